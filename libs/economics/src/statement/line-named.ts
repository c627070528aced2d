import { issue, throwIssues } from '../issues/issues.js';
import { amountLines, normalName } from './define-chart.js';
import type { AmountLine, StatementChart } from './statement-types.js';

/** The line with an amount that a file or somebody names by its label, another name or key; undefined when it names none. */
export function lineNamed(chart: StatementChart, word: string): AmountLine | undefined {
  const wanted = normalName(word);
  return amountLines(chart).find(({ key, labelSv, otherNames = [] }) => [key, labelSv, ...otherNames].some((name) => normalName(name) === wanted));
}

/** What a line is called; its key where the chart does not have it. */
export function lineLabel(chart: StatementChart, key: string): string {
  return chart.lines.find((line) => line.key === key)?.labelSv ?? key;
}

/**
 * The key of the line with an amount that somebody names by its key, its label or another name of it.
 *
 * @param path - where the name stands, for the error
 * @throws HjmError `unknown-line` with the nearest
 */
export function lineKeyNamed(chart: StatementChart, word: string, path = 'line'): string {
  const lines = amountLines(chart);
  const found = lineNamed(chart, word);
  const names = lines.flatMap(({ key, labelSv }) => [key, labelSv]);
  if (found === undefined) throwIssues('unknown-line', 'Raden finns inte.', [issue(path, `en rad med belopp: ${lines.map(({ key, labelSv }) => `${key} (${labelSv})`).join(', ')}`, word, names)]);
  return found?.key ?? '';
}

import { issue, throwIssues } from '../issues/issues.js';
import { amountLines, normalName } from './define-chart.js';
import type { StatementChart } from './statement-types.js';

/**
 * The key of the line with an amount that somebody names by its key, its label or another name of it.
 *
 * @param path - where the name stands, for the error
 * @throws HjmError `unknown-line` with the nearest
 */
export function lineKeyNamed(chart: StatementChart, word: string, path = 'line'): string {
  const lines = amountLines(chart);
  const found = lines.find(({ key, labelSv, otherNames = [] }) => [key, labelSv, ...otherNames].some((name) => normalName(name) === normalName(word)));
  const names = lines.flatMap(({ key, labelSv }) => [key, labelSv]);
  if (found === undefined) throwIssues('unknown-line', 'Raden finns inte.', [issue(path, `en rad med belopp: ${lines.map(({ key, labelSv }) => `${key} (${labelSv})`).join(', ')}`, word, names)]);
  return found?.key ?? '';
}

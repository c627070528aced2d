import type { HjmIssue } from '@hjm/core';
import { issue } from '../issues/issues.js';
import { under } from '../record/under.js';
import { amountLines, normalName } from '../statement/define-chart.js';
import type { StatementChart } from '../statement/statement-types.js';
import type { ForecastMethod, ForecastPlan } from './forecast-types.js';

/** The method of a line. */
export function methodOf({ methods, fallback }: Pick<ForecastPlan, 'methods' | 'fallback'>, line: string): ForecastMethod {
  return under(methods, line) ?? fallback;
}

/** A line of the chart that holds an amount, by its key. */
export function lineIssues(chart: StatementChart, path: string, line: string): HjmIssue[] {
  const keys = amountLines(chart).map(({ key }) => key);
  return keys.includes(line) ? [] : [issue(path, 'en rad med belopp i uppställningen', line, keys)];
}

/** A text that says something, without spaces around it, so that a file gives it back as it was. */
export function toldIssues(path: string, expected: string, text: unknown): HjmIssue[] {
  return typeof text === 'string' && text !== '' && text.trim() === text ? [] : [issue(path, `${expected}, utan blanktecken före och efter`, text)];
}

/** The key of the line that a file names by label, another name or key; undefined when it names none with amounts. */
export function lineNamed(chart: StatementChart, name: string): string | undefined {
  const wanted = normalName(name);
  return amountLines(chart).find(({ key, labelSv, otherNames = [] }) => [key, labelSv, ...otherNames].some((one) => normalName(one) === wanted))?.key;
}

/** The label of a line, as files write it. */
export function labelOf(chart: StatementChart, line: string): string {
  return amountLines(chart).find(({ key }) => key === line)?.labelSv ?? line;
}

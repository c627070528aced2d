import type { HjmIssue } from '@hjm/core';
import { issue } from '../issues/issues.js';
import { under } from '../record/under.js';
import { amountLines } from '../statement/define-chart.js';
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

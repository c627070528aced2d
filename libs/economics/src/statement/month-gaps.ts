import type { HjmIssue } from '@hjm/core';
import { throwIssues } from '../issues/issues.js';
import type { FileRow } from '../table/file-table.js';
import { labelledLines } from './labelled-lines.js';
import { lastMonth, MONTHS_SV } from './monthly.js';
import type { MonthlyAmounts, StatementChart } from './statement-types.js';

const REMEDY = 'ett belopp, för senare månader har det; åtgärd: komplettera underlaget, skriv 0 om inget är bokfört, eller godta att månaden saknas';

/**
 * Months without a figure before the last month that has one: of a month that no line has one issue, else one for each line and month. A line
 * without any figure at all is no gap.
 *
 * @param rows - the rows of the file that they came from, to tell the row
 */
export function monthGapIssues(chart: StatementChart, monthly: MonthlyAmounts, rows: readonly FileRow[] = []): readonly HjmIssue[] {
  const last = lastMonth(monthly);
  const lines = Object.entries(monthly.lines).filter(([, months]) => months.some((ore) => ore !== null));
  const places = new Map(labelledLines(chart, rows).lines.map(({ key, line }) => [key, line]));
  return MONTHS_SV.slice(0, last).flatMap((month, at): HjmIssue[] => {
    const missing = lines.filter(([, months]) => (months[at] ?? null) === null).map(([key]) => key);
    const when = `${month} ${String(monthly.year)}`;
    if (missing.length === lines.length) return [{ path: when, expected: REMEDY, found: 'inget belopp på någon rad' }];
    return missing.map((key) => ({ path: `${placeOf(chart, key, places.get(key))}, ${when}`, expected: REMEDY, found: 'inget belopp' }));
  });
}

/**
 * That no month is missing before the last one, unless that is accepted.
 *
 * @param options - `rows` as for {@link monthGapIssues}; `accepted`: the gaps are known to be there and stay unknown
 * @returns the gaps that are accepted, one sentence each
 * @throws HjmError `months-missing` with all of {@link monthGapIssues}
 */
export function checkMonthGaps(chart: StatementChart, monthly: MonthlyAmounts, options: { readonly rows?: readonly FileRow[]; readonly accepted?: boolean } = {}): readonly string[] {
  const issues = monthGapIssues(chart, monthly, options.rows);
  if (options.accepted !== true) throwIssues('months-missing', 'Månader saknas.', issues);
  return issues.map(({ path, found }) => `${path}: ${found}.`);
}

function placeOf(chart: StatementChart, key: string, row: number | undefined): string {
  const label = chart.lines.find((line) => line.key === key)?.labelSv ?? key;
  return row === undefined ? label : `rad ${String(row)} (${label})`;
}

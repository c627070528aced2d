import { issue, throwIssues } from '../issues/issues.js';
import { atLines, headerBy, numberOf, planTable, textOf, type PlanRecord } from '../plan/plan-records.js';
import { amountLines } from '../statement/define-chart.js';
import type { StatementChart } from '../statement/statement-types.js';
import type { FileColumn, FileTable } from '../table/file-table.js';
import { lineLabel, lineNamed } from '../statement/line-named.js';
import { adjustmentIssues } from './adjustment-issues.js';
import type { ForecastAdjustment } from './forecast-types.js';

/** A file of manual adjustments: one a row. */
export const ADJUSTMENT_COLUMNS: readonly FileColumn[] = [
  { key: 'line', headers: ['Rad', 'Resultatrad'], required: true, kind: 'text' },
  { key: 'amount', headers: ['Belopp', 'Justering'], required: true, kind: 'ore' },
  { key: 'reasonSv', headers: ['Skäl', 'Orsak', 'Motivering'], required: true, kind: 'text' },
  { key: 'roleSv', headers: ['Roll', 'Ansvarig roll'], required: true, kind: 'text' },
];

/**
 * The adjustments of a file's records, as `readRecords` of `@hjm/tables` gives them for {@link ADJUSTMENT_COLUMNS}. A line may be named by
 * label, another name or key.
 *
 * @throws HjmError `invalid-adjustments` with everything that is wrong, by line and column
 */
export function adjustmentsOfRecords(chart: StatementChart, records: readonly PlanRecord[]): readonly ForecastAdjustment[] {
  const labels = amountLines(chart).map(({ labelSv }) => labelSv);
  const named = records.map((row) => ({ row, name: textOf(row, 'line') ?? '', line: lineNamed(chart, textOf(row, 'line') ?? '')?.key }));
  const adjustments = named.map(({ row, line = '' }) => ({ line, amount: numberOf(row, 'amount') ?? Number.NaN, reasonSv: textOf(row, 'reasonSv') ?? '', roleSv: textOf(row, 'roleSv') ?? '' }));
  const unknown = named.filter(({ line }) => line === undefined).map(({ row, name }) => issue(`rad ${String(row.line)}, ${headerAt(['line'])}`, 'en rad med belopp i uppställningen', name, labels));
  const found = adjustmentIssues(chart, adjustments).filter(({ path }) => !path.endsWith('.line')); // told above, by label
  throwIssues('invalid-adjustments', 'Justeringarna går inte att använda.', [...unknown, ...atLines(found, 'adjustments', records, headerAt)]);
  return adjustments;
}

/** The adjustments as a file that reads back the same. */
export function adjustmentTable(chart: StatementChart, adjustments: readonly ForecastAdjustment[]): FileTable {
  return planTable(ADJUSTMENT_COLUMNS, adjustments.map((adjustment) => ({ ...adjustment, line: lineLabel(chart, adjustment.line) })));
}

function headerAt([key = '']: readonly string[]): string {
  return headerBy(ADJUSTMENT_COLUMNS, key);
}

import { badRowOf } from '../columns/bad-row-of.js';
import type { Column } from '../columns/column-types.js';
import { matchHeaders } from '../columns/match-headers.js';
import type { RecordSource } from '../columns/read-records.js';
import { BatchFiller } from './batch-filler.js';
import { checkColumns, type ColumnOptions, type ColumnsRead } from './column-options.js';

/**
 * Reads a table that is in memory into typed columns, such as a sheet by `tableOf`: the same rows give the same batches and the
 * same bad rows as `columnReader` gives for a CSV file.
 *
 * ```ts
 * import { readColumns } from '@hjm/tables';
 *
 * const columns = [{ key: 'hours', headers: ['Timmar'], kind: 'decimal', scale: 2, required: true }] as const;
 * const table = { header: { line: 1, cells: ['Timmar'] }, rows: [{ line: 2, cells: [{ number: '7.5' }] }, { line: 3, cells: ['7,125'] }] };
 * const seen: unknown[] = [];
 * const { rows } = readColumns(columns, table, {
 *   onBatch: (batch) => seen.push([...(batch.columns['hours']?.values.subarray(0, batch.rows) ?? [])]),
 *   onBadRow: ({ line, problems }) => seen.push([line, problems[0]?.code]),
 * });
 * rows; // => 1
 * seen; // => [[3, 'too-many-decimals'], [750]]
 * ```
 *
 * @throws HjmError as `columnReader` and `matchHeaders`
 */
export function readColumns(columns: readonly Column[], table: RecordSource, options: ColumnOptions): ColumnsRead {
  checkColumns(columns, options);
  const headers = matchHeaders(columns, table.header, options.mapping);
  const filler = new BatchFiller(columns, headers, options);
  options.onHeader?.(headers);
  const misfits = [...(table.badRows ?? [])].sort((a, b) => a.line - b.line);
  let misfit = 0;
  const takeMisfitsBefore = (line: number): void => {
    for (let row = misfits[misfit]; row !== undefined && row.line < line; row = misfits[++misfit]) filler.takeBad(badRowOf(row));
  };
  for (const row of table.rows) {
    takeMisfitsBefore(row.line);
    filler.takeRow(row);
  }
  takeMisfitsBefore(Number.POSITIVE_INFINITY);
  return filler.end();
}

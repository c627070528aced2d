import type { FileTable } from './file-table.js';

/**
 * A table of made-up data that says so wherever the file goes: on each row in a column of its own (`column`), or as a heading below the
 * rows where the columns are amounts that are read in again (`row`).
 *
 * @param noticeSv - what the data say of themselves; null leaves the table as it is
 */
export function markTable(table: FileTable, noticeSv: string | null, as: 'column' | 'row'): FileTable {
  const { columns, rows } = table;
  if (noticeSv === null) return table;
  if (as === 'column') return { columns: [...columns, 'demodata'], rows: rows.map((row) => [...row, 'påhittat']) };
  return { columns, rows: [...rows, columns.map((_, at) => (at === 0 ? noticeSv : null))] };
}

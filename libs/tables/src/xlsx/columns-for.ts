import type { Cell } from '../table-types.js';
import type { XlsxColumn } from './xlsx-types.js';

/** Columns with these headers; those whose numbers have one or two decimals show two, so that they stand in line. */
export function columnsFor(headers: readonly string[], rows: readonly (readonly Cell[])[]): readonly XlsxColumn[] {
  return headers.map((header, at) => (rows.some((row) => hasDecimals(row[at] ?? null)) ? { header, format: 'decimal' } : { header }));
}

function hasDecimals(cell: Cell): boolean {
  return typeof cell === 'object' && cell !== null && 'number' in cell && /\.\d{1,2}$/.test(cell.number);
}

import { PUBLISHED_FIGURES } from './published-figures.js';
import { rounded, type Rounded } from './check-numbers.js';
import type { PrintedCell, PublishedFigures } from './published-types.js';

/** The table of figures with this id. */
export function figuresOf(id: string): PublishedFigures {
  const table = PUBLISHED_FIGURES.find((one) => one.id === id);
  if (table === undefined) throw new RangeError(`No published figures ${id}`);
  return table;
}

/** The cell of a row and a column. */
export function cellOf(table: PublishedFigures, row: string, column: string): PrintedCell {
  return table.rows.find(({ key }) => key === row)?.cells[table.columns.findIndex(({ key }) => key === column)] ?? null;
}

/** The number of a cell, rounded to its last decimal; null when the print has no number there. */
export function numberOf(table: PublishedFigures, row: string, column: string): Rounded | null {
  const cell = cellOf(table, row, column);
  return cell !== null && 'number' in cell ? rounded(cell.number) : null;
}

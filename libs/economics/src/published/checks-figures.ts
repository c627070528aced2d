import { issue, throwIssues } from '../issues/issues.js';
import { rounded, type Rounded } from './check-numbers.js';
import { PUBLISHED_FIGURES } from './published-figures.js';
import type { PrintedCell, PublishedFigures } from './published-types.js';

/**
 * The table of figures with this id.
 *
 * @throws HjmError `unknown-figures` with the nearest
 */
export function figuresOf(id: string): PublishedFigures {
  const [table] = PUBLISHED_FIGURES.filter((one) => one.id === id);
  const ids = PUBLISHED_FIGURES.map((one) => one.id);
  if (table === undefined) throwIssues('unknown-figures', 'Tabellen finns inte.', [issue('id', `en av ${ids.join(', ')}`, id, ids)]);
  return table as PublishedFigures;
}

/** The cell of a row and a column; null when it is blank or there is none. */
export function cellOf(table: PublishedFigures, row: string, column: string): PrintedCell {
  return table.rows.find(({ key }) => key === row)?.cells[table.columns.findIndex(({ key }) => key === column)] ?? null;
}

/**
 * The number of a cell, rounded to its last decimal.
 *
 * @throws HjmError `no-number` when the print has no number there
 */
export function numberOf(table: PublishedFigures, row: string, column: string): Rounded {
  const cell = cellOf(table, row, column);
  if (cell !== null && 'number' in cell) return rounded(cell.number);
  throwIssues('no-number', 'Trycket har inget tal där.', [issue(`${table.id}/${row}/${column}`, 'ett tal', cell)]);
  return rounded('');
}

import { foundText, HjmError } from '@hjm/core';
import type { Row } from '../table-types.js';
import type { MisfitRow } from './bad-row-of.js';
import { plainText } from './normal-header.js';

/** Titles above a table are not longer. */
export const MOST_TITLES = 20;

/** The error of a file whose headers stand on another line than its first. */
export function headersBelow({ line, cells }: Row, below: number): HjmError {
  const found = foundText(cells.map(plainText).find((text) => text !== '') ?? '');
  return new HjmError('headers-not-matched', 'Rubrikerna står inte överst.', [{ path: `line ${line}`, expected: `rubrikerna, som ser ut att stå på rad ${below}; ta bort raderna ovanför den`, found }]);
}

/**
 * That a CSV whose first row is one cell has none with more below, as where a title stands above the headers: then no row fits, and that says nothing of them. For files
 * that have several columns, whichever these are.
 *
 * @throws HjmError `headers-not-matched` with the row that looks like the headers
 */
export function checkTitle({ header, badRows }: { readonly header: Row; readonly badRows: readonly MisfitRow[] }): void {
  if (header.cells.length !== 1) return;
  const filled = badRows.slice(0, MOST_TITLES).filter(({ code, cells }) => code === 'too-many-cells' && cells.filter((cell) => plainText(cell) !== '').length > 1);
  const most = Math.max(...filled.map(({ cells }) => cells.length));
  const below = filled.find(({ cells }) => cells.length === most);
  if (below !== undefined) throw headersBelow(header, below.line);
}

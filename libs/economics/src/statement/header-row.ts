import { issue, throwIssues } from '../issues/issues.js';
import type { FileRow } from '../table/file-table.js';
import { monthOfHeader } from './month-name.js';
import { columnOfHeader } from './statement-column.js';

/** Titles above a table are not longer. */
const MOST_ROWS = 20;

/**
 * That a file whose first row names no column has none below that does, as where a title stands above the headers.
 *
 * @throws HjmError `headers-below` with the row that looks like the headers
 */
export function checkHeaderRow({ header, rows }: { readonly header: FileRow; readonly rows: readonly FileRow[] }): void {
  const below = rows.slice(0, MOST_ROWS).find(({ cells }) => cells.slice(1).some(isColumn));
  if (below === undefined) return;
  const title = header.cells.find((cell) => typeof cell === 'string' && cell !== '');
  throwIssues('headers-below', 'Rubrikerna står inte överst.', [issue(`rad ${String(header.line)}`, `rubrikerna, som ser ut att stå på rad ${String(below.line)}; ta bort raderna ovanför den`, title)]);
}

function isColumn(cell: unknown): boolean {
  return monthOfHeader(cell) !== undefined || (typeof cell === 'string' && columnOfHeader(cell) !== undefined);
}

import type { FileRow } from '../table/file-table.js';

/** How the heading begins, and the header that a column has, of files that `markTable` has marked. */
const HEADING = 'Demodata:';
const HEADER = 'demodata';

/** What a file says of itself when it is made up; null when it says nothing. */
export function noticeInFile({ header, rows }: { readonly header: FileRow; readonly rows: readonly FileRow[] }): string | null {
  const heading = rows.map(({ cells: [first] }) => first).find((cell) => typeof cell === 'string' && isMark(cell));
  if (typeof heading === 'string') return heading;
  return header.cells.some((cell) => typeof cell === 'string' && isMark(cell)) ? `${HEADING} filen är märkt så.` : null;
}

/** Whether a header or a heading of a file is there only to say that the file is made up. */
export function isMark(text: string): boolean {
  return text.startsWith(HEADING) || text.trim().toLowerCase() === HEADER;
}

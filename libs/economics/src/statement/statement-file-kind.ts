import type { FileRow } from '../table/file-table.js';
import { monthOfHeader } from './month-name.js';

/** What a table file holds: columns such as `Budget 2024`, or months of one year. */
export type StatementFileKind = { readonly kind: 'statement' } | { readonly kind: 'months'; /** The year that the headers say; undefined where they say none. */ readonly year: number | undefined };

/** What the header of a table file shows that it holds: months where at least one header names a month, else columns of a statement. */
export function statementFileKind(header: FileRow): StatementFileKind {
  const months = header.cells.slice(1).flatMap((cell) => monthOfHeader(cell) ?? []);
  if (months.length === 0) return { kind: 'statement' };
  return { kind: 'months', year: months.find(({ year }) => year !== undefined)?.year };
}

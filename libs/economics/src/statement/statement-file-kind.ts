import type { FileRow } from '../table/file-table.js';
import { MONTHS_SV } from './monthly.js';

/** What a table file holds: columns such as `Budget 2024`, or months of one year. */
export type StatementFileKind = { readonly kind: 'statement' } | { readonly kind: 'months'; /** The year that the headers say; undefined where they say none. */ readonly year: number | undefined };

const MONTH = /^([a-zåäö]{3})[a-zåäö]*\.?(?:\s+(\d{4}))?$/iu;

/** What the header of a table file shows that it holds: months where at least one header names a month, else columns of a statement. */
export function statementFileKind(header: FileRow): StatementFileKind {
  const months = header.cells.slice(1).flatMap((cell) => {
    const match = typeof cell === 'string' ? MONTH.exec(cell.trim()) : null;
    return match !== null && MONTHS_SV.includes((match[1] ?? '').toLowerCase()) ? [match[2]] : [];
  });
  if (months.length === 0) return { kind: 'statement' };
  const year = months.find((text) => text !== undefined);
  return { kind: 'months', year: year === undefined ? undefined : Number(year) };
}

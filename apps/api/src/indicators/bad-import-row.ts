import { looksLikeIdentityNumber } from '@hjm/rules/cases';
import type { BadRow, Cell, MisfitRow } from '@hjm/tables';

/** What is wrong with a row of a file. */
type ImportProblem = { readonly column: string; readonly code: string; readonly expected: string; readonly found: string; readonly nearest?: string };

/** A row that became no record: its line, and everything that is wrong with it. */
export type ImportBadRow = { readonly line: number; readonly problems: readonly ImportProblem[] };

/** A row that could not be read. What stood there is not told where the row holds what looks like somebody's identity number. */
export function unreadableRow({ line, problems, cells }: BadRow): ImportBadRow {
  const hidden = cells.some((cell) => looksLikeIdentityNumber(textOf(cell)));
  return { line, problems: problems.map(({ column, code, expected, found, nearest }) => ({ column: column ?? '', code, expected, found: hidden ? 'visas inte' : found, ...(nearest === undefined || hidden ? {} : { nearest }) })) };
}

/** A row that does not fit the headers. */
export function misfitRow({ line, code, expected, found }: MisfitRow): ImportBadRow {
  return refusedRow(line, '', code, code === 'text-after-quote' ? 'ett skiljetecken efter avslutande citattecken' : `${expected} celler`, code === 'text-after-quote' ? 'text' : `${found} celler`);
}

/** A row that must not be kept, or stands twice. */
export function refusedRow(line: number, column: string, code: string, expected: string, found: string): ImportBadRow {
  return { line, problems: [{ column, code, expected, found }] };
}

function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell === null ? '' : String(Object.values(cell)[0]);
}

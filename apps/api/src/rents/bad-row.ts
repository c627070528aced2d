import { looksLikeIdentityNumber } from '@hjm/rules/cases';
import type { BadRow, Cell } from '@hjm/tables';

/** A row of a file that became no rental: its line, everything that is wrong with it, and its cells as they stood. */
export type KeptBadRow = {
  readonly line: number;
  /** The rental, where it could be read. */
  readonly rental?: string;
  readonly problems: readonly { readonly path: string; readonly code: string; readonly expected: string; readonly found: string; readonly nearest?: string }[];
  /** `null` where they held what looks like somebody's identity number. */
  readonly cells: readonly string[] | null;
  readonly payer?: string;
  readonly keepUntil?: string;
};

/** A row that could not be read. Nothing of it is kept that looks like somebody's identity number. */
export function unreadable({ line, problems, cells }: BadRow): KeptBadRow {
  const hidden = cells.some((cell) => looksLikeIdentityNumber(textOf(cell)));
  return {
    line,
    problems: problems.map(({ column, code, expected, found, nearest }) => ({ path: column ?? '', code, expected, found: hidden ? 'visas inte' : found, ...(nearest === undefined || hidden ? {} : { nearest }) })),
    cells: hidden ? null : cells.map(textOf),
  };
}

function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell === null ? '' : String(Object.values(cell)[0]);
}

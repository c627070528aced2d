import { HjmError, type HjmIssue } from '@hjm/core';

/** A row that gave no record, as `readRecords` and `badRowOf` of `@hjm/tables` tell it. */
export type BadFileRow = {
  readonly line: number;
  readonly problems: readonly { readonly column: string | undefined; readonly expected: string; readonly found: string; readonly nearest?: string }[];
};

/**
 * That every row of a file could be read: one that could not refuses the file, for nothing of it may be lost.
 *
 * @throws HjmError `invalid-records` with everything that is wrong, by row and column
 */
export function checkRows(badRows: readonly BadFileRow[]): void {
  const issues = badRows.flatMap(({ line, problems }) => problems.map(({ column, expected, found, nearest }): HjmIssue => ({ path: `rad ${String(line)}${column === undefined ? '' : `, ${column}`}`, expected, found, ...(nearest === undefined ? {} : { nearest }) })));
  const [first] = issues;
  if (first !== undefined) throw new HjmError('invalid-records', `Filen går inte att läsa: ${first.path} ska vara ${first.expected}.`, issues);
}

/** Why a row cannot become part of a rental. */
export type RowProblemCode = 'missing-vat' | 'missing-day' | 'missing-change' | 'unknown-rental' | 'unreadable-change' | 'same-id' | 'identity-number' | 'other-rental';

/** A row that cannot become part of a rental, with its line in the file. */
export type RowProblem = {
  readonly code: RowProblemCode;
  readonly line: number;
  readonly rental: string;
  /** Key of the column. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
};

const TITLES: Readonly<Record<RowProblemCode, string>> = {
  'missing-vat': 'Moms saknas',
  'missing-day': 'Dag saknas',
  'missing-change': 'Inget ändras',
  'unknown-rental': 'Uthyrningen finns inte',
  'other-rental': 'Uthyrningen gäller något annat',
  'unreadable-change': 'En ändring går inte att läsa',
  'same-id': 'Uthyrningen finns redan',
  'identity-number': 'Personnummer som nyckel',
};

/** What the problem is called. */
export function rowProblemTitle(code: RowProblemCode): string {
  return TITLES[code];
}

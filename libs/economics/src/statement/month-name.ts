/** The months in Swedish, January first, as they stand in running text. */
const MONTHS: readonly string[] = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'];

/** The name of a month, 1–12. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? `månad ${String(month)}`;
}

/** A month, 1–12, with its year where the text says it. */
export type MonthRead = { readonly month: number; readonly year: number | undefined };

/**
 * The month that a cell of a file says: `mars`, `mar 2026`, `2026-03`, `202603`, `3`, or the first of a month, as Excel makes of a typed
 * `2026-03`. Undefined for another text.
 */
export function monthOfText(text: string): MonthRead | undefined {
  const [, named, namedYear] = /^([a-zåäö]{3,})\.?(?:\s+(\d{4}))?$/u.exec(text.trim().toLowerCase()) ?? [];
  const [, numberYear, number] = /^(?:(\d{4})(?:-|(?=\d\d$)))?(0?[1-9]|1[0-2])$/.exec(text.trim().replace(/^(\d{4}-\d\d)-01$/, '$1')) ?? [];
  const month = named === undefined ? Number(number) : MONTHS.findIndex((name) => name.startsWith(named)) + 1;
  const year = namedYear ?? numberYear;
  return month >= 1 ? { month, year: year === undefined ? undefined : Number(year) } : undefined;
}

/** The month that a header says, as {@link monthOfText}; a bare number is none. Excel makes a date of a typed `jan 2026`. */
export function monthOfHeader(cell: unknown): MonthRead | undefined {
  const text = typeof cell === 'object' && cell !== null && 'day' in cell ? cell.day : cell;
  return typeof text === 'string' && /\D/.test(text) ? monthOfText(text) : undefined;
}

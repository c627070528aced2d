/** The months in Swedish, January first, as they stand in running text. */
const MONTHS: readonly string[] = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'];

/** The name of a month, 1–12. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? `månad ${String(month)}`;
}

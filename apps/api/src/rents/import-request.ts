/** How a file is to be read. */
export type ImportRequest = { readonly table: 'rentals' | 'changes'; readonly vat: string | null; readonly keepUntil: string };

/** A row of the file as a record, and where it stood. */
export type FileRecord = { readonly line: number; readonly record: Record<string, unknown> };

/** The record with `null` where a cell is empty or its column missing, as the register has it. */
export function nulled(columns: readonly { readonly key: string }[], record: Record<string, unknown>): unknown {
  return Object.fromEntries(columns.map(({ key }) => [key, record[key] ?? null]));
}

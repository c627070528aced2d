import type { LocalDate } from '@hjm/core';

/** A number as its shortest decimal text with a full stop and no exponent, such as `-1234.5`. */
export type NumberCell = { readonly number: string };
/** A day. */
export type DayCell = { readonly day: LocalDate };
/** A day with a time of day, `2023-04-01T13:30:00`. Spreadsheets know no time zone. */
export type MomentCell = { readonly moment: string };
/** Yes or no. */
export type BooleanCell = { readonly boolean: boolean };
/** What a spreadsheet shows where a formula failed, such as `#N/A`, or `#FORMULA` where it was never worked out. */
export type ErrorCell = { readonly error: string };

/** What stands in a cell: text as it is, null where nothing does, or something that the file gave a kind of its own. */
export type Cell = string | null | NumberCell | DayCell | MomentCell | BooleanCell | ErrorCell;

/** A row with the line of the file, or the row of the sheet, on which it begins, counted from 1. */
export type Row = { readonly line: number; readonly cells: readonly Cell[] };

/** A table with a name. */
export type Sheet = { readonly name: string; readonly rows: readonly Row[] };

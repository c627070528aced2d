import type { LocalDate } from '@hjm/core';

type AnyColumn = {
  /** The name that the record has it under. */
  readonly key: string;
  /** What the header may be called; the first is what people are told. */
  readonly headers: readonly string[];
  /** Whether the column must be there and no cell of it empty. */
  readonly required: boolean;
};

/** A column of a file with one thing per row, as plain data in the form that `@hjm/tables` reads by. */
export type FileColumn =
  | (AnyColumn & { readonly kind: 'text' | 'day' | 'ore' | 'integer' })
  | (AnyColumn & { readonly kind: 'decimal'; readonly scale: number })
  | (AnyColumn & { readonly kind: 'oneOf'; readonly values: { readonly [value: string]: readonly string[] } });

/** A cell of a file: a text, a number by its exact digits with a full stop, a day, or nothing. A cell of `@hjm/tables` is one. */
export type FileCell = string | null | { readonly number: string } | { readonly day: LocalDate };

/** A row of a file that was read, with the line on which it begins. A row of `@hjm/tables` is one, but for cells of other kinds. */
export type FileRow = { readonly line: number; readonly cells: readonly unknown[] };

/** A table to write as a file: headers, and rows as long as these. */
export type FileTable = { readonly columns: readonly string[]; readonly rows: readonly (readonly FileCell[])[] };

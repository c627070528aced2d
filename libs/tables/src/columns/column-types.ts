import type { LocalDate } from '@hjm/core';
import type { Ore } from '@hjm/core/money';
import type { Cell } from '../table-types.js';

type AnyColumn = {
  /** The name that the record has it under. */
  readonly key: string;
  /** What the header may be called; the first is what people are told. Case, spaces and punctuation do not count. */
  readonly headers: readonly string[];
  /** Whether the column must be there and no cell of it empty. */
  readonly required: boolean;
};

/**
 * A column that is wanted, as plain JSON. `text`: spaces around it taken off. `day`: ÅÅÅÅ-MM-DD or a date of Excel. `moment`: ÅÅÅÅ-MM-DD
 * TT:MM, or a date with a time of Excel, as `2023-04-01T13:30`; seconds are cut off, and a day alone is none. `ore`: kronor, as whole öre.
 * `decimal`: a number as exact decimal text with a full stop. `oneOf`: one of the values, by its own name or one of its words.
 */
export type Column =
  | (AnyColumn & { readonly kind: 'text' | 'day' | 'moment' | 'ore' | 'integer' })
  | (AnyColumn & {
      readonly kind: 'decimal';
      /** The most decimals, from 0 to 9; more are a problem and never rounded. Typed columns hold the number times ten to this: hundredths for 2. */
      readonly scale?: number;
    })
  | (AnyColumn & { readonly kind: 'oneOf'; readonly values: { readonly [value: string]: readonly string[] } });

type ValueOf<Wanted extends Column> = Wanted extends { readonly kind: 'oneOf'; readonly values: infer Values }
  ? keyof Values & string
  : Wanted extends { readonly kind: 'ore' }
    ? Ore
    : Wanted extends { readonly kind: 'integer' }
      ? number
      : Wanted extends { readonly kind: 'day' }
        ? LocalDate
        : string;

/** What a row becomes. Undefined where a column that is not required is missing or a cell of it empty: never zero, never "no". */
export type RecordOf<Columns extends readonly Column[]> = {
  readonly [Wanted in Columns[number] as Wanted['key']]: Wanted extends { readonly required: true } ? ValueOf<Wanted> : ValueOf<Wanted> | undefined;
};

/** Which header of a file is which column: key to header, as it stands. Plain JSON, to be kept for the next file of the kind. */
export type ColumnMapping = { readonly [key: string]: string };

/** Why a cell, or a whole row, could not be read. */
export type ProblemCode =
  | 'missing'
  | 'invalid-day'
  | 'invalid-moment'
  | 'invalid-number'
  | 'full-stop'
  | 'not-whole'
  | 'parts-of-ore'
  | 'too-many-decimals'
  | 'too-large'
  | 'unknown-value'
  | 'wrong-kind'
  | 'error-value'
  | 'cell-without-header'
  | 'too-few-cells'
  | 'too-many-cells'
  | 'text-after-quote';

/** One thing that is wrong in a row, in Swedish words. */
export type RowProblem = {
  readonly line: number;
  /** The header of the column as it stands in the file, or its number from 1 where it has none; undefined for a whole row. */
  readonly column: string | undefined;
  readonly code: ProblemCode;
  readonly expected: string;
  readonly found: string;
  /** What was probably meant. */
  readonly nearest?: string;
};

/** A row that gave no record: everything that is wrong in it, and its cells as they stand. */
export type BadRow = {
  readonly line: number;
  readonly problems: readonly RowProblem[];
  readonly cells: readonly Cell[];
  /** What could be read of it, by the keys of the columns; nothing for a row that did not fit the header. */
  readonly read: { readonly [key: string]: string | number | undefined };
};

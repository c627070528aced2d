type AnyField = {
  /** The name that records and definitions have it under. */
  readonly key: string;
  /** What people call it. */
  readonly labelSv: string;
  /** What it says, in a sentence. */
  readonly descriptionSv: string;
  /** Other words that headers of files have for it. */
  readonly headers: readonly string[];
  /** Whether every record has it. What is not required may be unknown, which is neither zero nor no. */
  readonly required: boolean;
};

/**
 * A field of a record. `day`: a date. `moment`: a date and a time of day, local Swedish time. `count`: a whole number.
 * `ore`: money in whole öre. `hundredths`: a number with at most two decimals, such as hours or mil, as whole hundredths.
 * `code`: one of an open set of names, such as a unit. `choice`: one of the words listed. `id`: what tells one record from another.
 */
export type Field =
  | (AnyField & { readonly kind: 'day' | 'moment' | 'count' | 'ore' | 'hundredths' | 'code' | 'id' })
  | (AnyField & { readonly kind: 'choice'; readonly choices: { readonly [value: string]: readonly string[] } });

/** A kind of records that indicators are counted from: one row each in a file. Plain data. */
export type EventTable = {
  readonly id: string;
  readonly labelSv: string;
  /** What one row is. */
  readonly descriptionSv: string;
  /** What files of it are called, without their ending. */
  readonly files: readonly string[];
  readonly fields: readonly Field[];
};

/** One row of a table: days as `YYYY-MM-DD`, moments as `YYYY-MM-DDTHH:MM`, money in öre, hundredths as whole hundredths. */
export type KpiRecord = { readonly [field: string]: string | number | null | undefined };

/** The number that stands for a missing day or moment in a column. */
export const NO_DAY = -2_147_483_648;

/** A column of values. Entries beyond the rows of the batch mean nothing. */
export type ColumnData =
  /** Day numbers since 1970-01-01; {@link NO_DAY} where missing. */
  | { readonly kind: 'day'; readonly values: Int32Array }
  /** Minutes since 1970-01-01T00:00 in local Swedish time; {@link NO_DAY} where missing. */
  | { readonly kind: 'moment'; readonly values: Int32Array }
  /** Whole numbers; NaN where missing. */
  | { readonly kind: 'number'; readonly values: Float64Array }
  /** Places in `texts`; 0 where missing, and `texts[0]` is the empty text. */
  | { readonly kind: 'code'; readonly values: Uint32Array; readonly texts: readonly string[] };

/** Many rows of one table, column by column. */
export type ColumnBatch = { readonly rows: number; readonly columns: { readonly [key: string]: ColumnData } };

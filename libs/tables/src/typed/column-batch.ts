/** What stands in columns of days and moments where there is none: the least whole number of 32 bits. */
export const NO_DAY = -2_147_483_648;

/** The values of one column. The array may be longer than the batch has rows: only the first `rows` entries count. */
export type ColumnData =
  /** Days since 1970-01-01, as `dayNumber` of `@hjm/core/calendar`; missing is {@link NO_DAY}. */
  | { readonly kind: 'day'; readonly values: Int32Array }
  /** Whole minutes since 1970-01-01T00:00 by the clock on the wall, no zone; missing is {@link NO_DAY}. */
  | { readonly kind: 'moment'; readonly values: Int32Array }
  /** Whole numbers: counts, öre, or decimals times ten to the scale of their column; missing is NaN. */
  | { readonly kind: 'number'; readonly values: Float64Array }
  /** Places in `texts`; 0 is missing, and `texts[0]` is the empty text. */
  | { readonly kind: 'code'; readonly values: Uint32Array; readonly texts: readonly string[] };

/** Some rows of a table, column by column, by the keys of the columns. */
export type ColumnBatch = { readonly rows: number; readonly columns: { readonly [key: string]: ColumnData } };

/** A month as `YYYY-MM`. */
export type Month = string;

/** A stretch of whole months: a month, an interim period, a year. */
export type KpiPeriod = {
  /** `2024-03`, `2024`, or `2024-01..2024-04`. */
  readonly id: string;
  readonly from: Month;
  readonly to: Month;
  /** `mars 2024`, `2024`, `januari–april 2024`, or the name of the interim report. */
  readonly labelSv: string;
};

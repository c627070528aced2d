import type { Ore, Rounding } from '@hjm/core/money';
import type { LineAmounts, StatementColumn } from '../statement/statement-types.js';
import type { ForecastAdjustment, ForecastMethod } from './forecast-types.js';

/** Why there is no figure, where it is missing, and what to do about it. */
export type ForecastGap = {
  readonly code: 'month-missing' | 'budget-missing' | 'spreading-missing' | 'no-earlier-year' | 'earlier-year-unusable' | 'no-share' | 'commitments-of-another-year';
  /** Such as `actual.lines.rent.3`: the fourth month. */
  readonly path: string;
  readonly textSv: string;
  readonly remedySv: string;
};

/** An amount that a forecast was made of. */
export type ForecastInput = {
  readonly kind: 'actual' | 'earlierYear' | 'budget' | 'commitment';
  readonly labelSv: string;
  readonly year: number;
  readonly fromMonth: number;
  readonly toMonth: number;
  readonly amount: Ore;
};

/** An earlier year that the seasonal method could not use. */
export type LeftOutYear = { readonly year: number; readonly reasonSv: string };

/** An earlier year's forecast held against how the year closed. */
export type BackTestYear =
  | {
      readonly outcome: 'tested';
      readonly year: number;
      readonly forecast: Ore;
      readonly closed: Ore;
      /** Forecast − closed. */
      readonly error: Ore;
      /** The error in per cent of the size of the closed outcome, a decimal text with at most six decimals, halves away from zero; null where that is 0. */
      readonly errorPercent: string | null;
    }
  | { readonly outcome: 'notPossible'; readonly year: number; readonly reasonsSv: readonly string[] };

/** The method of a line, or a sum of lines, tried on earlier years. */
export type LineBackTest = {
  readonly line: string;
  readonly labelSv: string;
  readonly years: readonly BackTestYear[];
  /** How many years could be tested. */
  readonly tested: number;
  /** Means over the tested years in whole öre by the named rounding; null when none was tested. Bias above 0: forecasts were too high. */
  readonly meanAbsoluteError: Ore | null;
  readonly bias: Ore | null;
};

/** Months 1 to `throughMonth` of each earlier year, forecast with what was known then: only the years before it as history. */
export type BackTest = {
  readonly throughMonth: number;
  readonly rounding: Rounding;
  /** In the order of the chart, sums among them. */
  readonly lines: readonly LineBackTest[];
};

export type ForecastLine = {
  readonly kind: 'amount';
  readonly line: string;
  readonly labelSv: string;
  readonly method: ForecastMethod;
  readonly methodSv: string;
  readonly inputs: readonly ForecastInput[];
  readonly leftOut: readonly LeftOutYear[];
  readonly toDate: Ore | null;
  /** The method's own figure. */
  readonly base: Ore | null;
  readonly adjustments: readonly ForecastAdjustment[];
  /** The method's figure and the adjustments. */
  readonly forecast: Ore | null;
  readonly missing: readonly ForecastGap[];
  /** The method on earlier years, without adjustments. */
  readonly earlier: LineBackTest;
};

export type ForecastSum = {
  readonly kind: 'sum';
  readonly line: string;
  readonly labelSv: string;
  readonly toDate: Ore | null;
  readonly base: Ore | null;
  readonly forecast: Ore | null;
  /** Keys of the lines within it that have no forecast. */
  readonly missingLines: readonly string[];
  readonly earlier: LineBackTest;
};

/** A forecast to year end, with all that each figure was made of. */
export type Forecast = {
  readonly plan: string;
  readonly titleSv: string;
  readonly chart: string;
  readonly year: number;
  readonly throughMonth: number;
  readonly rounding: Rounding;
  /** In the order of the chart. */
  readonly lines: readonly (ForecastLine | ForecastSum)[];
  /** The forecast as a column of a statement, with its amounts; sums are never stored. */
  readonly column: StatementColumn;
  readonly amounts: LineAmounts;
};

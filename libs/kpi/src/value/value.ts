/**
 * What an indicator came to. Nothing here is a number that merely looks like one: what is missing, not relevant or too small to
 * be shown says so.
 */
export type KpiValue =
  /** Exactly numerator / denominator, in the unit of the indicator: of `percent`, a hundred times that. The denominator is never 0. */
  | { readonly state: 'known'; readonly numerator: number; readonly denominator: number }
  /** Stated by somebody, not counted from records. */
  | { readonly state: 'stated'; readonly stated: Stated; readonly commentSv?: string }
  | { readonly state: 'missing'; readonly reason: MissingReason }
  | { readonly state: 'notRelevant'; readonly reasonSv: string }
  /** A group smaller than `minimum`, or one that such a group could be worked out from. */
  | { readonly state: 'masked'; readonly minimum: number };

/** A number as exact decimal text, a yes or no, or a status that was set by hand. */
export type Stated = { readonly number: string } | { readonly yes: boolean } | { readonly status: 'reached' | 'partly' | 'notReached' };

/**
 * Why there is no value. `noData`: the data do not cover the period. `noRecords`: they do, and there is nothing to measure.
 * `noEarlierData`: a change has no earlier period to be compared with. `notStated`: nobody has stated it.
 */
export type MissingReason = 'noData' | 'noRecords' | 'noEarlierData' | 'notStated';

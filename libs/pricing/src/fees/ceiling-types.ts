import type { LocalDate } from '@hjm/core';
import type { Period } from '@hjm/core/calendar';
import type { Ore } from '@hjm/core/money';
import type { FeeNeed } from './charge-types.js';

/**
 * A fee that counts towards a ceiling. `on` is the day that counts: of the visit where the ceiling counts from the first visit,
 * of the payment where it counts from the first fee. `ore` may be the amount before the ceiling or what was paid: what lies
 * above the ceiling counts for nothing either way. `ceilingOre` is the ceiling of that day, where it has changed.
 */
export type CountedFee = { readonly id: string; readonly on: LocalDate; readonly ore: Ore; readonly ceilingOre?: Ore };

/** How to read what the source leaves open about a ceiling. Only `lastDay` has a default. */
export type CeilingChoices = {
  /**
   * The last day of a window of twelve months from 15 March: the day before the anniversary, 14 March, or the anniversary,
   * 15 March. No source says; left out it is `dayBefore`, so that twelve months are twelve months, and the answer says so.
   */
  readonly lastDay?: 'dayBefore' | 'anniversary';
  /** What opens a window: the first visit, though it was free, or the first fee that is more than nothing. */
  readonly from?: 'firstVisit' | 'firstFee';
  /** Which ceiling holds in a window during which it changed: that of its first day, or of each fee's day. */
  readonly changed?: 'windowStart' | 'feeDay';
  /** The amount in whole öre, where the source names none. */
  readonly ore?: Ore;
  /** The window's length, where the source names none. */
  readonly months?: number;
};

/** The choices as they were read, the default included. */
export type CeilingReading = { readonly lastDay: 'dayBefore' | 'anniversary'; readonly from: 'firstVisit' | 'firstFee'; readonly changed: 'windowStart' | 'feeDay'; readonly months: number };

/** A window of a ceiling. `reachedOn` is the day that the ceiling was reached, from which nothing more is paid. */
export type CeilingWindow = {
  readonly from: LocalDate;
  /** The last day, included. */
  readonly to: LocalDate;
  readonly ceilingOre: Ore;
  readonly counted: Ore;
  readonly reachedOn: LocalDate | null;
};

/** How a fee falls: what is charged of it, what the ceiling takes away, in which window. */
export type FeeUnderCeiling = { readonly id: string; readonly on: LocalDate; readonly charged: Ore; readonly free: Ore; readonly window: CeilingWindow | null };

/** No answer about a ceiling before something that the source leaves open has been told. */
export type CeilingNeeds = { readonly outcome: 'undetermined'; readonly needs: readonly FeeNeed[] };

/** Where somebody stands on a day. `freePass` is the rest of the window from the day that the ceiling was reached. */
export type CeilingState =
  | CeilingNeeds
  | {
      readonly outcome: 'open';
      readonly window: CeilingWindow | null;
      readonly counted: Ore;
      readonly remaining: Ore;
      readonly freePass: Period | null;
      /** What the history holds above the ceiling up to that day: paid too much if the history is of payments. */
      readonly above: Ore;
      readonly reading: CeilingReading;
    };

import type { LocalDate } from '@hjm/core';
import { type Ore, sumOre } from '@hjm/core/money';
import type { LifetimeQuestion } from './lifetime-question.js';
import { bothHistograms, type Histogram } from './histogram.js';

/** Purchases avoided by reuse: rentals that began in the time asked for and were served by an item that had been rented before. */
export type ReuseCount = {
  /** Rentals of marked items that began in the time. */
  readonly rentals: number;
  /** … of an item that had been rented before. */
  readonly reused: number;
  /** What new items would have cost for those reused ones that have a price. */
  readonly ore: Ore;
  /** Of the reused: without a price, and so outside `ore`. */
  readonly withoutPrice: number;
};

/** What is counted of one product group, so that counts of different items add up. */
export type GroupCounts = {
  readonly group: string;
  /** Ages in days of items in use, and lives in days of scrapped ones; only those whose day of purchase is known. */
  readonly ages: Histogram;
  readonly lives: Histogram;
  /** Items in use and scrapped without a known day of purchase. */
  readonly inUseWithoutDay: number;
  readonly scrappedWithoutDay: number;
  /** Of `ages`: older than the depreciation time, and those of groups that have none. */
  readonly depreciated: number;
  readonly withoutDepreciationTime: number;
  /** How many times each item has been rented, 0 among them. */
  readonly timesRented: Histogram;
  /** At the ends of days, of items whose day of purchase is known: owned, and rented while owned. */
  readonly ownedDays: number;
  readonly rentedDays: number;
  /** Days of rental before purchase or after scrapping: something in the register is wrong. */
  readonly rentedDaysNotOwned: number;
  readonly reuse: ReuseCount;
};

/** All counts; `mergeLifetimes` adds those of different items. */
export type LifetimeCounts = {
  readonly question: LifetimeQuestion;
  readonly on: LocalDate;
  /** Items bought after the day. */
  readonly boughtLater: number;
  /** Rentals of counted articles, and rentals that began after the day or were not known yet. */
  readonly rentalsNotMarked: number;
  readonly rentalsLater: number;
  readonly problems: readonly { readonly about: 'item' | 'rental'; readonly code: string; readonly count: number }[];
  readonly groups: readonly GroupCounts[];
};

export function bothGroups(x: GroupCounts, y: GroupCounts): GroupCounts {
  return {
    group: x.group,
    ages: bothHistograms(x.ages, y.ages),
    lives: bothHistograms(x.lives, y.lives),
    inUseWithoutDay: x.inUseWithoutDay + y.inUseWithoutDay,
    scrappedWithoutDay: x.scrappedWithoutDay + y.scrappedWithoutDay,
    depreciated: x.depreciated + y.depreciated,
    withoutDepreciationTime: x.withoutDepreciationTime + y.withoutDepreciationTime,
    timesRented: bothHistograms(x.timesRented, y.timesRented),
    ownedDays: x.ownedDays + y.ownedDays,
    rentedDays: x.rentedDays + y.rentedDays,
    rentedDaysNotOwned: x.rentedDaysNotOwned + y.rentedDaysNotOwned,
    reuse: {
      rentals: x.reuse.rentals + y.reuse.rentals,
      reused: x.reuse.reused + y.reuse.reused,
      ore: sumOre([x.reuse.ore, y.reuse.ore]),
      withoutPrice: x.reuse.withoutPrice + y.reuse.withoutPrice,
    },
  };
}

import { HjmError, foundText, type LocalDate, nearest } from '@hjm/core';
import { dividedBy, times, whole, withDecimals } from '../../fraction.js';
import { itemsIn } from './histogram.js';
import { bothGroups, type GroupCounts, type LifetimeCounts, type ReuseCount } from './lifetime-counts.js';
import { QUANTILE_RULES, type QuantileRule, type Quartiles, quartilesOf } from './quantile.js';
import { type Survival, survivalOf } from './survival.js';

/** A part of a whole; `percent` with one decimal, halves away from zero, `null` of nothing. */
export type Part = { readonly part: number; readonly of: number; readonly percent: string | null };

/** What is told of one product group, or of all. Ages and lives in days. */
export type GroupLifetimes = {
  /** `null`: all groups together. */
  readonly group: string | null;
  readonly items: number;
  readonly inUse: number;
  readonly scrapped: number;
  /** Of them, those whose day of purchase is not known: they have neither age nor life. */
  readonly withoutPurchaseDay: number;
  /** Of items in use. */
  readonly ages: Quartiles;
  /** Items in use that are older than the depreciation time, of those that have an age and a time. */
  readonly depreciated: Part;
  readonly lives: Survival;
  /** Of the scrapped alone: shorter than `lives`, since what lasts is not among them. */
  readonly livesOfScrapped: Quartiles;
  readonly timesRented: Quartiles;
  readonly neverRented: number;
  /** Days rented of days owned. */
  readonly rentedDays: Part;
  readonly rentedDaysNotOwned: number;
  readonly reuse: ReuseCount;
};

/** What the counts say on a day, together and per product group. */
export type LifetimeStatistics = { readonly on: LocalDate; readonly quantiles: QuantileRule; readonly all: GroupLifetimes; readonly groups: readonly GroupLifetimes[] };

/**
 * What the counts say: ages, lives, use and reuse per product group and together.
 *
 * @param quantiles - how quartiles are read; quartiles of lives are by Kaplan and Meier whatever the rule
 * @throws HjmError `unknown-quantile-rule`
 */
export function lifetimeStatistics({ on, groups }: LifetimeCounts, quantiles: QuantileRule): LifetimeStatistics {
  if (!QUANTILE_RULES.includes(quantiles)) {
    const near = nearest(quantiles, QUANTILE_RULES);
    const issue = { path: 'quantiles', expected: QUANTILE_RULES.join(' eller '), found: foundText(quantiles), ...(near === undefined ? {} : { nearest: near }) };
    throw new HjmError('unknown-quantile-rule', `Kvartiler räknas enligt ${issue.expected}; fick ${issue.found}.`, [issue]);
  }
  const all = groups.reduce(bothGroups, NOTHING);
  return { on, quantiles, all: told(null, all, quantiles), groups: groups.map((counts) => told(counts.group, counts, quantiles)) };
}

function told(group: string | null, counts: GroupCounts, rule: QuantileRule): GroupLifetimes {
  const { ages, lives, inUseWithoutDay, scrappedWithoutDay, timesRented } = counts;
  const [inUse, scrapped] = [itemsIn(ages) + inUseWithoutDay, itemsIn(lives) + scrappedWithoutDay];
  return {
    group,
    items: inUse + scrapped,
    inUse,
    scrapped,
    withoutPurchaseDay: inUseWithoutDay + scrappedWithoutDay,
    ages: quartilesOf(ages, rule),
    depreciated: partOf(counts.depreciated, itemsIn(ages) - counts.withoutDepreciationTime),
    lives: survivalOf(lives, ages),
    livesOfScrapped: quartilesOf(lives, rule),
    timesRented: quartilesOf(timesRented, rule),
    neverRented: timesRented.find(({ value }) => value === 0)?.items ?? 0,
    rentedDays: partOf(counts.rentedDays, counts.ownedDays),
    rentedDaysNotOwned: counts.rentedDaysNotOwned,
    reuse: counts.reuse,
  };
}

function partOf(part: number, of: number): Part {
  return { part, of, percent: of === 0 ? null : withDecimals(dividedBy(times(whole(part), whole(100)), whole(of)), 1) };
}

const NOTHING: GroupCounts = {
  group: '',
  ages: [],
  lives: [],
  inUseWithoutDay: 0,
  scrappedWithoutDay: 0,
  depreciated: 0,
  withoutDepreciationTime: 0,
  timesRented: [],
  ownedDays: 0,
  rentedDays: 0,
  rentedDaysNotOwned: 0,
  reuse: { rentals: 0, reused: 0, ore: 0, withoutPrice: 0 },
};

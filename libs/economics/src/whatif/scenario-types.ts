import type { Citation } from '@hjm/core';
import type { Ore } from '@hjm/core/money';

/** Which lines follow volume, and how much of each: named, for no source of ours says it. */
export type VolumeDrivers = {
  readonly id: string;
  readonly titleSv: string;
  /** By line: the share in per cent, exact decimal text from `0` to `100`, that follows volume. A line that is not named is fixed. */
  readonly follows: { readonly [line: string]: string };
  /** Where the shares come from; null for an own assumption. */
  readonly citation: Citation | null;
};

type AnyChange = {
  /** The name that people are told; left out, the change is told by what it does. */
  readonly labelSv?: string;
  readonly citation?: Citation;
};

/** Volume up or down by so many per cent: `3` is three per cent, at least `-100`. */
export type VolumeChange = AnyChange & { readonly kind: 'volume'; readonly percent: string; readonly drivers: VolumeDrivers };

/** Prices of the named lines (rents, sales, purchases) up or down by so many per cent, at least `-100`. */
export type PriceChange = AnyChange & { readonly kind: 'price'; readonly percent: string; readonly lines: readonly string[] };

/**
 * Another rate of social contributions: what carries contributions is pay × (1 + rate), so that this share of the line becomes
 * (100 + new) / (100 + old) times as large. The rest of the line stays.
 */
export type SocialContributionsChange = AnyChange & {
  readonly kind: 'socialContributions';
  readonly line: string;
  readonly fromPercent: string;
  readonly toPercent: string;
  /** Share of the line, contributions included, that carries contributions: per cent from `0` to `100`. */
  readonly carriesPercent: string;
};

/** What interest is reckoned on: an amount, or the remaining values of investments. */
export type InterestCapital =
  | { readonly from: 'amount'; readonly ore: Ore; readonly basisSv: string }
  | { readonly from: 'remainingValues'; readonly items: readonly { readonly key: string; readonly labelSv: string; readonly ore: Ore }[] };

/** Interest up or down by percentage points on a capital, from a month (1–12) of the year on. */
export type InterestChange = AnyChange & { readonly kind: 'interest'; readonly line: string; readonly points: string; readonly capital: InterestCapital; readonly fromMonth: number };

/** Full-time equivalents (årsarbetare) more or fewer at a cost per year each, contributions included, from a month (1–12) of the year on. */
export type StaffChange = AnyChange & { readonly kind: 'staff'; readonly line: string; readonly fullTimeEquivalents: string; readonly costPerYearOre: Ore; readonly fromMonth: number };

/** An amount on a line, signed by its effect on the result. */
export type LineChange = AnyChange & { readonly kind: 'line'; readonly line: string; readonly ore: Ore; readonly reasonSv: string };

/** One thing that is other than in the base. */
export type ScenarioChange = VolumeChange | PriceChange | SocialContributionsChange | InterestChange | StaffChange | LineChange;

/** Changes of one column of a statement, in the order in which they are made. */
export type Scenario = {
  /** Stable, in kebab-case. */
  readonly id: string;
  readonly titleSv: string;
  /** Key of the column: a budget, a forecast or closed accounts of a whole year. */
  readonly base: string;
  readonly changes: readonly ScenarioChange[];
  /** What was taken for granted, told with the outcome. */
  readonly assumptionsSv?: readonly string[];
};

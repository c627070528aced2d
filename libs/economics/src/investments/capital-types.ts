import type { Ore, Rounding } from '@hjm/core/money';

/** A purchase that is written off. */
export type CapitalInvestment = { readonly group: string; readonly amount: Ore; readonly year: number; readonly month: number };

/**
 * What the cost of capital follows from. None of it stands in the documents that we hold: all is stated by whoever computes.
 */
export type CapitalTerms = {
  /** Months in which each group is written off, straight-line. */
  readonly depreciationMonths: { readonly [group: string]: number };
  /** The internal rate for a year, exact decimal text: `2.5`. A month bears a twelfth of it. */
  readonly interestPercent: string;
  /** What the rate is called and who set it. */
  readonly interestNameSv: string;
  /** The first month that bears depreciation and interest: that of the purchase, or the one after. */
  readonly start: 'sameMonth' | 'nextMonth';
  /** What interest is computed on: the value at the start of the month, or the mean of its start and its end. */
  readonly interestOn: 'openingValue' | 'averageValue';
  /** How the interest of each purchase and month becomes whole öre. */
  readonly rounding: Rounding;
};

/** Costs as positive amounts; `remaining` is the value at the end of the period. */
export type CapitalCost = { readonly depreciation: Ore; readonly interest: Ore; readonly remaining: Ore };
export type CapitalMonth = CapitalCost & { readonly year: number; readonly month: number };
export type CapitalYear = CapitalCost & { readonly year: number };

/** What purchases cost in depreciation and interest, month by month and year by year until they are written off. */
export type CapitalCosts = {
  readonly terms: CapitalTerms;
  /** All purchases together. */
  readonly invested: Ore;
  /** From the first month with a purchase to the last that bears a cost, none left out. */
  readonly months: readonly CapitalMonth[];
  readonly years: readonly CapitalYear[];
  /** By group, in the order of their keys. */
  readonly groups: readonly { readonly group: string; readonly invested: Ore; readonly years: readonly CapitalYear[] }[];
};

import type { LocalDate } from '@hjm/core';
import type { Ore, Rounding } from '@hjm/core/money';

/**
 * How to read what the source leaves open. None is guessed: every way is tried, and where two give different amounts the
 * answer is undetermined and names the choice.
 */
export type FeeChoices = {
  /** Months and years by the calendar, or from the first day that is paid for. */
  readonly months?: 'calendar' | 'fromStart';
  /** Whether a month, year or other period that has begun is charged, or only a complete one. */
  readonly partPeriods?: 'begun' | 'complete';
  /** Whether a half-year that has begun lowers a residual value, or only a complete one. */
  readonly lessPeriods?: 'begun' | 'complete';
  /** For several items where the source does not say whether each is charged: once, or for each. */
  readonly several?: 'once' | 'each';
  /** Which day of a month or year decides age and edition. */
  readonly periodDay?: 'first' | 'last';
  /** For amounts that are not whole öre: the rule, to öre (1) or whole kronor (100). */
  readonly rounding?: { readonly rule: Rounding; readonly toOre: 1 | 100 };
  /** Per cent of VAT, where it comes on top and the source names no rate. */
  readonly vatPercent?: number;
  /** Whole öre, where the source names no amount. */
  readonly amountOre?: Ore;
  /** The ceiling in whole öre that caps a share of a price, where the source names no amount. */
  readonly ceilingOre?: Ore;
  /** The first day of an edition whose start the source does not say, by the edition's id. */
  readonly starts?: Readonly<Record<string, LocalDate>>;
};

/** What a fee is charged for: days, numbers and prices of one occasion or one loan. */
export type FeeCase = {
  /** The day that the fee arises: of the visit, the prescription, the loan's start, the loss. */
  readonly on: LocalDate;
  /** The last day to charge for, included; for fees by time. */
  readonly to?: LocalDate;
  /** How many of what the fee is taken for: items, pairs, visits. From 1. */
  readonly count?: number;
  /** What shares are taken of, in whole öre per item, by the fee's own words (`amount.of`). */
  readonly prices?: Readonly<Record<string, Ore>>;
  /** The day from which a residual value sinks. */
  readonly since?: LocalDate;
  /** How much more the chosen design costs, in whole öre for the whole case. */
  readonly priceDifference?: Ore;
  /** Months already charged for the same need, where a fee is charged for a limited number. */
  readonly monthsBefore?: number;
  readonly choices?: FeeChoices;
};

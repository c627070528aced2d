import type { Ore, Rounding } from '@hjm/core/money';
import type { MonthlyInvestments } from './investment-types.js';

/**
 * How the rest of a year is foretold from the outcome so far, each group by itself:
 * `linear`: every month is the mean of those so far. `seasonal`: the outcome grows as it did in earlier whole years, taken together.
 * `budgetShape`: the outcome grows as the budget of each month does. `restAsBudgeted`: the outcome so far, and then the budget of each month.
 */
export type FrameMethod =
  | { readonly kind: 'linear' }
  | { readonly kind: 'seasonal'; readonly earlier: readonly MonthlyInvestments[] }
  | { readonly kind: 'budgetShape' | 'restAsBudgeted'; readonly months: { readonly [group: string]: readonly Ore[] } };

/** A purchase that is known to come, on top of what the method foretells. */
export type InvestmentCommitment = {
  readonly group: string;
  readonly amount: Ore;
  /** After the months with an outcome. Null: within the year, in a month that is not known. */
  readonly month: number | null;
  readonly reasonSv: string;
};

/** A thought change of what the method foretells from a month on: what a measure that limits the need is believed to give. */
export type InvestmentChange = {
  /** Null: all groups. */
  readonly group: string | null;
  readonly fromMonth: number;
  /** Exact decimal text: `-20` is a fifth less. Changes of the same month are taken one upon the other. */
  readonly percent: string;
  readonly titleSv: string;
};

export type FrameControlOptions = {
  /** The last month with an outcome, 1–12. */
  readonly throughMonth: number;
  readonly method: FrameMethod;
  /** Other methods for some groups. */
  readonly methods?: { readonly [group: string]: FrameMethod };
  readonly commitments?: readonly InvestmentCommitment[];
  readonly asIf?: readonly InvestmentChange[];
  /** What each group took in the whole year before, to tell where the growth is. */
  readonly yearBefore?: { readonly [group: string]: Ore };
  /** How foretold sums of a group become whole öre, once each. `halfUp` unless said. */
  readonly rounding?: Rounding;
};

/** The method in Swedish words. */
export function describeFrameMethod(method: FrameMethod): string {
  if (method.kind === 'seasonal') return `säsong: utfallet växer som det gjorde ${[...new Set(method.earlier.map(({ year }) => year))].sort((a, b) => a - b).join(', ')}`;
  if (method.kind === 'budgetShape') return 'budgetens fördelning: utfallet växer som budgeten gör månad för månad';
  if (method.kind === 'restAsBudgeted') return 'resten enligt budget: utfallet hittills och därefter budgeten för varje månad';
  return 'rak framskrivning: varje månad som snittet hittills';
}

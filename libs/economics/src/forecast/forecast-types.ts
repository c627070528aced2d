import type { Ore, Rounding } from '@hjm/core/money';
import type { LineAmounts, MonthlyAmounts } from '../statement/statement-types.js';

/** Outcome × 12 ÷ months: the rest of the year goes on as the year began. */
export type LinearMethod = { readonly kind: 'linear' };

/** Outcome divided by the share of the whole year that earlier years had by this month. */
export type SeasonalMethod = {
  readonly kind: 'seasonal';
  /** The earlier years to learn from, by name, or all that are handed over. */
  readonly years: readonly number[] | 'allEarlier';
  /** `sums`: the years' outcomes by this month added, over their totals added. `meanOfShares`: each year's share counts alike. */
  readonly by: 'sums' | 'meanOfShares';
  /** A year with a missing month or a total of 0 has no share: go on without it and say so, or give no forecast. */
  readonly unusable: 'leaveOut' | 'refuse';
};

/** How a budget of a year without months is spread: alike, or by twelve whole weights from January. */
export type Spreading = { readonly kind: 'even' } | { readonly kind: 'weights'; readonly weights: readonly number[] };

/** Outcome, and what the budget has for the months that are left. */
export type BudgetRestMethod = {
  readonly kind: 'budgetRest';
  /** Needed where the budget has no months; where it has, they are used. */
  readonly spreading?: Spreading;
};

/** The budget of the year as it is. */
export type BudgetMethod = { readonly kind: 'budget' };

/** Outcome, and what the plan's commitments say of the months that are left. */
export type CommitmentsMethod = {
  readonly kind: 'commitments';
  /** What is not committed: `nothing` more comes, or the part of the outcome that is not committed goes on as it began. */
  readonly rest: 'nothing' | 'linear';
};

export type ForecastMethod = LinearMethod | SeasonalMethod | BudgetRestMethod | BudgetMethod | CommitmentsMethod;

/** An amount that follows an index from a month on, such as a rent that follows a consumer price index: amount × after ÷ before. */
export type IndexChange = {
  readonly nameSv: string;
  /** The first month with the new amount, 1–12. */
  readonly fromMonth: number;
  /** The index that the amount was set by, and the new one: decimals with a full stop, such as `405.12`. */
  readonly before: string;
  readonly after: string;
};

/** A contract or rent: so much a month, in months of the plan's year. */
export type Commitment = {
  readonly id: string;
  readonly line: string;
  readonly titleSv: string;
  /** A month's amount, signed by its effect on the result. */
  readonly monthly: Ore;
  readonly fromMonth: number;
  readonly toMonth: number;
  readonly index?: IndexChange;
};

/** What somebody adds to a method's figure, and why. */
export type ForecastAdjustment = {
  readonly line: string;
  /** Signed by its effect on the result. */
  readonly amount: Ore;
  readonly reasonSv: string;
  /** The role that answers for it; never a name. */
  readonly roleSv: string;
};

/** How each line of a statement is forecast to year end. */
export type ForecastPlan = {
  readonly id: string;
  readonly titleSv: string;
  readonly year: number;
  /** The last month with an outcome, 1–12. */
  readonly throughMonth: number;
  readonly methods: { readonly [line: string]: ForecastMethod };
  /** For lines that are not named in `methods`. */
  readonly fallback: ForecastMethod;
  readonly commitments: readonly Commitment[];
  readonly adjustments: readonly ForecastAdjustment[];
  /** How an exact forecast becomes whole öre; left out: `halfUp`. */
  readonly rounding?: Rounding;
};

/** The budget of a year that has no months. */
export type YearBudget = { readonly year: number; readonly lines: LineAmounts };

/** What forecasts of earlier years are made of, to be held against how these years closed. */
export type ForecastHistory = {
  /** Outcomes, and where there are any budgets by month, of earlier years. */
  readonly history: readonly MonthlyAmounts[];
  /** Budgets of earlier years that have no months. */
  readonly earlierBudgets?: readonly YearBudget[];
};

export type ForecastInputs = ForecastHistory & {
  readonly actual: MonthlyAmounts;
  /** By month, or one amount for the year. */
  readonly budget?: MonthlyAmounts | LineAmounts;
};

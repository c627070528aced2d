import type { Citation } from '@hjm/core';
import type { Ore } from '@hjm/core/money';
import type { AmountPrint } from '../amount/amount-unit.js';

/** A part of the plan with a budget of its own that several groups share. */
export type InvestmentSection = {
  /** Stable, in kebab-case. */
  readonly key: string;
  readonly labelSv: string;
  /** Null: none is stated. */
  readonly budget: Ore | null;
};

/** What is invested in: a group of products, cars, machines. */
export type InvestmentGroup = {
  /** Stable; the name that outcomes use. */
  readonly key: string;
  readonly labelSv: string;
  /** Key of the section that it belongs to. */
  readonly section?: string;
  /** Whether it replaces what is worn out or is new; null when the source does not say. */
  readonly kind: 'reinvestment' | 'new' | null;
  /** Why, as the source says it in a word. */
  readonly reasonSv?: string;
  /** Null: the group has no budget of its own, which is not a budget of nothing. */
  readonly budget: Ore | null;
};

/** A year's frame for investments and the groups within it. Amounts are spending and positive. */
export type InvestmentPlan = {
  /** Stable, in kebab-case. */
  readonly id: string;
  readonly region: string;
  readonly titleSv: string;
  readonly year: number;
  /** All that may be invested in the year, what was transferred from earlier years included. */
  readonly frame: Ore;
  /** How much of the frame was transferred from earlier years. 0 only when a source says so; null: not stated. */
  readonly transferred: Ore | null;
  readonly sections: readonly InvestmentSection[];
  readonly groups: readonly InvestmentGroup[];
  /** Where it was decided; null for a plan of one's own. */
  readonly citation: Citation | null;
  /** How the amounts were rounded before they came here; null when they are exact to the öre. */
  readonly roundedTo: AmountPrint | null;
};

/** What was invested month by month, by group: twelve amounts from January. Null: no figure (yet), which is not zero. */
export type MonthlyInvestments = {
  readonly year: number;
  readonly groups: { readonly [group: string]: readonly (Ore | null)[] };
};

/** What was invested from January through a month, by group, where the months themselves are not known. */
export type InvestmentsToDate = {
  readonly year: number;
  readonly throughMonth: number;
  readonly toDate: { readonly [group: string]: Ore | null };
};

export type InvestmentOutcomes = MonthlyInvestments | InvestmentsToDate;

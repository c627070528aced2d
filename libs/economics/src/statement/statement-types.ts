import type { Citation } from '@hjm/core';
import type { Ore } from '@hjm/core/money';
import type { AmountPrint } from '../amount/amount-unit.js';

/**
 * A line that holds an amount. Amounts are signed by their effect on the result: income is positive, costs are negative, so that
 * every sum is a plain addition.
 */
export type AmountLine = {
  /** Stable, in kebab-case. */
  readonly key: string;
  readonly labelSv: string;
  readonly kind: 'income' | 'cost';
  /** The sign that its amounts have: a repaid surplus stands among the income with a minus. `either`: both occur. */
  readonly sign: 'plus' | 'minus' | 'either';
  /** Other names that documents use for the same line. */
  readonly otherNames?: readonly string[];
};

/** A line that adds up others. */
export type SumLine = {
  readonly key: string;
  readonly labelSv: string;
  readonly kind: 'sum';
  /** Keys of lines above it, amounts or sums. */
  readonly of: readonly string[];
  readonly otherNames?: readonly string[];
};

export type StatementLine = AmountLine | SumLine;

/** The lines of an income statement in the order in which they are printed. */
export type StatementChart = {
  readonly id: string;
  /** Whose: `vastmanland`, `varmland`, …. */
  readonly region: string;
  readonly titleSv: string;
  readonly lines: readonly StatementLine[];
  /** The sum that is the result of the year. */
  readonly result: string;
  /** Where the order and the names come from; null for a chart of one's own. */
  readonly citation: Citation | null;
};

/** `closed`: the accounts of a year that is closed (bokslut). `actual`: what is booked so far. */
export type Account = 'closed' | 'budget' | 'forecast' | 'actual';

/** A column of a statement. */
export type StatementColumn = {
  /** Stable: `actual2023`, `budget2024`, …. */
  readonly key: string;
  readonly labelSv: string;
  readonly account: Account;
  readonly year: number;
  /** For `actual` (and a budget to date): the last month counted, 1–12. Left out: the whole year. */
  readonly throughMonth?: number;
};

/** Amounts by the keys of lines. Null or absent: no figure is known, which is not zero. */
export type LineAmounts = { readonly [line: string]: Ore | null };

/** An income statement: amounts of each column; sums are never stored. */
export type Statement = {
  readonly chart: StatementChart;
  readonly columns: readonly StatementColumn[];
  readonly amounts: { readonly [column: string]: LineAmounts };
  /** How the amounts were rounded before they came here; null when they are exact to the öre. */
  readonly roundedTo: AmountPrint | null;
};

/** Amounts month by month of one year, from a ledger, a budget or a file. */
export type MonthlyAmounts = {
  readonly year: number;
  readonly account: 'actual' | 'budget';
  /** By line: twelve amounts from January to December. Null: no figure (yet), which is not zero. */
  readonly lines: { readonly [line: string]: readonly (Ore | null)[] };
};

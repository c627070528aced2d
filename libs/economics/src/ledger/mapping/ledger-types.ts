import type { LocalDate } from '@hjm/core';
import type { Ore } from '@hjm/core/money';
import type { LineAmounts, MonthlyAmounts } from '../../statement/statement-types.js';

/** Rows of vouchers, changes of months, budgets of months, balances of the year, or rows of a file with one amount a row. */
export type LedgerSource = 'vouchers' | 'periodBalances' | 'periodBudgets' | 'yearBalances' | 'records';

/** An account that no line takes, and why it may be left out. Its amount is by effect on the result. */
export type LeftOutAccount = { readonly account: string; readonly name: string | null; readonly ore: Ore; readonly reason: 'balanceAccount' | 'ignored' };

/** That nothing vanishes: `mapped` and `leftOut` add up to `whole`, to the öre. By effect on the result: income +, cost −. */
export type LedgerProof = {
  readonly source: LedgerSource;
  /** What the lines got. */
  readonly mapped: Ore;
  /** What the accounts in `leftOutAccounts` have. */
  readonly leftOut: Ore;
  readonly whole: Ore;
  readonly leftOutAccounts: readonly LeftOutAccount[];
  /** Lines of the mapping to which nothing is booked; zero, for posts of nothing need not be written. */
  readonly emptyLines: readonly string[];
  /** Lines of the chart that the mapping gives no accounts; no figure is known. */
  readonly unmappedLines: readonly string[];
  /** Lines whose sum has another sign than the chart says: perhaps the wrong accounts, or the wrong sign of a whole file. */
  readonly otherSigns: readonly string[];
  /** Posts of single objects that are parts of what the account has, and so not counted again. */
  readonly objectPosts: number;
};

/** Where two sources of one file differ, for the same account and month (1–12). By effect on the result. */
export type SourceDifference = { readonly account: string; readonly month: number; readonly vouchers: Ore; readonly periodBalances: Ore };

/** A year month by month out of a ledger. */
export type MonthlyLedger = LedgerProof & {
  readonly monthly: MonthlyAmounts;
  /** The last month with figures, 1–12; null when there is none. */
  readonly throughMonth: number | null;
  /** Months until then without any amount on any line. They have no figure, unless the caller said that they are zero. */
  readonly gaps: readonly number[];
  /** Where vouchers and period balances of the file differ; empty when only one of them is there. */
  readonly differences: readonly SourceDifference[];
};

/** A year as a whole out of a ledger. */
export type YearLedger = LedgerProof & {
  readonly year: number;
  readonly amounts: LineAmounts;
  /** The day that the balances reach: the end of the year, or before it in a file made during the year. */
  readonly reaches: LocalDate;
};

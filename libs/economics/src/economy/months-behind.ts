import type { MonthlyAmounts, StatementColumn } from '../statement/statement-types.js';

/** How many months a column counts. */
export function span({ throughMonth }: Pick<StatementColumn, 'throughMonth'>): number {
  return throughMonth ?? 12;
}

/** The months that a column may have come from: closed accounts are what was booked. */
export function monthsBehind(months: readonly MonthlyAmounts[], { account, year }: Pick<StatementColumn, 'account' | 'year'>): MonthlyAmounts | undefined {
  return months.find((monthly) => monthly.year === year && monthly.account === (account === 'closed' ? 'actual' : account));
}

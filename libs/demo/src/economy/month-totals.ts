import type { Ore } from '@hjm/core/money';
import { VASTMANLAND_CHART } from '@hjm/economics/regions';
import { monthlyAccounts } from './monthly-accounts.js';
import type { DemoYear } from './years.js';

/** What a month of the demo economy comes to, each at or above zero but for an income that the repaid surplus exceeds. */
type MonthTotals = {
  /** Costs of products: technical aids, and depreciation of those that are rented. That these are meant is our reading. */
  readonly products: Ore;
  readonly otherCosts: Ore;
  readonly income: Ore;
};

const PRODUCTS: ReadonlySet<string> = new Set(['technical-aids', 'depreciation-aids']);

/** The lines of income. */
export const INCOME_LINES: ReadonlySet<string> = new Set(VASTMANLAND_CHART.lines.flatMap(({ key, kind }) => (kind === 'income' ? [key] : [])));

/** Totals of a month (0 is January): the same accounts as the ledger, also for May and June 2024 that it has not booked yet. */
export function monthTotals(year: DemoYear, month: number): MonthTotals {
  const totals = { products: 0, otherCosts: 0, income: 0 };
  for (const { account, months } of monthlyAccounts(year)) {
    const ore = months[month] ?? 0;
    if (INCOME_LINES.has(account.line)) totals.income += ore;
    else totals[PRODUCTS.has(account.line) ? 'products' : 'otherCosts'] -= ore;
  }
  return totals;
}

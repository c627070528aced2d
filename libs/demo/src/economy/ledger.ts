import { sumOre, type Ore } from '@hjm/core/money';
import type { LocalDate } from '@hjm/core';
import type { SieAccount, SieBalance, SieFile, SieVoucher } from '@hjm/economics/ledger';
import { DEMO_ACCOUNTS } from './account-plan.js';
import { BALANCE, DEMO_BALANCE_ACCOUNTS } from './balance-accounts.js';
import { budgetPeriods } from './budget-periods.js';
import { DEMO_COMPANY_SV } from './notice.js';
import { DEMO_DAYS } from '../world-days.js';
import { INCOME_LINES } from './month-totals.js';
import { demoVouchers } from './vouchers.js';
import { DEMO_YEARS, type DemoYear } from './years.js';

/** When the books of a year were given out: at the end of the demo world for the year that is open, else when the year was closed. */
const GIVEN_OUT: Readonly<Record<DemoYear, LocalDate>> = { 2021: '2022-01-31', 2022: '2023-01-31', 2023: '2024-01-31', 2024: '2024-05-08' };

/**
 * The books of a year as a ledger file of type 4: accounts, balances and vouchers. 2024 is booked
 * through April and has the budget of the year by month. Always the same.
 */
export function demoLedger(year: DemoYear): SieFile {
  const turnover = turnoverOf(year);
  const opening = openingOf(year);
  const balance = (post: SieBalance['post'], account: string, ore: Ore): SieBalance => ({ post, year: 0, account, objects: [], ore });
  return {
    ...EMPTY,
    generated: GIVEN_OUT[year],
    company: DEMO_COMPANY_SV,
    years: [
      { index: 0, from: `${String(year)}-01-01`, to: `${String(year)}-12-31` },
      { index: -1, from: `${String(year - 1)}-01-01`, to: `${String(year - 1)}-12-31` },
    ],
    accounts: DEMO_LEDGER_ACCOUNTS,
    balances: [
      ...DEMO_BALANCE_ACCOUNTS.map(({ number }) => balance('IB', number, opening.get(number) ?? 0)),
      ...DEMO_BALANCE_ACCOUNTS.map(({ number }) => balance('UB', number, (opening.get(number) ?? 0) + (turnover.get(number) ?? 0))),
      ...DEMO_ACCOUNTS.map(({ number }) => balance('RES', number, turnover.get(number) ?? 0)),
    ],
    periods: year === 2024 ? budgetPeriods() : [],
    vouchers: demoVouchers(year).map(({ series, number, day, rows }): SieVoucher => ({
      series,
      number,
      day,
      transactions: rows.map(({ account, ore }) => ({ post: 'TRANS', account, objects: [], ore })),
    })),
  };
}

/** All accounts of the made-up plan by number, as a ledger file has them. */
const DEMO_LEDGER_ACCOUNTS: readonly SieAccount[] = [
  ...DEMO_BALANCE_ACCOUNTS.map(({ number, nameSv, type }): SieAccount => ({ number, name: nameSv, type })),
  ...DEMO_ACCOUNTS.map(({ number, nameSv, line }): SieAccount => ({ number, name: nameSv, type: INCOME_LINES.has(line) ? 'I' : 'K' })),
];

const EMPTY: Omit<SieFile, 'generated' | 'company' | 'years' | 'accounts' | 'balances' | 'periods' | 'vouchers'> = {
  flag: 0,
  type: 4,
  program: { name: 'HJM demodata', version: DEMO_DAYS.to },
  companyType: null,
  industry: null,
  chartType: null,
  currency: 'SEK',
  taxYear: null,
  reaches: null,
  dimensions: [],
  objects: [],
  unknownPosts: [],
  leftOut: [],
};

/** Debit less credit of each account over a year. */
function turnoverOf(year: DemoYear): ReadonlyMap<string, Ore> {
  const sums = new Map<string, Ore>();
  for (const { rows } of demoVouchers(year)) for (const { account, ore } of rows) sums.set(account, (sums.get(account) ?? 0) + ore);
  return sums;
}

/** Balances when a year begins: those of all years before, with their results on equity. Nothing before 2021 is made up. */
function openingOf(year: DemoYear): ReadonlyMap<string, Ore> {
  const sums = new Map<string, Ore>();
  for (const before of DEMO_YEARS.filter((each) => each < year)) {
    const turnover = turnoverOf(before);
    for (const { number } of DEMO_BALANCE_ACCOUNTS) sums.set(number, (sums.get(number) ?? 0) + (turnover.get(number) ?? 0));
    sums.set(BALANCE.equity, (sums.get(BALANCE.equity) ?? 0) + sumOre(DEMO_ACCOUNTS.map(({ number }) => turnover.get(number) ?? 0)));
  }
  return sums;
}

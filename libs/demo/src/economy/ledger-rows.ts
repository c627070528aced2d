import type { LedgerRow } from '@hjm/economics/ledger';
import { monthlyAccounts } from './monthly-accounts.js';
import { bookedMonths, type DemoYear } from './years.js';

/**
 * What is booked of a year with a row for each account and month, for files that are no ledger files: `ledgerTable` of
 * `@hjm/economics/ledger` makes the table. By effect on the result; months without a posting have no row.
 */
export function demoLedgerRows(year: DemoYear): readonly LedgerRow[] {
  return monthlyAccounts(year)
    .flatMap(({ account: { number, nameSv }, months }) =>
      months.slice(0, bookedMonths(year)).flatMap((ore, at) => (ore === 0 ? [] : [{ account: number, name: nameSv, day: null, month: at + 1, ore }])),
    )
    .map((row, at) => ({ ...row, line: at + 2 }));
}

import { sumOre } from '@hjm/core/money';
import { checkMapping, ledgerTable, monthlyOf, monthlyOfRecords, readSie, writeSie } from '@hjm/economics/ledger';
import { VASTMANLAND_CHART } from '@hjm/economics/regions';
import { expect, test } from 'vitest';
import { DEMO_MAPPING } from './account-mapping.js';
import { DEMO_ACCOUNTS } from './account-plan.js';
import { DEMO_BALANCE_ACCOUNTS } from './balance-accounts.js';
import { demoLedger } from './ledger.js';
import { monthlyAccounts } from './monthly-accounts.js';
import { demoLedgerRows } from './ledger-rows.js';
import { demoActual, demoBudget2024 } from './monthly-lines.js';
import { demoInvested } from './monthly-investments.js';
import { bookedMonths, DEMO_YEARS } from './years.js';
import { demoVouchers } from './vouchers.js';

const booked = new Map<string, number>();
for (const year of DEMO_YEARS) {
  for (const { day, rows } of demoVouchers(year)) {
    for (const { account, ore } of rows) booked.set(`${account} ${day.slice(0, 7)}`, (booked.get(`${account} ${day.slice(0, 7)}`) ?? 0) + ore);
  }
}
const monthOf = (account: string, year: number, at: number): number => booked.get(`${account} ${String(year)}-${String(at + 1).padStart(2, '0')}`) ?? 0;

test.each(DEMO_YEARS)('%s: every voucher balances, and its number stands once in its series', (year) => {
  const vouchers = demoVouchers(year);
  for (const { rows } of vouchers) {
    expect(sumOre(rows.map(({ ore }) => ore))).toBe(0);
    expect(rows.every(({ ore }) => ore !== 0)).toBe(true);
  }
  expect(new Set(vouchers.map(({ series, number }) => `${series}${number}`)).size).toBe(vouchers.length);
  expect(vouchers.map(({ day }) => day)).toEqual(vouchers.map(({ day }) => day).toSorted());
  expect(vouchers.at(-1)?.day).toBe(year === 2024 ? '2024-04-30' : `${String(year)}-12-31`);
});

test.each(DEMO_YEARS)('%s: the vouchers of an account add up to its months, income in credit', (year) => {
  for (const { account, months } of monthlyAccounts(year)) {
    const expected = Array.from({ length: 12 }, (_, at) => (at < bookedMonths(year) ? 0 - (months[at] ?? 0) : 0));
    expect([account.number, ...expected]).toEqual([account.number, ...expected.map((_, at) => monthOf(account.number, year, at))]);
  }
});

test('investments are booked as they were made', () => {
  for (const year of DEMO_YEARS) {
    for (const [at, ore] of (demoInvested(year).groups['mobility'] ?? []).entries()) expect(monthOf('1211', year, at)).toBe(ore ?? 0);
  }
});

test('a year opens with what the year before closed with, its result on equity', () => {
  const balance = (year: (typeof DEMO_YEARS)[number], post: string, account: string): number => demoLedger(year).balances.find((one) => one.post === post && one.account === account)?.ore ?? Number.NaN;
  const result = sumOre(DEMO_ACCOUNTS.map(({ number }) => balance(2022, 'RES', number)));
  expect(result).toBe(-230_500_000);
  for (const { number } of DEMO_BALANCE_ACCOUNTS) expect(balance(2023, 'IB', number)).toBe(balance(2022, 'UB', number) + (number === '2010' ? result : 0));
  expect(sumOre(DEMO_BALANCE_ACCOUNTS.map(({ number }) => balance(2024, 'IB', number)))).toBe(0);
});

test.each(DEMO_YEARS)('%s: the ledger file is read back as it was', (year) => {
  const ledger = demoLedger(year);
  const read = readSie(writeSie(ledger));
  expect(JSON.parse(JSON.stringify(read, (key, value: unknown) => (key === 'line' ? undefined : value)))).toEqual(JSON.parse(JSON.stringify(ledger)));
  expect(read.company).toContain('påhittad');
});

test.each(DEMO_YEARS)('%s: the mapping gives every result account a line, so that the file comes to the months by line', (year) => {
  const ledger = monthlyOf(readSie(writeSie(demoLedger(year))), checkMapping(DEMO_MAPPING, VASTMANLAND_CHART), VASTMANLAND_CHART, { year, account: 'actual' });
  expect(ledger.monthly).toEqual(demoActual(year));
  expect([ledger.throughMonth, ledger.gaps, ledger.unmappedLines, ledger.otherSigns]).toEqual([bookedMonths(year), [], [], []]);
  expect(ledger.leftOutAccounts.filter(({ reason }) => reason !== 'balanceAccount')).toEqual([]);
});

test.each(DEMO_YEARS)('%s: rows by account and month come to the same', (year) => {
  const { columns, rows } = ledgerTable(demoLedgerRows(year), { year, sign: 'debitPositive' });
  expect(columns.slice(0, 2)).toEqual(['Konto', 'Kontonamn']);
  expect(rows).toHaveLength(demoLedgerRows(year).length);
  const records = demoLedgerRows(year).map(({ line, account, month, ore }) => ({ line, record: { account, month: String(month), amount: ore } }));
  expect(monthlyOfRecords(records, DEMO_MAPPING, VASTMANLAND_CHART, { year, account: 'actual', sign: 'incomePositive' }).monthly).toEqual(demoActual(year));
});

test('the file of 2024 has the budget of its months', () => {
  expect(monthlyOf(demoLedger(2024), DEMO_MAPPING, VASTMANLAND_CHART, { year: 2024, account: 'budget' }).monthly).toEqual(demoBudget2024());
});

test('the ledger is the one that it was', () => {
  expect(DEMO_YEARS.map((year) => demoVouchers(year).length)).toEqual([706, 730, 697, 260]);
});

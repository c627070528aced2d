import type { LocalDate } from '@hjm/core';
import { allocate, sumOre, type Ore } from '@hjm/core/money';
import { type DemoMonth, monthsBetween } from '../events/months.js';
import { dateText } from '../world-days.js';
import type { DemoAccount } from './account-plan.js';
import { BALANCE } from './balance-accounts.js';
import { economyDice } from './economy-dice.js';
import { monthlyAccounts } from './monthly-accounts.js';
import { investedMonths } from './monthly-investments.js';
import { bookedMonths, type DemoYear } from './years.js';

/** An amount on an account: debit positive, credit negative. */
type DemoRow = { readonly account: string; readonly ore: Ore };
/** A voucher of the demo ledger. It has no text: who and what it was about does not exist. */
type DemoVoucher = { readonly series: string; readonly number: string; readonly day: LocalDate; readonly rows: readonly DemoRow[] };

type Entry = { readonly series: string; readonly day: number; readonly rows: readonly DemoRow[] };

/** Series: invoices to customers, from suppliers, wages, depreciation, interest, closing, investments, payments. */
const SERIES = { customers: 'K', suppliers: 'L', wages: 'P', depreciation: 'A', interest: 'R', closing: 'B', investments: 'I', payments: 'U' } as const;

const made = new Map<DemoYear, readonly DemoVoucher[]>();

/** The vouchers of a year in the order of days; each adds up to zero, and each account to what the month comes to. Made once and remembered. */
export function demoVouchers(year: DemoYear): readonly DemoVoucher[] {
  const vouchers = made.get(year) ?? vouchersOf(year);
  made.set(year, vouchers);
  return vouchers;
}

function vouchersOf(year: DemoYear): readonly DemoVoucher[] {
  const numbers = new Map<string, number>();
  return monthsBetween(`${String(year)}-01`, bookedMonths(year)).flatMap((month) =>
    entriesOf(year, month).map(({ series, day, rows }) => {
      const number = (numbers.get(series) ?? 0) + 1;
      numbers.set(series, number);
      return { series, number: String(number), day: dateText(day), rows };
    }),
  );
}

function entriesOf(year: DemoYear, month: DemoMonth): readonly Entry[] {
  const amounts = monthlyAccounts(year).map(({ account, months }) => ({ account, debit: 0 - (months[month.index] ?? 0) }));
  const booked = amounts.filter(({ debit }) => debit !== 0);
  const together = (lines: readonly string[]): readonly DemoRow[] => booked.filter(({ account }) => lines.includes(account.line)).map(({ account, debit }) => ({ account: account.number, ore: debit }));
  const singly = booked.filter(({ account }) => !TOGETHER.includes(account.line));
  const entries: Entry[] = [
    ...singly.flatMap(({ account, debit }) => parts(account, debit, year, month)),
    entry(SERIES.wages, workday(month, 25), together(['personnel']), BALANCE.wages),
    entry(SERIES.depreciation, month.last, together(['depreciation-aids']), BALANCE.depreciatedAids),
    entry(SERIES.depreciation, month.last, together(['depreciation-other']), BALANCE.depreciatedOther),
    entry(SERIES.interest, month.last, together(['financial-costs']), BALANCE.interest),
    entry(SERIES.closing, month.last, together(['result-refund']), BALANCE.refund),
    ...investedMonths(year).map(({ of, months }) => entry(SERIES.investments, workday(month, 18), [{ account: of.account, ore: months[month.index] ?? 0 }], BALANCE.suppliers)),
  ].filter(({ rows }) => rows.some(({ ore }) => ore !== 0));
  return [...entries, payments(entries, month)].toSorted((a, b) => a.day - b.day);
}

const TOGETHER = ['personnel', 'depreciation-aids', 'depreciation-other', 'financial-costs', 'result-refund'];

/** One to three invoices of an account on working days of the month. */
function parts({ number }: DemoAccount, debit: Ore, year: DemoYear, month: DemoMonth): readonly Entry[] {
  const dice = economyDice(`${number}${String(year)}-${String(month.index)}`);
  const shares = allocate(debit, Array.from({ length: 1 + dice.below(3) }, () => 80 + dice.below(41)));
  const [series, against] = debit < 0 ? [SERIES.customers, BALANCE.customers] : [SERIES.suppliers, BALANCE.suppliers];
  return shares.map((ore) => entry(series, month.workingDays[dice.below(month.workingDays.length)] ?? month.first, [{ account: number, ore }], against));
}

function entry(series: string, day: number, rows: readonly DemoRow[], against: string): Entry {
  return { series, day, rows: [...rows, { account: against, ore: 0 - sumOre(rows.map(({ ore }) => ore)) }] };
}

/** On the last day everything that customers, staff, suppliers and lenders have to pay or get is paid. */
function payments(entries: readonly Entry[], month: DemoMonth): Entry {
  const rows = [BALANCE.customers, BALANCE.suppliers, BALANCE.wages, BALANCE.interest].flatMap((account) => {
    const ore = sumOre(entries.flatMap((each) => each.rows.flatMap((row) => (row.account === account ? row.ore : []))));
    return ore === 0 ? [] : [{ account, ore: 0 - ore }];
  });
  return entry(SERIES.payments, month.last, rows, BALANCE.bank);
}

/** The working day at or before a day of the month. */
function workday(month: DemoMonth, day: number): number {
  return month.workingDays.findLast((at) => at < month.first + day) ?? month.first;
}

import type { HjmIssue } from '@hjm/core';
import { type Ore, sumOre } from '@hjm/core/money';
import { throwIssues } from '../../issues/issues.js';
import type { StatementChart } from '../../statement/statement-types.js';
import type { SieFile, SiePeriod, SieYear } from '../sie/sie-types.js';
import { checkMapping } from './check-mapping.js';
import { checkSigns } from './check-signs.js';
import type { LedgerSource, MonthlyLedger, SourceDifference } from './ledger-types.js';
import type { AccountMapping } from './mapping-types.js';
import { type LedgerCell, placeAmounts } from './place-amounts.js';
import { factsIn, sieSigns, sieYear } from './sie-year.js';
import { type MonthOptions, spreadMonths } from './spread-months.js';

export type MonthlyOptions = MonthOptions & {
  /** The calendar year; it must be a financial year of the file. */
  readonly year: number;
  readonly account: 'actual' | 'budget';
  /** Where what is booked is read; left out: the vouchers where the file has any of that year, else the changes of months. */
  readonly source?: 'vouchers' | 'periodBalances';
};

/**
 * What is booked, or budgeted, month by month on the lines of a statement, by effect on the result (a SIE file has income negative).
 *
 * Booked amounts are those of vouchers (by the day of the row, else of the voucher) or `#PSALDO`, the change of the month by the format;
 * budgets are `#PBUDGET`. Only amounts of accounts as a whole count: those of objects are parts of them. Balance accounts are left out
 * by rule. Where a file has both vouchers and `#PSALDO`, the accounts and months in which they differ are told.
 *
 * ```ts
 * import { monthlyOf, readSie } from '@hjm/economics/ledger';
 *
 * const chart = { id: 'c', region: 'r', titleSv: 'Exempel', result: 'sum', citation: null, lines: [
 *   { key: 'rent', labelSv: 'Hyra', kind: 'income', sign: 'plus' },
 *   { key: 'sum', labelSv: 'Resultat', kind: 'sum', of: ['rent'] },
 * ] } as const;
 * const mapping = { id: 'm', titleSv: 'Exempelkonton', chart: 'c', citation: null, lines: [{ line: 'rent', accounts: [{ from: '3000', to: '3999' }] }] };
 * const lines = ['#RAR 0 20240101 20241231', '#PSALDO 0 202401 3010 {} -1250.50'];
 * const file = readSie(Uint8Array.from([...lines.join('\n')], (letter) => letter.charCodeAt(0)));
 * const { monthly, source } = monthlyOf(file, mapping, chart, { year: 2024, account: 'actual' });
 * monthly.lines['rent']?.[0]; // => 125050
 * monthly.lines['rent']?.[1]; // => null
 * source; // => 'periodBalances'
 * ```
 *
 * @throws HjmError `invalid-mapping`; `no-such-year`; `no-amounts` when the file has none of the kind; `unmapped-account`; `other-signs`;
 * `only-objects` for accounts with amounts of objects and none as a whole; `invalid-month`
 */
export function monthlyOf(sie: SieFile, mapping: AccountMapping, chart: StatementChart, options: MonthlyOptions): MonthlyLedger {
  checkMapping(mapping, chart);
  const year = sieYear(sie, options.year);
  const vouchers = options.account === 'budget' ? [] : voucherCells(sie, year);
  const posts = sie.periods.filter((period) => period.year === year.index && period.post === (options.account === 'budget' ? 'PBUDGET' : 'PSALDO'));
  const periods = periodCells(posts);
  const source = options.account === 'budget' ? 'periodBudgets' : (options.source ?? (vouchers.length > 0 ? 'vouchers' : 'periodBalances'));
  const cells = source === 'vouchers' ? vouchers : periods;
  if (cells.length === 0) throwIssues('no-amounts', 'Filen har inga sådana belopp,', [{ path: `år ${options.year}`, expected: WANTED[source], found: 'inga' }]);
  const objectPosts = source === 'vouchers' ? 0 : posts.length - periods.length;
  const placed = placeAmounts(cells, source, factsIn(sie), mapping, chart, objectPosts);
  checkSigns(placed, chart, options, sieSigns(mapping, options.account));
  const known = options.account === 'budget' ? 12 : source === 'periodBalances' && sie.reaches?.startsWith(`${options.year}-`) === true ? Number(sie.reaches.slice(5, 7)) : 0;
  const differences = vouchers.length > 0 && periods.length > 0 ? differencesOf(vouchers, periods) : [];
  return { ...spreadMonths(placed, options.year, options.account, known, options), differences };
}

const WANTED: { readonly [source in LedgerSource]: string } = {
  vouchers: 'verifikationer (#VER) i året; åtgärd: exportera SIE typ 4',
  periodBalances: 'verifikationer (#VER) eller periodsaldon (#PSALDO) i året; åtgärd: exportera SIE typ 2, 3 eller 4',
  periodBudgets: 'periodbudget (#PBUDGET) i året; åtgärd: exportera SIE typ 2, 3 eller 4 med budget',
  yearBalances: 'årets saldon för resultatkonton (#RES)',
  records: 'rader',
};

function voucherCells(sie: SieFile, year: SieYear): readonly LedgerCell[] {
  return sie.vouchers.flatMap(({ day, transactions }) =>
    transactions.flatMap((row) => {
      const on = row.day ?? day;
      return row.post === 'TRANS' && year.from <= on && on <= year.to ? [cell(row.account, on, row.ore, row.line)] : [];
    }),
  );
}

function periodCells(posts: readonly SiePeriod[]): readonly LedgerCell[] {
  const whole = posts.filter(({ objects }) => objects.length === 0);
  const accounts = new Set(whole.map(({ account }) => account));
  const alone = new Map<string, HjmIssue>();
  for (const { account, line } of posts) {
    if (accounts.has(account) || alone.has(account)) continue;
    alone.set(account, {
      path: line === undefined ? `konto ${account}` : `rad ${line}, konto ${account}`,
      expected: 'belopp också för kontot som helhet, med tom objektlista {}; åtgärd: exportera med kontots total',
      found: 'bara belopp per objekt',
    });
  }
  throwIssues('only-objects', 'Kontots total saknas,', [...alone.values()]);
  return whole.map(({ account, month, ore, line }) => cell(account, month, ore, line));
}

/** An amount of a file by effect on the result, for what the file has as credit is income. */
function cell(account: string, day: string, ore: Ore, line: number | undefined): LedgerCell {
  return { account, month: Number(day.slice(5, 7)), ore: ore === 0 ? 0 : -ore, ...(line === undefined ? {} : { line }) };
}

function differencesOf(vouchers: readonly LedgerCell[], periods: readonly LedgerCell[]): readonly SourceDifference[] {
  const sums = new Map<string, { readonly account: string; readonly month: number; vouchers: Ore; periodBalances: Ore }>();
  const add = (cells: readonly LedgerCell[], source: 'vouchers' | 'periodBalances'): void => {
    for (const { account, month, ore } of cells) {
      const key = `${account} ${month}`;
      const sum = sums.get(key) ?? { account, month, vouchers: 0, periodBalances: 0 };
      sum[source] = sumOre([sum[source], ore]);
      sums.set(key, sum);
    }
  };
  add(vouchers, 'vouchers');
  add(periods, 'periodBalances');
  return [...sums.values()].filter((sum) => sum.vouchers !== sum.periodBalances);
}

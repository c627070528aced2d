import { HjmError } from '@hjm/core';
import { sumOre } from '@hjm/core/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MADE_UP_MAPPING } from '../../testing/made-up-accounts.js';
import { EMPTY_SIE } from '../../testing/sie-files.js';
import { SMALL_CHART } from '../../testing/small-chart.js';
import type { SieFile, SiePeriod } from '../sie/sie-types.js';
import { monthlyOf, type MonthlyOptions } from './monthly-of.js';

const YEARS = [{ index: 0, from: '2024-01-01', to: '2024-12-31' }, { index: -1, from: '2023-01-01', to: '2023-12-31' }, { index: -2, from: '2022-07-01', to: '2022-12-31' }];
const period = (post: SiePeriod['post'], month: number, account: string, ore: number, object?: string): SiePeriod => ({
  post, year: 0, month: `2024-${String(month).padStart(2, '0')}`, account, ore, objects: object === undefined ? [] : [{ dimension: '1', object }], line: month * 10,
});
const sie = (file: Partial<SieFile>): SieFile => ({ ...EMPTY_SIE, years: YEARS, ...file });
const actual = (file: Partial<SieFile>, options: Partial<MonthlyOptions> = {}) => monthlyOf(sie(file), MADE_UP_MAPPING, SMALL_CHART, { year: 2024, account: 'actual', ...options });

function faultsOf(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof HjmError) return [error.code, ...error.issues.map(({ path, found, nearest = '' }) => `${path} | ${found} | ${nearest}`)];
    throw error;
  }
  return [];
}

describe('what is booked month by month', () => {
  const periods = [period('PSALDO', 1, '3010', -1000), period('PSALDO', 1, '4010', 300), period('PSALDO', 1, '1930', 700), period('PSALDO', 2, '3010', -900), period('PSALDO', 2, '9100', 5), period('PSALDO', 2, '3010', -400, 'A')];

  it('has income positive and costs negative, and no figure after the last month', () => {
    const read = actual({ periods });
    expect(read.monthly).toMatchObject({ year: 2024, account: 'actual', lines: { rent: [1000, 900, null, null, null, null, null, null, null, null, null, null] } });
    expect(read.monthly.lines['staff']?.slice(0, 3)).toEqual([-300, 0, null]);
    expect(read).toMatchObject({ source: 'periodBalances', throughMonth: 2, gaps: [], objectPosts: 1, emptyLines: ['refund', 'other'], unmappedLines: [] });
  });

  it('leaves balance accounts and ignored ones out, told by number and amount', () => {
    expect(actual({ periods, accounts: [{ number: '1930', name: 'Exempelbank' }] })).toMatchObject({
      mapped: 1600, leftOut: -705, whole: 895,
      leftOutAccounts: [{ account: '1930', name: 'Exempelbank', ore: -700, reason: 'balanceAccount' }, { account: '9100', name: null, ore: -5, reason: 'ignored' }],
    });
  });

  it('comes from vouchers where there are any, by the day of the row, and tells where the changes of months differ', () => {
    const row = (account: string, ore: number, day?: string) => ({ post: 'TRANS' as const, account, objects: [], ore, ...(day === undefined ? {} : { day }) });
    const vouchers = [
      { series: 'A', number: '1', day: '2024-01-31', transactions: [row('3010', -1000, '2024-02-01'), row('1930', 1000), { ...row('4010', 9), post: 'BTRANS' as const }] },
      { series: 'A', number: '2', day: '2023-01-31', transactions: [row('3010', -7), row('1930', 7)] },
    ];
    const read = actual({ vouchers, periods: [period('PSALDO', 1, '3010', -1000), period('PSALDO', 1, '1930', 1000)] }, { throughMonth: 2 });
    expect(read.monthly.lines['rent']?.slice(0, 3)).toEqual([null, 1000, null]);
    expect(read).toMatchObject({ source: 'vouchers', gaps: [1], whole: 0, differences: [{ account: '3010', month: 2, vouchers: 1000, periodBalances: 0 }, { account: '3010', month: 1, vouchers: 0, periodBalances: 1000 }] });
    expect(actual({ vouchers, periods: [period('PSALDO', 1, '3010', -1000)] }, { source: 'periodBalances' }).monthly.lines['rent']?.[0]).toBe(1000);
  });

  it('has no figure in a month without amounts before the last one, unless that is said to be right', () => {
    const months = [period('PSALDO', 1, '3010', -1), period('PSALDO', 3, '3010', -1), period('PSALDO', 2, '1930', -1)];
    expect(actual({ periods: months })).toMatchObject({ gaps: [2], monthly: { lines: { rent: [1, null, 1, ...new Array<null>(9).fill(null)] } } });
    expect(actual({ periods: months }, { gapsAre: 'zero' })).toMatchObject({ gaps: [2], monthly: { lines: { rent: [1, 0, 1, ...new Array<null>(9).fill(null)] } } });
  });

  it('reaches as far as the file or the caller says', () => {
    expect(actual({ periods, reaches: '2024-03-31' })).toMatchObject({ throughMonth: 3, gaps: [3] });
    expect(actual({ periods, reaches: '2023-12-31' }).throughMonth).toBe(2);
    expect(actual({ periods }, { throughMonth: 4 })).toMatchObject({ throughMonth: 4, gaps: [3, 4] });
    expect(faultsOf(() => actual({ periods }, { throughMonth: 1 }))).toEqual(['invalid-month', 'throughMonth | 1 | ']);
    expect(faultsOf(() => actual({ periods }, { throughMonth: 13 }))).toEqual(['invalid-month', 'throughMonth | 13 | ']);
    expect(actual({ periods: [period('PSALDO', 5, '1930', 5)] }).throughMonth).toBeNull();
  });

  it('tells lines that have another sign than they ought to', () => {
    expect(actual({ periods: [period('PSALDO', 1, '3010', 5), period('PSALDO', 1, '4010', 5), period('PSALDO', 1, '6010', -5)] }).otherSigns).toEqual(['rent']);
    expect(actual({ periods: [period('PSALDO', 1, '4010', -5)] }).otherSigns).toEqual(['staff']);
  });

  it('is refused when the lines as a whole have the other sign, with the first rows and what to do', () => {
    const turned = { periods: [period('PSALDO', 1, '3010', 5), period('PSALDO', 2, '4010', -5)] };
    expect(faultsOf(() => actual(turned)).map((text) => text.replaceAll('\u00A0', ' '))).toEqual(['other-signs', 'det bokförda | omvänt tecken på 2 av 2 rader: Hyra −0,05 kr (från rad 10), Personal 0,05 kr (från rad 20) | ']);
    expect(actual(turned, { accept: ['rent', 'staff'] }).otherSigns).toEqual(['rent', 'staff']);
    const budget = [period('PBUDGET', 1, '3010', 5), period('PBUDGET', 1, '4010', -5)];
    expect(faultsOf(() => actual({ periods: budget }, { account: 'budget' }))[1]).toContain('budgeten | ');
  });
});

describe('an account that no line takes', () => {
  it('is told with its line, name, amount and the nearest range, all of them at once', () => {
    const accounts = [{ number: '5900', name: 'Exempelkonto', line: 3 }];
    expect(faultsOf(() => actual({ accounts, periods: [period('PSALDO', 1, '5900', 123450), period('PSALDO', 2, '8', -5), period('PSALDO', 3, '8100', 0)] }))).toEqual([
      'unmapped-account', 'rad 10, konto 5900 | konto 5900 Exempelkonto med −1\u00A0234,50\u00A0kr | 6000–7999 (other)', 'rad 20, konto 8 | konto 8 med 0,05\u00A0kr | ',
    ]);
  });

  it('is told when its amounts take each other out too', () => {
    expect(faultsOf(() => actual({ periods: [period('PSALDO', 1, '5900', 5), period('PSALDO', 2, '5900', -5)] }))).toHaveLength(2);
  });

  it('is a balance account by its type before its class', () => {
    const typed = (type: 'T' | 'S' | 'K' | 'I') => () => actual({ accounts: [{ number: '5900', name: null, type }], periods: [period('PSALDO', 1, '5900', 5)] });
    expect([typed('T')().leftOut, typed('S')().leftOut]).toEqual([-5, -5]);
    expect(faultsOf(typed('K'))[0]).toBe('unmapped-account');
    expect(faultsOf(() => actual({ accounts: [{ number: '1930', name: null, type: 'I' }], periods: [period('PSALDO', 1, '1930', 5)] }))[0]).toBe('unmapped-account');
  });

  it('is not hidden on a line when it is a balance account', () => {
    expect(faultsOf(() => actual({ accounts: [{ number: '4010', name: 'Exempel', type: 'T' }], periods: [period('PSALDO', 1, '4010', 5)] }))).toEqual(['unmapped-account', 'rad 10, konto 4010 | balanskonto 4010 Exempel (kontotyp T) | ']);
    const withClassOne = { ...MADE_UP_MAPPING, lines: [{ line: 'rent', accounts: [{ from: '1000', to: '3999' }] }] };
    expect(faultsOf(() => monthlyOf(sie({ periods: [period('PSALDO', 1, '1930', 5)] }), withClassOne, SMALL_CHART, { year: 2024, account: 'actual' }))).toEqual(['unmapped-account', 'rad 10, konto 1930 | balanskonto 1930 (klass 1) | ']);
  });
});

describe('a budget by month', () => {
  const budget = (periods: readonly SiePeriod[]) => monthlyOf(sie({ periods }), MADE_UP_MAPPING, SMALL_CHART, { year: 2024, account: 'budget' });

  it('is the whole year, and tells the months that have none', () => {
    const twelve = Array.from({ length: 12 }, (_, at) => period('PBUDGET', at + 1, '3010', -100));
    expect(budget(twelve)).toMatchObject({ source: 'periodBudgets', throughMonth: 12, gaps: [], monthly: { account: 'budget', lines: { rent: new Array<number>(12).fill(100) } } });
    expect(budget(twelve.slice(0, 10))).toMatchObject({ gaps: [11, 12] });
  });

  it('is told to be missing', () => {
    expect(faultsOf(() => budget([period('PSALDO', 1, '3010', 5)]))).toEqual(['no-amounts', 'år 2024 | inga | ']);
  });

  it('must stand for the account as a whole, not only for objects', () => {
    expect(faultsOf(() => budget([period('PBUDGET', 1, '3010', 5, 'A'), period('PBUDGET', 2, '3010', 5, 'A'), { post: 'PBUDGET', year: 0, month: '2024-01', account: '4010', objects: [{ dimension: '1', object: 'A' }], ore: 1 }]))).toEqual([
      'only-objects', 'rad 10, konto 3010 | bara belopp per objekt | ', 'konto 4010 | bara belopp per objekt | ',
    ]);
  });
});

it('nothing vanishes, whatever the amounts and accounts', () => {
  const account = fc.constantFrom('1930', '2440', '3010', '3800', '4010', '50100', '6010', '9100');
  const posts = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 12 }), account, fc.integer({ min: -1e12, max: 1e12 })), { selector: ([month, number]) => `${month} ${number}`, minLength: 1 });
  fc.assert(
    fc.property(posts, (list) => {
      const read = actual({ periods: list.map(([month, number, ore]) => period('PSALDO', month, number, ore)) }, { accept: ['rent', 'refund', 'staff'] });
      const whole = sumOre(list.map(([, , ore]) => -ore));
      expect(read.mapped + read.leftOut).toBe(read.whole);
      expect(read.whole).toBe(whole);
      expect(sumOre(Object.values(read.monthly.lines).flatMap((months) => months.map((ore) => ore ?? 0)))).toBe(read.mapped);
      expect(sumOre(read.leftOutAccounts.map(({ ore }) => ore))).toBe(read.leftOut);
    }),
  );
});

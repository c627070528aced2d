import { HjmError } from '@hjm/core';
import { describe, expect, it } from 'vitest';
import { MADE_UP_MAPPING } from '../../testing/made-up-accounts.js';
import { SMALL_CHART } from '../../testing/small-chart.js';
import { lineOfAccount, nearestRange } from './account-range.js';
import { checkMapping } from './check-mapping.js';
import type { AccountMapping } from './mapping-types.js';

function faultsOf(change: Partial<AccountMapping>): readonly (readonly [string, string, string | undefined])[] {
  try {
    checkMapping({ ...MADE_UP_MAPPING, ...change }, SMALL_CHART);
  } catch (error) {
    if (error instanceof HjmError && error.code === 'invalid-mapping') return error.issues.map(({ path, found, nearest }) => [path, found, nearest]);
    throw error;
  }
  return [];
}

const ranges = (...accounts: readonly (readonly [string, string])[]) => [{ line: 'staff', accounts: accounts.map(([from, to]) => ({ from, to })) }];

describe('a mapping of accounts', () => {
  it('is given back when it fits the chart', () => {
    expect(checkMapping(MADE_UP_MAPPING, SMALL_CHART)).toBe(MADE_UP_MAPPING);
  });

  it('puts an account on the line whose range has it, with both ends, and only with as many digits', () => {
    expect(['3799', '3800', '3801', '4000', '4999', '5000', '50100', '501', '9000'].map((account) => lineOfAccount(MADE_UP_MAPPING, account))).toEqual(['rent', 'refund', undefined, 'staff', 'staff', undefined, 'staff', undefined, null]);
  });

  it('knows the range that is nearest to an account', () => {
    expect(['3900', '5600', '5400', '2', '50300'].map((account) => nearestRange(MADE_UP_MAPPING, account))).toEqual(['3800 (refund)', '6000–7999 (other)', '4000–4999 (staff)', undefined, '50100–50199 (staff)']);
  });

  it('tells another chart, lines that are not there, sums and lines twice, all at once', () => {
    const accounts = [{ from: '1', to: '1' }];
    expect(faultsOf({ chart: 'smal', lines: [{ line: 'staf', accounts }, { line: 'costs', accounts: [{ from: '2', to: '2' }] }, { line: 'rent', accounts: [] }, { line: 'rent', accounts: [{ from: '3', to: '3' }] }] })).toEqual([
      ['chart', '"smal"', 'small'], ['lines[0].line', '"staf"', 'staff'], ['lines[1].line', '"costs"', undefined], ['lines[2].accounts', 'lista med 0 värden', undefined], ['lines[3].line', '"rent"', undefined],
    ]);
  });

  it('tells that it is empty', () => {
    expect(faultsOf({ lines: [] }).map(([path]) => path)).toEqual(['lines']);
  });

  it('tells ranges that are none', () => {
    expect(faultsOf({ lines: ranges(['4999', '4000'], ['4000', '40000'], ['4x', '50'], ['', '']) }).map(([path]) => path)).toEqual([0, 1, 2, 3].map((k) => `lines[0].accounts[${k}]`));
  });

  it('tells ranges that overlap by one account, and not those that meet', () => {
    expect(faultsOf({ lines: ranges(['4000', '4500'], ['4501', '4600']) })).toEqual([]);
    expect(faultsOf({ lines: ranges(['4500', '4600'], ['4000', '4500']) })).toEqual([['lines[0].accounts[0]', '"4500–4600"', undefined]]);
    expect(faultsOf({ lines: ranges(['4000', '4999'], ['4100', '4100'], ['4900', '5000']) }).map(([path]) => path)).toEqual(['lines[0].accounts[1]', 'lines[0].accounts[2]']);
  });

  it('tells an ignored account that a line takes', () => {
    expect(faultsOf({ ignored: [{ from: '4000', to: '4000' }] }).map(([path]) => path)).toHaveLength(1);
  });
});

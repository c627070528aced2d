import { HjmError } from '@hjm/core';
import { describe, expect, it } from 'vitest';
import { MADE_UP_MAPPING } from '../../testing/made-up-accounts.js';
import { EMPTY_SIE } from '../../testing/sie-files.js';
import { SMALL_CHART } from '../../testing/small-chart.js';
import type { SieFile } from '../sie/sie-types.js';
import { yearOf } from './year-of.js';

const YEARS = [{ index: 0, from: '2024-01-01', to: '2024-12-31' }, { index: -1, from: '2023-01-01', to: '2023-12-31' }, { index: -2, from: '2022-07-01', to: '2022-12-31' }];
const sie = (file: Partial<SieFile>): SieFile => ({ ...EMPTY_SIE, years: YEARS, ...file });

function faultsOf(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof HjmError) return [error.code, ...error.issues.map(({ path, found, nearest = '' }) => `${path} | ${found} | ${nearest}`)];
    throw error;
  }
  return [];
}

describe('a year of a ledger', () => {
  const balances = [{ post: 'RES' as const, year: -1, account: '3010', objects: [], ore: -500 }, { post: 'RES' as const, year: -1, account: '4010', objects: [], ore: 200 }, { post: 'UB' as const, year: -1, account: '1930', objects: [], ore: 300 }];

  it('is the balance of its result accounts', () => {
    expect(yearOf(sie({ balances }), MADE_UP_MAPPING, SMALL_CHART, { year: 2023 })).toMatchObject({ year: 2023, source: 'yearBalances', amounts: { rent: 500, refund: 0, staff: -200, other: 0 }, mapped: 300, whole: 300, reaches: '2023-12-31' });
  });

  it('tells how far a file reaches that was made during the year', () => {
    const file = sie({ reaches: '2024-08-31', balances: balances.map((one) => ({ ...one, year: 0 })) });
    expect(yearOf(file, MADE_UP_MAPPING, SMALL_CHART, { year: 2024 }).reaches).toBe('2024-08-31');
  });

  it('must be a calendar year of the file, with balances', () => {
    expect(faultsOf(() => yearOf(sie({ balances }), MADE_UP_MAPPING, SMALL_CHART, { year: 2022 }))).toEqual(['no-such-year', 'year | 2022 | ']);
    expect(faultsOf(() => yearOf(EMPTY_SIE, MADE_UP_MAPPING, SMALL_CHART, { year: 2022 }))).toEqual(['no-such-year', '#RAR | inget värde | ']);
    expect(faultsOf(() => yearOf(sie({ balances }), MADE_UP_MAPPING, SMALL_CHART, { year: 2024 }))).toEqual(['no-amounts', 'år 2024 | inga | ']);
  });
});

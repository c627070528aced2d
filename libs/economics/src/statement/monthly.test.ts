import { describe, expect, it } from 'vitest';
import { SMALL_CHART } from '../testing/small-chart.js';
import { checkMonthly, lastMonth, toDate } from './monthly.js';
import type { MonthlyAmounts } from './statement-types.js';

const year = (...months: (number | null)[]) => [...months, ...new Array<null>(12 - months.length).fill(null)];
const monthly: MonthlyAmounts = { year: 2024, account: 'actual', lines: { rent: year(100, 200, 300), refund: year(0, 0, 0), staff: year(-50, null, -50), other: year(-1, -1, -1) } };

describe('amounts to date', () => {
  it('are sums through the month; a line with a gap has none and says which month', () => {
    expect(toDate(SMALL_CHART, monthly, 3)).toEqual({ amounts: { rent: 600, refund: 0, staff: null, other: -3 }, missing: [{ line: 'staff', month: 2 }] });
    expect(toDate(SMALL_CHART, monthly, 1).missing).toEqual([]);
    expect(lastMonth(monthly)).toBe(3);
    expect(lastMonth({ ...monthly, lines: {} })).toBe(0);
  });

  it('need a month that exists', () => {
    expect(() => toDate(SMALL_CHART, monthly, 13)).toThrow(/en månad, 1–12/);
  });

  it('are refused with every fault: unknown lines, months that are not twelve, parts of öre', () => {
    expect(checkMonthly(SMALL_CHART, monthly)).toBe(monthly);
    expect(() => checkMonthly(SMALL_CHART, { ...monthly, lines: { rents: [1], rent: year(0.5) } })).toThrow(/Menades rent\? Det finns 2 fel till/);
  });
});

import { describe, expect, it } from 'vitest';
import { SMALL_CHART } from '../testing/small-chart.js';
import { cumulated } from './cumulated.js';

describe('a line month by month, cumulated', () => {
  const line = (...known: number[]): (number | null)[] => Array.from({ length: 12 }, (_, at) => known[at] ?? null);

  it('adds up lines of a sum, and ends with the first month that any of them lacks', () => {
    const monthly = { year: 2024, account: 'actual', lines: { rent: line(5, 5, 5), refund: line(-1, -1) } } as const;
    expect(cumulated(SMALL_CHART, monthly, 'rent').slice(0, 4)).toEqual([5, 10, 15, null]);
    expect(cumulated(SMALL_CHART, monthly, 'income').slice(0, 4)).toEqual([4, 8, null, null]);
  });

  it('has nothing for a line without months, and never goes on after a gap', () => {
    const gap = [1, null, 1, ...line().slice(3)];
    expect(cumulated(SMALL_CHART, { year: 2024, account: 'actual', lines: { rent: gap } }, 'rent')).toEqual([1, ...line().slice(1)]);
    expect(cumulated(SMALL_CHART, { year: 2024, account: 'actual', lines: {} }, 'gone')).toEqual(line());
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HistogramCount, type Histogram } from './histogram.js';
import { type QuantileRule, quartilesOf } from './quantile.js';
import { survivalOf } from './survival.js';

function histogram(values: readonly number[]): Histogram {
  const count = new HistogramCount();
  for (const value of values) count.add(value);
  return count.histogram();
}

const values = fc.array(fc.nat({ max: 12 }), { maxLength: 25 });

// Written apart from the engine: day by day, the share in use as a reduced fraction.
function dayByDay(lives: readonly number[], ages: readonly number[]): (number | null)[] {
  const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
  const first: (number | null)[] = [null, null, null];
  let [n, d] = [1n, 1n];
  for (let day = 0; day <= 12; day++) {
    const atRisk = [...lives, ...ages].filter((value) => value >= day).length;
    if (atRisk === 0) break;
    [n, d] = [n * BigInt(atRisk - lives.filter((value) => value === day).length), d * BigInt(atRisk)];
    const shared = gcd(n, d);
    [n, d] = [n / shared, d / shared];
    for (const [index, quarters] of [3n, 2n, 1n].entries()) first[index] ??= n * 4n <= d * quarters ? day : null;
  }
  return first;
}

test('the quartiles of lives are those of the share in use reckoned day by day', () => {
  fc.assert(
    fc.property(values, values, (lives, ages) => {
      const { lower, median, upper } = survivalOf(histogram(lives), histogram(ages));
      expect([lower, median, upper]).toEqual(dayByDay(lives, ages));
    }),
    { numRuns: 500 },
  );
});

test('with nothing still in use, the median life is the median of the lives', () => {
  fc.assert(
    fc.property(values, (lives) => {
      expect(survivalOf(histogram(lives), []).median).toBe(quartilesOf(histogram(lives), 'nearestRank').median);
    }),
  );
});

test('what is still in use makes lives longer, never shorter', () => {
  fc.assert(
    fc.property(values, values, (lives, ages) => {
      const [alone, median] = [survivalOf(histogram(lives), []).median, survivalOf(histogram(lives), histogram(ages)).median];
      expect(median ?? Infinity).toBeGreaterThanOrEqual(alone ?? Infinity);
    }),
  );
});

test('worked by hand: lives of 2, 5, 5 and 9, ages of 5 and 7', () => {
  // 5/6 after 2; of the five that reached 5, two ended there: 5/6 × 3/5 = 1/2; one is left at 9: nothing after.
  expect(survivalOf(histogram([5, 2, 9, 5]), histogram([7, 5]))).toEqual({
    method: 'kaplan-meier',
    scrapped: 4,
    stillInUse: 2,
    lower: 5,
    median: 5,
    upper: 9,
    steps: [
      { days: 2, atRisk: 6, scrapped: 1 },
      { days: 5, atRisk: 5, scrapped: 2 },
      { days: 9, atRisk: 1, scrapped: 1 },
    ],
  });
});

test('a median that no age has reached is missing, not the greatest age', () => {
  expect(survivalOf(histogram([3]), histogram([8, 9]))).toMatchObject({ lower: 3, median: null, upper: null });
  expect(survivalOf([], histogram([8, 9]))).toMatchObject({ lower: null, median: null, stillInUse: 2, steps: [] });
});

test('a quartile by nearest rank is the least value that so large a share does not exceed', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 25 }), (all) => {
      const least = (quarters: number): number => all.toSorted((a, b) => a - b).find((value) => 4 * all.filter((other) => other <= value).length >= quarters * all.length) ?? NaN;
      expect(quartilesOf(histogram(all), 'nearestRank')).toEqual({ items: all.length, lower: least(1), median: least(2), upper: least(3), most: Math.max(...all) });
    }),
  );
});

test('interpolated quartiles are those of a spreadsheet', () => {
  const of = (all: number[], rule: QuantileRule): unknown[] => (({ lower, median, upper, most }) => [lower, median, upper, most])(quartilesOf(histogram(all), rule));
  expect(of([1, 2, 3, 4], 'interpolated')).toEqual([1.75, 2.5, 3.25, 4]);
  expect(of([1, 2, 3, 4], 'nearestRank')).toEqual([1, 2, 3, 4]);
  expect(of([1, 2, 3, 4, 10], 'interpolated')).toEqual([2, 3, 4, 10]);
  expect(of([7], 'interpolated')).toEqual([7, 7, 7, 7]);
  expect(of([], 'interpolated')).toEqual([null, null, null, null]);
});

test('turned round, the lower interpolated quartile is the upper', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 100 }), { minLength: 1, maxLength: 25 }), (all) => {
      const [there, back] = [quartilesOf(histogram(all), 'interpolated'), quartilesOf(histogram(all.map((value) => 100 - value)), 'interpolated')];
      expect([back.lower, back.median, back.upper]).toEqual([there.upper, there.median, there.lower].map((value) => 100 - (value ?? NaN)));
    }),
  );
});

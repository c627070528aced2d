import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Dice } from '../dice.js';
import { monthlyCounts, monthlyParts } from './monthly.js';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const count = fc.integer({ min: 0, max: 100_000 });

test('the months of an interim period add up to what is given, and no month is below zero', () => {
  fc.assert(
    fc.property(count, count, (first, second) => {
      const counts = monthlyCounts({ first, second });
      expect([counts.length, sum(counts.slice(0, 4)), sum(counts.slice(12, 16))]).toEqual([18, first, second]);
      expect(Math.min(...counts)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('a part is exact in the interim periods and never more than the whole of a month', () => {
  fc.assert(
    fc.property(fc.integer({ min: 200, max: 100_000 }), fc.integer({ min: 0, max: 1000 }), fc.integer(), (whole, perMille, seed) => {
      const counts = monthlyCounts({ first: whole, second: whole });
      const part = Math.floor((whole * (600 + 0.4 * perMille)) / 1000);
      const parts = monthlyParts(counts, { first: part, second: whole, elsewhere: counts.map(() => perMille) }, new Dice(seed));
      expect([sum(parts.slice(0, 4)), sum(parts.slice(12, 16))]).toEqual([part, whole]);
      for (const [month, number] of parts.entries()) expect(number >= 0 && number <= (counts[month] ?? 0)).toBe(true);
    }),
  );
});

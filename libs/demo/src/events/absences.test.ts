import fc from 'fast-check';
import { expect, test } from 'vitest';
import { together } from './absences.js';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

test('a table has the sums of its rows and of its columns, and nothing below zero', () => {
  const parts = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(parts, fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 6 }), (columns, cuts) => {
      const ends = [...cuts.map((cut) => Math.floor((sum(columns) * cut) / 1000)).sort((a, b) => a - b), sum(columns)];
      const rows = ends.map((end, place) => end - (ends[place - 1] ?? 0));
      const table = together(rows, columns);
      expect(table.map(sum)).toEqual(rows);
      expect(columns.map((_, place) => sum(table.map((row) => row[place] ?? 0)))).toEqual(columns);
      expect(Math.min(...table.flat())).toBeGreaterThanOrEqual(0);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MONTHS } from './months.js';
import { rowsOf, withLateRows } from './rows.js';

test('a month has as many rows and hits as it is given, on working days in order', () => {
  const month = fc.record({ rows: fc.integer({ min: 0, max: 90 }), hits: fc.integer({ min: 0, max: 90 }) });
  fc.assert(
    fc.property(fc.array(month, { minLength: 18, maxLength: 18 }), (plan) => {
      const hits = plan.map(({ rows, hits }) => Math.min(rows, hits));
      const made = [...rowsOf('PR', [{ kind: 'any', counts: plan.map(({ rows }) => rows), hits }], ({ id, day, hit, month }) => ({ id, day, hit: hit ? 1 : 0, month: month.index }))];
      expect(MONTHS.map(({ index }) => made.filter(({ month }) => month === index).length)).toEqual(plan.map(({ rows }) => rows));
      expect(MONTHS.map(({ index }) => made.filter(({ month, hit }) => month === index && hit === 1).length)).toEqual(hits);
      for (const [place, { day, month }] of made.entries()) {
        expect(MONTHS[Number(month)]?.workingDays).toContain(day);
        expect(Number(day)).toBeGreaterThanOrEqual(Number(made[place - 1]?.['day'] ?? 0));
      }
    }),
    { numRuns: 20 },
  );
});

test('late rows are the same rows, some of them later', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 2, max: 50 }), fc.integer({ min: 1, max: 500 }), (count, every, later) => {
      const rows = Array.from({ length: count }, (_, number) => ({ number }));
      const late = [...withLateRows(rows, every, later)].map(({ number }) => Number(number));
      expect([...late].sort((a, b) => a - b)).toEqual(rows.map(({ number }) => number));
    }),
  );
});

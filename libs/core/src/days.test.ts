import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayBefore, daysBetween } from './days.js';
import { isLocalDate } from './dates.js';

// Independent of the machine's zone and of date-fns: milliseconds of UTC, 86 400 000 a day.
const DAY = 86_400_000;
const number = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;
const dates = fc.integer({ min: number('0001-01-01'), max: number('9999-12-31') }).map((day) => new Date(day * DAY).toISOString().slice(0, 10));

describe('addDays', () => {
  it.each([
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-03-25', 1, '2023-03-26'],
    ['2023-03-26', 1, '2023-03-27'],
    ['2023-10-29', 1, '2023-10-30'],
    ['1994-12-30', 1, '1994-12-31'],
    ['1994-12-31', 1, '1995-01-01'],
    ['2023-01-01', -1, '2022-12-31'],
    ['0001-01-01', 0, '0001-01-01'],
    ['0099-12-31', 1, '0100-01-01'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
  });

  it('is undone by the same days backwards, and counted by daysBetween', () => {
    fc.assert(
      fc.property(dates, dates, (from, to) => {
        const days = daysBetween(from, to);
        expect(days).toBe(number(to) - number(from));
        expect(addDays(from, days)).toBe(to);
        expect(addDays(to, -days)).toBe(from);
      }),
    );
  });

  it('stops at the ends of the years that a date can hold', () => {
    for (const [date, days] of [['9999-12-31', 1], ['0001-01-01', -1], ['2023-01-01', Number.MAX_SAFE_INTEGER]] as const) {
      expect(() => addDays(date, days)).toThrow(expect.objectContaining({ code: 'date-out-of-range' }));
    }
  });

  it('counts whole days only', () => {
    for (const days of [0.5, NaN, Infinity]) {
      expect(() => addDays('2023-01-01', days)).toThrow(expect.objectContaining({ code: 'invalid-number' }));
    }
  });
});

describe('addMonths', () => {
  it.each([
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-03-31', -1, '2023-02-28'],
    ['2023-12-15', 1, '2024-01-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['1994-11-30', 1, '1994-12-30'],
    ['0050-01-31', 1, '0050-02-28'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  it('keeps the day of the month or takes the last day of a shorter month', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -1200, max: 1200 }), (date, months) => {
        const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
        fc.pre(index >= 12 && index < 120_000);
        const month = `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
        const moved = addMonths(date, months);
        expect(moved.slice(0, 7)).toBe(month);
        if (moved.slice(8) !== date.slice(8)) {
          expect(moved.slice(8) < date.slice(8)).toBe(true);
          expect(isLocalDate(`${month}-${String(Number(moved.slice(8)) + 1)}`)).toBe(false);
        }
      }),
    );
  });
});

describe('dayBefore', () => {
  it('ends an edition the day before the next starts', () => {
    expect(dayBefore('2023-04-01')).toBe('2023-03-31');
  });

  it('refuses what is no date', () => {
    expect(() => dayBefore('2023-02-29')).toThrow(expect.objectContaining({ code: 'invalid-date' }));
  });
});

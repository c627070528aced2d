import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLocalDate } from './dates.js';
import { addDays, daysBetween } from './days.js';
import { dateOfDay, dayNumber, dayOfSheetNumber } from './day-number.js';

const FIRST = dayNumber('0001-01-01');
const LAST = dayNumber('9999-12-31');
const days = fc.integer({ min: FIRST, max: LAST });

describe('dayNumber', () => {
  it.each([
    ['0001-01-01', -719_162],
    ['1969-12-31', -1],
    ['1970-01-01', 0],
    ['1994-12-31', 9130],
    ['2000-02-29', 11_016],
    ['2023-03-26', 19_442],
    ['9999-12-31', 2_932_896],
  ])('%s is %i', (date, day) => {
    expect(dayNumber(date)).toBe(day);
    expect(dateOfDay(day)).toBe(date);
  });

  it('is undone by dateOfDay, and its differences are the days between', () => {
    fc.assert(
      fc.property(days, days, (from, to) => {
        expect(dayNumber(dateOfDay(from))).toBe(from);
        expect(daysBetween(dateOfDay(from), dateOfDay(to))).toBe(to - from);
      }),
    );
  });

  it('goes up by one from each day to the next through leap years and century years', () => {
    const start = dayNumber('1899-12-31');
    const wrong = Array.from({ length: 74_000 }, (_, days) => addDays('1899-12-31', days)).filter((date, days) => dayNumber(date) !== start + days);
    expect(wrong).toEqual([]);
  });

  it('takes the dates that exist and no others', () => {
    const near = fc.record({ year: fc.integer({ min: 0, max: 9999 }), month: fc.integer({ min: 0, max: 13 }), day: fc.integer({ min: 0, max: 32 }) });
    fc.assert(
      fc.property(near, ({ year, month, day }) => {
        const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        if (isLocalDate(text)) expect(dateOfDay(dayNumber(text))).toBe(text);
        else expect(() => dayNumber(text)).toThrow(expect.objectContaining({ code: 'invalid-date' }));
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['2023-02-29', '1900-02-29', '0001-13-12', '0001-13-13', '2023-4-1', '2023-04-01T00:00', '2023-04-01\n', '0000-01-01', ''])('refuses %j', (text) => {
    expect(() => dayNumber(text)).toThrow(expect.objectContaining({ code: 'invalid-date' }));
  });
});

describe('dateOfDay', () => {
  it('stops at the ends of the years that a date can hold', () => {
    for (const day of [FIRST - 1, LAST + 1]) expect(() => dateOfDay(day)).toThrow(expect.objectContaining({ code: 'date-out-of-range' }));
  });

  it('takes whole numbers only', () => {
    for (const day of [0.5, NaN, Infinity]) expect(() => dateOfDay(day)).toThrow(expect.objectContaining({ code: 'invalid-number' }));
  });
});

it('the number of a day in Excel gives the day, from 1950 through 2100', () => {
  expect(['18263', '18264', '46234', '73415', '73416'].map(dayOfSheetNumber)).toEqual([undefined, '1950-01-01', '2026-07-31', '2100-12-31', undefined]);
  expect(['', '4623', '462341', '46234,5', 'Delår', ' 46234'].map(dayOfSheetNumber)).toEqual(Array.from({ length: 6 }, () => undefined));
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay, dayNumber } from './day-number.js';
import { halfDaysBetween } from './half-days.js';
import { SWEDISH_WORKING_DAYS, workingCalendar } from './working-calendar.js';
import { workingDayFrom, workingDaysBetween } from './working-day-clock.js';
import { isHalfDay, isWorkingDay } from './working-days.js';

const halfDays = workingCalendar({ eves: 'off', dayBeforePublicHoliday: 'half' });
const evesWorked = workingCalendar({ eves: 'working', dayBeforePublicHoliday: 'half' });
const FIRST = dayNumber('1990-01-01');
const LAST = dayNumber('2100-12-31');
const days = fc.integer({ min: FIRST, max: LAST });
const nearby = fc.integer({ min: FIRST, max: LAST - 500 });

describe('halfDaysBetween', () => {
  it('counts two for a whole day and one for a half day, the end and not the start', () => {
    // Wednesday before skärtorsdag, skärtorsdag (half), long Friday to Easter Monday, Tuesday
    const ends = ['2023-04-05', '2023-04-06', '2023-04-07', '2023-04-10', '2023-04-11'];
    expect(ends.map((to) => halfDaysBetween('2023-04-05', to, halfDays))).toEqual([0, 1, 1, 1, 3]);
    expect(halfDaysBetween('2023-04-11', '2023-04-05', halfDays)).toBe(-3);
    expect(halfDaysBetween('2023-04-06', '2023-04-11', halfDays)).toBe(2);
  });

  it('counts midsommarafton as half where eves are worked, and not where they are off', () => {
    expect([halfDays, evesWorked].map((calendar) => halfDaysBetween('2023-06-22', '2023-06-26', calendar))).toEqual([2, 3]);
  });

  it('starts on a day off by the rule that is named', () => {
    // Good Friday to Monday, to Tuesday; All Saints' weekend
    expect(['2023-04-10', '2023-04-11', '2023-04-12'].map((to) => halfDaysBetween('2023-04-07', to, halfDays, 'nextWorkingDay'))).toEqual([0, 0, 2]);
    expect(['2023-04-10', '2023-04-11', '2023-04-12'].map((to) => halfDaysBetween('2023-04-07', to, halfDays))).toEqual([0, 2, 4]);
    expect(() => halfDaysBetween('2023-04-07', '2023-04-11', halfDays, 'later' as 'asIs')).toThrow(expect.objectContaining({ code: 'unknown-value' }));
  });

  it('is the sum over the days', () => {
    fc.assert(
      fc.property(nearby, fc.nat(400), fc.constantFrom(halfDays, evesWorked, SWEDISH_WORKING_DAYS), (from, length, calendar) => {
        let sum = 0;
        for (let day = from + 1; day <= from + length; day += 1) if (isWorkingDay(day, calendar)) sum += isHalfDay(day, calendar) ? 1 : 2;
        expect(halfDaysBetween(from, from + length, calendar)).toBe(sum);
      }),
    );
  });

  it('adds up over any way, and is turned by its sign', () => {
    fc.assert(
      fc.property(days, days, days, (a, b, c) => {
        expect(halfDaysBetween(a, b, halfDays) + halfDaysBetween(b, c, halfDays)).toBe(halfDaysBetween(a, c, halfDays));
        expect(halfDaysBetween(dateOfDay(a), dateOfDay(b), halfDays)).toBe(0 - halfDaysBetween(b, a, halfDays));
      }),
    );
  });

  it('is twice the working days where no day is half, by both rules', () => {
    fc.assert(
      fc.property(nearby, days, fc.constantFrom('asIs' as const, 'nextWorkingDay' as const), (from, to, rule) => {
        expect(halfDaysBetween(from, to, SWEDISH_WORKING_DAYS, rule)).toBe(2 * workingDaysBetween(from, to, SWEDISH_WORKING_DAYS, rule));
      }),
    );
  });

  it('counts by nextWorkingDay from the day to which the start moves', () => {
    fc.assert(
      fc.property(nearby, fc.nat(400), (from, length) => {
        const start = workingDayFrom(from, evesWorked);
        expect(halfDaysBetween(from, start + length, evesWorked, 'nextWorkingDay')).toBe(halfDaysBetween(start, start + length, evesWorked));
      }),
    );
  });

  it('refuses days outside the years covered', () => {
    expect(() => halfDaysBetween(FIRST, LAST + 1, halfDays)).toThrow(expect.objectContaining({ code: 'date-out-of-range', issues: [expect.objectContaining({ path: 'to' })] }));
    expect(() => halfDaysBetween('2023-02-29', LAST, halfDays)).toThrow(expect.objectContaining({ code: 'invalid-date', issues: [expect.objectContaining({ path: 'from' })] }));
  });
});

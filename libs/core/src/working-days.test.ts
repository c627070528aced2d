import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay, dayNumber } from './day-number.js';
import { isDayBeforePublicHoliday, isPublicHoliday, swedishHolidays } from './holidays.js';
import { SWEDISH_WORKING_DAYS as evesOff, SWEDISH_WORKING_DAYS_WITH_EVES as evesWorked, workingCalendar } from './working-calendar.js';
import { countFullDays, countWorkingDays, isHalfDay, isWorkingDay } from './working-days.js';

const halfDays = workingCalendar({ eves: 'working', dayBeforePublicHoliday: 'half' });
const calendars = fc.constantFrom(evesOff, evesWorked, halfDays);
const FIRST = dayNumber('1990-01-01');
const LAST = dayNumber('2100-12-31');
const nearby = fc.integer({ min: FIRST + 1000, max: LAST - 1000 });
const outside = expect.objectContaining({ code: 'date-out-of-range' }) as Error;

describe('isWorkingDay', () => {
  it('leaves out weekends and public holidays, and the eves by choice', () => {
    const [thursday, eve, midsummer, sunday, monday] = ['2023-06-22', '2023-06-23', '2023-06-24', '2023-06-25', '2023-06-26'] as const;
    expect([thursday, eve, midsummer, sunday, monday].map((date) => isWorkingDay(date, evesOff))).toEqual([true, false, false, false, true]);
    expect([thursday, eve, midsummer, sunday, monday].map((date) => isWorkingDay(date, evesWorked))).toEqual([true, true, false, false, true]);
  });

  it('follows the change of the law between 2004 and 2005', () => {
    expect(['2004-05-31', '2005-05-16', '2003-06-06', '2005-06-06'].map((date) => isWorkingDay(date, evesOff))).toEqual([false, true, true, false]);
  });

  it('is on every day of the span Monday to Friday without public holiday and, where they are off, without eve', () => {
    const eves = new Set<string>();
    for (let year = 1990; year <= 2100; year += 1) for (const { date, kind } of swedishHolidays(year)) if (kind === 'eve') eves.add(date);
    for (let day = FIRST; day <= LAST; day += 1) {
      const date = dateOfDay(day);
      const worked = new Date(date).getUTCDay() !== 6 && !isPublicHoliday(day);
      if (isWorkingDay(day, evesWorked) !== worked || isWorkingDay(day, evesOff) !== (worked && !eves.has(date))) expect.fail(date);
    }
  });

  it('refuses days outside the years covered, and what is no day', () => {
    for (const day of ['1989-12-31', '2101-01-01', FIRST - 1, LAST + 1]) expect(() => isWorkingDay(day, evesOff)).toThrow(outside);
    expect(() => isWorkingDay('2023-02-29', evesOff)).toThrow(expect.objectContaining({ code: 'invalid-date' }));
    expect(() => isWorkingDay(8000.5, evesOff)).toThrow(expect.objectContaining({ code: 'invalid-number' }));
  });
});

describe('countWorkingDays', () => {
  it.each([
    ['2023-01-01', '2023-04-30', 82, 82],
    ['2024-01-01', '2024-04-30', 84, 84],
    ['2022-01-01', '2022-12-31', 253, 254],
    ['2024-01-01', '2024-12-31', 251, 254],
    ['2023-06-23', '2023-06-23', 0, 1],
    ['2023-06-22', '2023-06-26', 2, 3],
    ['1990-01-01', '1990-01-02', 1, 1],
    ['2100-12-31', '2100-12-31', 0, 1],
  ])('counts %s to %s, both included: %i with the eves off, %i with them worked', (first, last, off, worked) => {
    expect(countWorkingDays(first, last, evesOff)).toBe(off);
    expect(countWorkingDays(first, last, evesWorked)).toBe(worked);
    expect(countWorkingDays(dayNumber(first), dayNumber(last), evesOff)).toBe(off);
  });

  it('is the sum over its days, and over its parts', () => {
    fc.assert(
      fc.property(nearby, fc.nat(400), fc.nat(400), calendars, (first, length, more, calendar) => {
        let sum = 0;
        for (let day = first; day <= first + length; day += 1) sum += isWorkingDay(day, calendar) ? 1 : 0;
        const part = countWorkingDays(first, first + length, calendar);
        expect(part).toBe(sum);
        expect(part + countWorkingDays(first + length + 1, first + length + 1 + more, calendar)).toBe(countWorkingDays(first, first + length + 1 + more, calendar));
      }),
    );
  });

  it('says which end is wrong', () => {
    expect(() => countWorkingDays('2024-01-02', '2024-01-01', evesOff)).toThrow(
      expect.objectContaining({ code: 'invalid-period', issues: [{ path: 'last', expected: '2024-01-02 eller senare', found: '"2024-01-01"' }] }),
    );
    expect(() => countWorkingDays('2024-01-02', '2101-01-01', evesOff)).toThrow(
      expect.objectContaining({ code: 'date-out-of-range', issues: [{ path: 'last', expected: 'en dag i åren 1990–2100', found: '"2101-01-01"' }] }),
    );
    expect(() => countWorkingDays('2024-02-30', '2024-03-01', evesOff)).toThrow(
      expect.objectContaining({ code: 'invalid-date', issues: [expect.objectContaining({ path: 'first' })] }),
    );
  });
});

describe('half days', () => {
  it('are the working days before a public holiday, where the calendar says so', () => {
    // trettondagsafton; skärtorsdag; the day before the first of May 2024; before Kristi himmelsfärdsdag; midsommarafton; before alla helgons dag
    for (const date of ['2023-01-05', '2023-04-06', '2024-04-30', '2023-05-17', '2023-06-23', '2023-11-03']) expect(isHalfDay(date, halfDays)).toBe(true);
    for (const date of ['2023-04-07', '2023-04-08', '2023-06-22', '2023-11-10']) expect(isHalfDay(date, halfDays)).toBe(false);
    expect(isHalfDay('2023-04-06', evesWorked)).toBe(false);
    expect(isWorkingDay('2023-04-06', halfDays)).toBe(true);
  });

  it('leave an eve that is off a whole day off', () => {
    const calendar = workingCalendar({ eves: 'off', dayBeforePublicHoliday: 'half' });
    expect([isWorkingDay('2023-06-23', calendar), isHalfDay('2023-06-23', calendar), isHalfDay('2023-06-22', calendar)]).toEqual([false, false, false]);
  });

  it('are half of a day in full days, and a day in working days', () => {
    expect(countWorkingDays('2023-04-03', '2023-04-14', halfDays)).toBe(8);
    expect(countFullDays('2023-04-03', '2023-04-14', halfDays)).toBe(7.5);
    expect(countFullDays('2023-04-03', '2023-04-14', evesWorked)).toBe(8);
    expect(() => countFullDays('2024-01-02', '2024-01-01', halfDays)).toThrow(expect.objectContaining({ code: 'invalid-period' }));
  });

  it('are on every day what the day before a public holiday makes them', () => {
    fc.assert(
      fc.property(nearby, fc.nat(400), (first, length) => {
        let full = 0;
        for (let day = first; day <= first + length; day += 1) {
          const worked = isWorkingDay(day, halfDays);
          const half = worked && isDayBeforePublicHoliday(day);
          expect(isHalfDay(day, halfDays)).toBe(half);
          full += half ? 0.5 : Number(worked);
        }
        expect(countFullDays(first, first + length, halfDays)).toBe(full);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay, dayNumber } from './day-number.js';
import { SWEDISH_WORKING_DAYS as evesOff, SWEDISH_WORKING_DAYS_WITH_EVES as evesWorked } from './working-calendar.js';
import { addWorkingDays, workingDayFrom, workingDaysBetween } from './working-day-clock.js';
import { countWorkingDays, isWorkingDay } from './working-days.js';

const calendars = fc.constantFrom(evesOff, evesWorked);
const FIRST = dayNumber('1990-01-01');
const LAST = dayNumber('2100-12-31');
const days = fc.integer({ min: FIRST, max: LAST });
const nearby = fc.integer({ min: FIRST + 1000, max: LAST - 1000 });
const outside = expect.objectContaining({ code: 'date-out-of-range' }) as Error;

describe('workingDaysBetween', () => {
  it('counts the end and not the start', () => {
    expect(workingDaysBetween('2024-04-02', '2024-04-02', evesOff)).toBe(0);
    expect(workingDaysBetween('2024-04-02', '2024-04-09', evesOff)).toBe(5);
    expect(workingDaysBetween('2024-04-09', '2024-04-02', evesOff)).toBe(-5);
    expect(workingDaysBetween('2024-03-28', '2024-04-01', evesOff)).toBe(0); // Easter
  });

  it('starts on a day off by the rule that is named', () => {
    // Saturday to Monday, to Tuesday, to the Sunday between
    expect(['2024-04-08', '2024-04-09', '2024-04-07'].map((to) => workingDaysBetween('2024-04-06', to, evesOff))).toEqual([1, 2, 0]);
    expect(['2024-04-08', '2024-04-09', '2024-04-07'].map((to) => workingDaysBetween('2024-04-06', to, evesOff, 'nextWorkingDay'))).toEqual([0, 1, 0]);
    expect(['2024-04-05', '2024-04-04'].map((to) => workingDaysBetween('2024-04-06', to, evesOff, 'nextWorkingDay'))).toEqual([-1, -2]);
  });

  it('adds up over any way, and is turned by its sign', () => {
    fc.assert(
      fc.property(days, days, days, calendars, (a, b, c, calendar) => {
        expect(workingDaysBetween(a, b, calendar) + workingDaysBetween(b, c, calendar)).toBe(workingDaysBetween(a, c, calendar));
        expect(workingDaysBetween(dateOfDay(a), dateOfDay(b), calendar)).toBe(0 - workingDaysBetween(b, a, calendar));
        if (a < b) expect(workingDaysBetween(a, b, calendar)).toBe(countWorkingDays(a + 1, b, calendar));
      }),
    );
  });

  it('is the same by both rules from a working day', () => {
    fc.assert(
      fc.property(nearby, days, calendars, (from, to, calendar) => {
        const start = workingDayFrom(from, calendar);
        expect(workingDaysBetween(start, to, calendar, 'nextWorkingDay')).toBe(workingDaysBetween(start, to, calendar));
      }),
    );
  });

  it('refuses a rule it does not know', () => {
    expect(() => workingDaysBetween('2024-04-06', '2024-04-09', evesOff, 'nextday' as 'asIs')).toThrow(
      expect.objectContaining({ code: 'unknown-value', issues: [{ path: 'startRule', expected: 'asIs eller nextWorkingDay', found: '"nextday"' }] }),
    );
  });
});

describe('addWorkingDays', () => {
  it.each([
    ['2024-03-28', 1, '2024-04-02'],
    ['2024-03-28', 5, '2024-04-08'],
    ['2024-04-02', -1, '2024-03-28'],
    ['2023-12-22', 1, '2023-12-27'],
    ['2023-12-22', 15, '2024-01-17'],
    ['2024-03-28', 0, '2024-03-28'],
  ])('%s and %i working days is %s', (date, count, expected) => {
    expect(addWorkingDays(date, count, evesOff)).toBe(expected);
    expect(addWorkingDays(dayNumber(date), count, evesOff)).toBe(dayNumber(expected));
  });

  it('starts on a day off by the rule that is named', () => {
    const from = (rule: 'asIs' | 'nextWorkingDay'): string[] => [-1, 0, 1].map((count) => addWorkingDays('2024-04-06', count, evesOff, rule));
    expect(from('asIs')).toEqual(['2024-04-05', '2024-04-06', '2024-04-08']);
    expect(from('nextWorkingDay')).toEqual(['2024-04-05', '2024-04-08', '2024-04-09']);
  });

  it('gives a working day to which the clock counts so many', () => {
    fc.assert(
      fc.property(nearby, fc.integer({ min: 1, max: 500 }), calendars, fc.constantFrom('asIs' as const, 'nextWorkingDay' as const), (start, count, calendar, rule) => {
        const end = addWorkingDays(start, count, calendar, rule);
        expect(isWorkingDay(end, calendar)).toBe(true);
        expect(workingDaysBetween(start, end, calendar, rule)).toBe(count);
      }),
    );
  });

  it('is undone backwards from a working day', () => {
    fc.assert(
      fc.property(nearby, fc.integer({ min: -500, max: 500 }), calendars, (day, count, calendar) => {
        const start = workingDayFrom(day, calendar);
        expect(addWorkingDays(addWorkingDays(start, count, calendar), -count, calendar)).toBe(start);
      }),
    );
  });

  it('stops at the ends of the years covered', () => {
    expect(addWorkingDays('2100-12-29', 1, evesOff)).toBe('2100-12-30');
    expect(() => addWorkingDays('2100-12-30', 1, evesOff)).toThrow(
      expect.objectContaining({
        code: 'date-out-of-range',
        message: 'Den svenska kalendern gäller åren 1990–2100, fick 2100-12-30 och 1 arbetsdagar.',
      }),
    );
    expect(addWorkingDays('1990-01-03', -1, evesOff)).toBe('1990-01-02');
    for (const start of ['1990-01-02', '1990-01-01']) expect(() => addWorkingDays(start, -1, evesOff)).toThrow(outside);
    expect(() => addWorkingDays('2024-01-02', Number.MAX_SAFE_INTEGER, evesOff)).toThrow(outside);
    expect(() => addWorkingDays('2100-12-31', 0, evesOff, 'nextWorkingDay')).toThrow(outside);
  });

  it('adds whole days only', () => {
    for (const count of [0.5, NaN, Infinity]) expect(() => addWorkingDays('2024-01-02', count, evesOff)).toThrow(expect.objectContaining({ code: 'invalid-number' }));
  });
});

describe('workingDayFrom', () => {
  it('moves a last day that is off to the next working day', () => {
    expect(workingDayFrom('2023-06-22', evesOff)).toBe('2023-06-22');
    expect(workingDayFrom('2023-06-23', evesOff)).toBe('2023-06-26');
    expect(workingDayFrom('2023-06-23', evesWorked)).toBe('2023-06-23');
    expect(workingDayFrom(dayNumber('2023-12-23'), evesOff)).toBe(dayNumber('2023-12-27'));
  });
});

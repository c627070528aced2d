import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from './day-number.js';
import { halfDaysBetween } from './half-days.js';
import { SWEDISH_WORKING_DAYS as evesOff, SWEDISH_WORKING_DAYS_WITH_EVES as evesWorked, workingCalendar } from './working-calendar.js';
import { workingDaysBetween } from './working-day-clock.js';
import { halfDayCounter, workingDayCounter } from './working-day-counter.js';

const halfDays = workingCalendar({ eves: 'off', dayBeforePublicHoliday: 'half' });
const FIRST = dayNumber('1990-01-01');
const LAST = dayNumber('2100-12-31');
const LAST_WORKED = dayNumber('2100-12-30'); // nyårsafton 2100 is off
const rules = ['asIs', 'nextWorkingDay'] as const;
const counters = [evesOff, evesWorked, halfDays].flatMap((calendar) =>
  rules.map((rule) => ({ calendar, rule, workingDays: workingDayCounter(calendar, rule), halfDays: halfDayCounter(calendar, rule) })),
);
const days = fc.integer({ min: FIRST, max: LAST });
const starts = fc.integer({ min: FIRST, max: LAST_WORKED });
const uncounted = [FIRST - 1, LAST + 1, -2_147_483_648, NaN, Infinity, -Infinity, FIRST + 0.5, 2 ** 32 + FIRST];

describe('workingDayCounter and halfDayCounter', () => {
  it('count as the functions that throw, for days far apart and near, by both rules', () => {
    const near = starts.chain((from) => fc.tuple(fc.constant(from), fc.integer({ min: Math.max(FIRST, from - 9), max: Math.min(LAST, from + 9) })));
    fc.assert(
      fc.property(fc.oneof(near, fc.tuple(starts, days)), fc.constantFrom(...counters), ([from, to], counter) => {
        expect(counter.workingDays(from, to)).toBe(workingDaysBetween(from, to, counter.calendar, counter.rule));
        expect(counter.halfDays(from, to)).toBe(halfDaysBetween(from, to, counter.calendar, counter.rule));
      }),
      { numRuns: 500 },
    );
  });

  it('start as they are when no rule is named', () => {
    const [saturday, monday] = [dayNumber('2024-04-06'), dayNumber('2024-04-08')];
    expect([workingDayCounter(evesOff)(saturday, monday), halfDayCounter(evesOff)(saturday, monday)]).toEqual([1, 2]);
  });

  it('tell days apart that cannot be counted', () => {
    for (const { workingDays, halfDays: halves } of counters) {
      for (const day of uncounted) expect([workingDays(FIRST, day), workingDays(day, LAST), halves(FIRST, day), halves(day, LAST), halves(day, day)]).toEqual([NaN, NaN, NaN, NaN, NaN]);
    }
  });

  it('count from the first day and to the last', () => {
    for (const { calendar, rule, workingDays } of counters) expect(workingDays(FIRST, LAST)).toBe(workingDaysBetween(FIRST, LAST, calendar, rule));
  });

  it('do not start a clock after the last working day that is covered', () => {
    const [asIs, nextWorkingDay] = rules.map((rule) => workingDayCounter(evesOff, rule));
    expect([asIs?.(LAST, LAST), nextWorkingDay?.(LAST, LAST), nextWorkingDay?.(LAST_WORKED, LAST)]).toEqual([0, NaN, 0]);
    expect(() => workingDaysBetween(LAST, LAST, evesOff, 'nextWorkingDay')).toThrow(expect.objectContaining({ code: 'date-out-of-range' }));
  });

  it('refuse a rule that they do not know when they are made', () => {
    for (const make of [workingDayCounter, halfDayCounter]) expect(() => make(evesOff, 'nextday' as 'asIs')).toThrow(expect.objectContaining({ code: 'unknown-value' }));
  });
});

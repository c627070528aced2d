import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAST_DAY } from './covered-days.js';
import { dayNumber } from './day-number.js';
import { momentNumber, momentOfNumber } from './moments.js';
import { openMinuteCounter, openMinutesBetween } from './open-minutes.js';
import { type OpenInterval, openingHours, type OpeningHours } from './opening-hours.js';
import { SWEDISH_WORKING_DAYS_WITH_EVES, workingCalendar } from './working-calendar.js';
import { isHalfDay, isWorkingDay } from './working-days.js';

// All hours are made up: no source states those of a real centre.
const day: readonly OpenInterval[] = [['08:00', '12:00'], ['13:00', '16:30']];
const centre = openingHours({
  name: 'påhittad central',
  calendar: workingCalendar({ eves: 'off', dayBeforePublicHoliday: 'half' }),
  week: { monday: day, tuesday: day, wednesday: day, thursday: day, friday: [['08:00', '15:00']] },
  halfDay: [['08:00', '12:00']],
  exceptions: [
    { date: '2023-04-04', hours: [] },
    { date: '2023-04-15', hours: [['10:00', '14:00']] },
    { date: '2023-06-21', hours: [['00:00', '24:00']] },
  ],
});
const phone = openingHours({ name: 'påhittad telefontid', calendar: SWEDISH_WORKING_DAYS_WITH_EVES, week: { tuesday: [['09:15', '11:45']], friday: [['09:15', '11:45']] } });

const FIRST = momentNumber('1990-01-01T00:00');
const LAST = momentNumber('2100-12-31T23:59');
const moments = fc.integer({ min: FIRST, max: LAST });
/** Weeks with Easter, midsummer and the exceptions, and any others. */
const starts = fc.oneof(fc.integer({ min: momentNumber('2023-04-01T00:00'), max: momentNumber('2023-06-27T00:00') }), fc.integer({ min: FIRST, max: LAST - 4320 }));

function countedByMinutes(from: number, to: number, { calendar, week, halfDay = [], exceptions = [] }: OpeningHours): number {
  const weekdays = [undefined, week.monday, week.tuesday, week.wednesday, week.thursday, week.friday, undefined];
  let open = 0;
  for (let minute = from; minute < to; minute += 1) {
    const [date = '', time = ''] = momentOfNumber(minute).split('T');
    const usual = isWorkingDay(date, calendar) ? (weekdays[new Date(date).getUTCDay()] ?? []) : [];
    const hours = exceptions.find((exception) => exception.date === date)?.hours ?? (usual.length > 0 && isHalfDay(date, calendar) ? halfDay : usual);
    if (hours.some(([opens, closes]) => opens <= time && time < closes)) open += 1;
  }
  return open;
}

describe('openMinutesBetween', () => {
  it.each([
    ['2023-03-27T08:00', '2023-03-27T16:30', 450, 'a moment at closing time counts whole'],
    ['2023-03-27T07:59', '2023-03-27T08:01', 1, 'nothing before opening'],
    ['2023-03-27T16:29', '2023-03-27T23:59', 1, 'nothing after closing'],
    ['2023-03-27T11:30', '2023-03-27T13:30', 60, 'the pause at noon is closed'],
    ['2023-03-31T14:00', '2023-04-03T09:00', 120, 'over a weekend'],
    ['2023-04-04T00:00', '2023-04-05T00:00', 0, 'a day that is closed for once'],
    ['2023-04-06T10:00', '2023-04-11T08:30', 150, 'a half day and Easter'],
    ['2023-04-15T09:00', '2023-04-15T15:00', 240, 'a Saturday that is open for once'],
    ['2023-06-21T00:00', '2023-06-22T08:00', 1440, 'a day open from midnight to midnight'],
    ['2023-03-27T16:30', '2023-03-28T08:00', 0, 'closed throughout'],
  ])('%s to %s is %i minutes: %s', (from, to, minutes) => {
    expect(openMinutesBetween(from, to, centre)).toBe(minutes);
    expect(openMinutesBetween(to, from, centre)).toBe(0 - minutes);
  });

  it('closes on half days what the weekday has closed', () => {
    const hours = openingHours({ ...centre, week: { monday: day } });
    expect(openMinutesBetween('2023-04-05T00:00', '2023-04-07T00:00', hours)).toBe(0);
  });

  it('is what counting minute by minute gives', () => {
    fc.assert(
      fc.property(starts, fc.nat(4320), fc.constantFrom(centre, phone), (from, length, hours) => {
        expect(openMinutesBetween(from, from + length, hours)).toBe(countedByMinutes(from, from + length, hours));
      }),
    );
  });

  it('is so for any hours', () => {
    const time = fc.integer({ min: 0, max: 1440 }).map((minute) => [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':'));
    const intervals = fc.uniqueArray(time, { maxLength: 6 }).map((times) => {
      const sorted = times.sort();
      return sorted.slice(0, Math.floor(sorted.length / 2)).map((_, index): OpenInterval => [sorted[2 * index] ?? '', sorted[2 * index + 1] ?? '']);
    });
    const anyHours = fc
      .record({ monday: intervals, wednesday: intervals, thursday: intervals, friday: intervals, half: intervals, single: intervals, days: fc.uniqueArray(fc.nat(20), { maxLength: 4 }) })
      .map(({ half, single, days, ...week }) => {
        const exceptions = days.map((days) => ({ date: momentOfNumber(momentNumber('2023-04-01T00:00') + days * 1440).slice(0, 10), hours: single }));
        return openingHours({ name: 'påhittad', calendar: centre.calendar, week, halfDay: half, exceptions });
      });
    const april = fc.integer({ min: momentNumber('2023-04-01T00:00'), max: momentNumber('2023-04-20T00:00') });
    fc.assert(
      fc.property(anyHours, april, fc.nat(4320), (hours, from, length) => {
        expect(openMinutesBetween(from, from + length, hours)).toBe(countedByMinutes(from, from + length, hours));
      }),
      { numRuns: 30 },
    );
  });

  it('adds up over any way, and is turned by its sign', () => {
    fc.assert(
      fc.property(moments, moments, moments, fc.constantFrom(centre, phone), (a, b, c, hours) => {
        expect(openMinutesBetween(a, b, hours) + openMinutesBetween(b, c, hours)).toBe(openMinutesBetween(a, c, hours));
        expect(openMinutesBetween(momentOfNumber(a), momentOfNumber(b), hours)).toBe(0 - openMinutesBetween(b, a, hours));
      }),
    );
  });

  it('covers the first and the last minute of the calendar and no other', () => {
    expect(openMinutesBetween(FIRST, LAST, centre)).toBeGreaterThan(111 * 200 * 400);
    for (const moment of [FIRST - 1, LAST + 1, '1989-12-31T23:59', '2101-01-01T00:00']) {
      expect(() => openMinutesBetween(FIRST, moment, centre)).toThrow(expect.objectContaining({ code: 'date-out-of-range', issues: [expect.objectContaining({ path: 'to' })] }));
    }
  });

  it('says which moment is wrong, and that hours are', () => {
    expect(() => openMinutesBetween('2023-03-27', '2023-03-27T08:00', centre)).toThrow(expect.objectContaining({ code: 'invalid-moment', issues: [expect.objectContaining({ path: 'from' })] }));
    expect(() => openMinutesBetween(FIRST, FIRST + 0.5, centre)).toThrow(expect.objectContaining({ code: 'invalid-number', issues: [expect.objectContaining({ path: 'to' })] }));
    for (const hours of [undefined, { ...centre, week: { monday: [['8', '16']] } }]) {
      expect(() => openMinutesBetween(FIRST, LAST, hours as unknown as OpeningHours)).toThrow(expect.objectContaining({ code: 'invalid-opening-hours' }));
    }
  });
});

describe('openMinuteCounter', () => {
  it('counts as openMinutesBetween', () => {
    const counters = [centre, phone].map((hours) => ({ hours, count: openMinuteCounter(hours) }));
    fc.assert(
      fc.property(moments, moments, fc.constantFrom(...counters), (from, to, { hours, count }) => {
        expect(count(from, to)).toBe(openMinutesBetween(from, to, hours));
      }),
    );
  });

  it('tells moments apart that cannot be counted', () => {
    const count = openMinuteCounter(centre);
    expect(count(FIRST, LAST)).toBe(openMinutesBetween(FIRST, LAST, centre));
    for (const moment of [FIRST - 1, LAST + 1, -2_147_483_648, NaN, Infinity, FIRST + 0.5, 2 ** 32 + FIRST, dayNumber('2024-04-02'), LAST_DAY]) {
      expect([count(FIRST, moment), count(moment, LAST)]).toEqual([NaN, NaN]);
    }
  });

  it('refuses hours when it is made', () => {
    expect(() => openMinuteCounter({ ...phone, name: '' })).toThrow(expect.objectContaining({ code: 'invalid-opening-hours' }));
  });
});

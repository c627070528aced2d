import { describe, expect, it } from 'vitest';
import { HjmError, type HjmIssue } from './errors.js';
import { openMinutesBetween } from './open-minutes.js';
import { openingHours, type OpeningHours } from './opening-hours.js';
import { SWEDISH_WORKING_DAYS, workingCalendar } from './working-calendar.js';

// All hours are made up: no source states those of a real centre.
const plain: OpeningHours = { name: 'påhittad mottagning', calendar: SWEDISH_WORKING_DAYS, week: { monday: [['08:00', '16:30']] } };
const halfDays = workingCalendar({ eves: 'off', dayBeforePublicHoliday: 'half' });

function issuesOf(change: { readonly [field: string]: unknown }): readonly HjmIssue[] {
  try {
    openingHours({ ...plain, ...change });
  } catch (error) {
    if (error instanceof HjmError && error.code === 'invalid-opening-hours') return error.issues;
    throw error;
  }
  return [];
}

describe('openingHours', () => {
  it('are data that count the same after they were written and read', () => {
    const hours = openingHours({ ...plain, calendar: halfDays, halfDay: [['08:00', '12:00']], exceptions: [{ date: '2024-04-08', hours: [] }] });
    const read = JSON.parse(JSON.stringify(hours)) as OpeningHours;
    expect(openingHours(read)).toEqual(hours);
    const counts = [hours, plain, read].map((one) => openMinutesBetween('2024-04-08T00:00', '2024-04-16T00:00', one));
    expect(counts).toEqual([510, 1020, 510]);
  });

  it('may touch, close at midnight and be closed altogether', () => {
    expect(issuesOf({ week: { monday: [['00:00', '12:00'], ['12:00', '24:00']], tuesday: [], friday: undefined } })).toEqual([]);
    expect(issuesOf({ week: {} })).toEqual([]);
  });

  it('say what is wrong with a clock time, and what was probably meant', () => {
    const expected = 'ett klockslag skrivet TT:MM, 00:00–24:00';
    expect(issuesOf({ week: { monday: [['8.00', '1630']], tuesday: [['08:00', '25:00']], friday: [['24:01', 8]] } })).toEqual([
      { path: 'week.monday.0.0', expected, found: '"8.00"', nearest: '08:00' },
      { path: 'week.monday.0.1', expected, found: '"1630"', nearest: '16:30' },
      { path: 'week.tuesday.0.1', expected, found: '"25:00"' },
      { path: 'week.friday.0.0', expected, found: '"24:01"' },
      { path: 'week.friday.0.1', expected, found: '8' },
    ]);
  });

  it('stand in the order of the day, none over another and none empty', () => {
    expect(issuesOf({ week: { monday: [['13:00', '16:00'], ['08:00', '12:00']] } })).toEqual([{ path: 'week.monday.1.0', expected: '16:00 eller senare', found: '"08:00"' }]);
    expect(issuesOf({ week: { monday: [['08:00', '12:00'], ['11:59', '16:00']] } })).toEqual([{ path: 'week.monday.1.0', expected: '12:00 eller senare', found: '"11:59"' }]);
    expect(issuesOf({ week: { monday: [['16:00', '08:00']] } })).toEqual([{ path: 'week.monday.0.1', expected: 'ett klockslag efter 16:00', found: '"08:00"' }]);
    expect(issuesOf({ week: { monday: [['08:00', '08:00']] } })).toEqual([{ path: 'week.monday.0.1', expected: 'ett klockslag efter 08:00', found: '"08:00"' }]);
  });

  it('name fields that they do not have, with the nearest', () => {
    expect(issuesOf({ exeptions: [] })).toEqual([
      { path: 'exeptions', expected: 'ett av fälten name, calendar, week, halfDay, exceptions', found: '"exeptions"', nearest: 'exceptions' },
    ]);
    expect(issuesOf({ week: { wensday: [] } })).toEqual([
      { path: 'week.wensday', expected: 'ett av fälten monday, tuesday, wednesday, thursday, friday', found: '"wensday"', nearest: 'wednesday' },
    ]);
  });

  it('refuse a Saturday or a Sunday in the week, whose hours would never count', () => {
    const expected = 'inget värde, eftersom dagen är ledig i varje arbetsdagskalender; en som är öppen skrivs i exceptions';
    expect(issuesOf({ week: { saturday: [['10:00', '14:00']], sunday: [] } })).toEqual([
      { path: 'week.saturday', expected, found: 'lista med 1 värden' },
      { path: 'week.sunday', expected, found: 'lista med 0 värden' },
    ]);
  });

  it('need hours of half days when the calendar has such days, and only then', () => {
    expect(issuesOf({ calendar: halfDays })).toEqual([{ path: 'halfDay', expected: 'öppettider på kalenderns halvdagar', found: 'inget värde' }]);
    expect(issuesOf({ halfDay: [['08:00', '12:00']] })).toEqual([{ path: 'halfDay', expected: 'inget värde, eftersom kalendern inte har halvdagar', found: 'lista med 1 värden' }]);
    expect(issuesOf({ calendar: halfDays, halfDay: [] })).toEqual([]);
  });

  it('have each exception once, on a day that is covered', () => {
    const dates = ['2024-04-08', '2024-04-08', '2101-01-03', '2024-02-30', undefined];
    expect(issuesOf({ exceptions: dates.map((date) => ({ date, hours: [] })) }).map(({ path, expected }) => `${path}: ${expected}`)).toEqual([
      'exceptions.1.date: en dag som inte redan står i listan',
      'exceptions.2.date: en dag i åren 1990–2100',
      'exceptions.3.date: ett datum som finns, skrivet ÅÅÅÅ-MM-DD',
      'exceptions.4.date: ett datum som finns, skrivet ÅÅÅÅ-MM-DD',
    ]);
    expect(issuesOf({ exceptions: [{ date: '2024-04-08', hour: [] }] }).map(({ path, nearest }) => [path, nearest])).toEqual([
      ['exceptions.0.hour', 'hours'],
      ['exceptions.0.hours', undefined],
    ]);
  });

  it('find all that is wrong at once, whatever is given', () => {
    const wrong = issuesOf({ name: ' ', calendar: { eves: 'workin' }, week: [], exceptions: { date: '2024-04-08' } });
    expect(wrong).toEqual([
      { path: 'name', expected: 'ett namn', found: '" "' },
      { path: 'calendar.eves', expected: 'off eller working', found: '"workin"', nearest: 'working' },
      { path: 'week', expected: 'öppettider per veckodag', found: 'lista med 0 värden' },
      { path: 'exceptions', expected: 'en lista med dagar', found: 'objekt' },
    ]);
    expect(issuesOf({ calendar: 'svensk', week: { monday: [['08:00'], '08:00'], friday: '08:00' }, exceptions: [null] }).map(({ path }) => path)).toEqual([
      'calendar',
      'week.monday.0',
      'week.monday.1',
      'week.friday',
      'exceptions.0',
    ]);
    for (const hours of [undefined, null, 'öppet', []]) {
      expect(() => openingHours(hours as unknown as OpeningHours)).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ path: 'hours' })] }));
    }
  });

  it('say the first thing in their message', () => {
    expect(() => openingHours({ ...plain, week: { monday: [['8:00', '16:30']] } })).toThrow(
      'Öppettiderna kan inte användas. week.monday.0.0: väntade ett klockslag skrivet TT:MM, 00:00–24:00, fick "8:00".',
    );
  });
});

import { openingHours, type OpeningHours, SWEDISH_WORKING_DAYS, workingCalendar, type WorkingCalendar } from '@hjm/core/calendar';
import { describe, expect, it } from 'vitest';
import { defineKpi, type FoldOptions, type KpiDefinition, type KpiPartial, measure, mergePartials, type NamedCalendars, parsePeriod, startFold } from '../index.js';
import { REPAIRS } from '../testing/definitions.js';

const asOf = '2024-05-01';
const workingDays = (options: FoldOptions, calendar: string): KpiDefinition =>
  defineKpi({ ...REPAIRS, measure: { kind: 'share', of: { table: 'workOrders', on: 'reported' }, part: { clock: { start: 'reported', stop: 'finished', within: 5, unit: 'workingDays', rules: { calendar } } } } }, undefined, options);
const openMinutes = (options: FoldOptions): KpiDefinition =>
  defineKpi({ ...REPAIRS, measure: { kind: 'share', of: { table: 'workOrders', on: 'reported' }, part: { clock: { start: 'reportedAt', stop: 'finishedAt', within: 60, unit: 'openMinutes', rules: { calendar: 'workshop' } } } } }, undefined, options);
const partialOf = (define: (options: FoldOptions) => KpiDefinition, named: NamedCalendars): KpiPartial => startFold([define({ asOf, ...named })], { asOf, ...named }).partial();

// Hours made up for the test: no centre's are known.
const hours = (change: Partial<OpeningHours> = {}): NamedCalendars => ({
  openingHours: { workshop: openingHours({ name: 'påhittad', calendar: SWEDISH_WORKING_DAYS, week: { monday: [['08:00', '16:00']], friday: [['08:00', '12:00']] }, exceptions: [{ date: '2024-04-02', hours: [] }, { date: '2024-04-03', hours: [] }], ...change }) },
});
const own = (calendar: WorkingCalendar): NamedCalendars => ({ calendars: { own: calendar } });
const byOwn = (options: FoldOptions): KpiDefinition => workingDays(options, 'own');
const [OFF, WORKED] = [own(workingCalendar({ eves: 'off' })), own(workingCalendar({ eves: 'working' }))];

describe('partial results by calendars of one’s own', () => {
  it('are told apart by what the calendars are, under the same name', () => {
    expect(() => mergePartials(partialOf(byOwn, OFF), partialOf(byOwn, WORKED))).toThrow('räknade på olika sätt');
    expect(() => measure(byOwn({ asOf, ...WORKED }), partialOf(byOwn, OFF), parsePeriod('2024'), { asOf, ...WORKED })).toThrow('är inte räknad i delresultatet');
    expect(mergePartials(partialOf(byOwn, OFF), partialOf(byOwn, own({ ...workingCalendar({ eves: 'off' }), name: 'våra dagar' }))).asOf).toBe(asOf);
  });

  it.each<[string, Partial<OpeningHours>]>([
    ['hours of a weekday', { week: { monday: [['08:00', '16:30']], friday: [['08:00', '12:00']] } }],
    ['a single day', { exceptions: [{ date: '2024-04-02', hours: [] }] }],
    ['days off', { calendar: workingCalendar({ eves: 'working' }) }],
  ])('are told apart by opening hours that differ in %s', (_, change) => {
    expect(() => mergePartials(partialOf(openMinutes, hours()), partialOf(openMinutes, hours(change)))).toThrow('räknade på olika sätt');
  });

  it('are the same by hours that only are written otherwise', () => {
    const other = hours({ name: 'en annan', week: { friday: [['08:00', '12:00']], tuesday: [], monday: [['08:00', '16:00']] }, exceptions: [{ date: '2024-04-03', hours: [] }, { date: '2024-04-02', hours: [] }] });
    expect(partialOf(openMinutes, other).measures).toEqual(partialOf(openMinutes, hours()).measures);
  });

  it('are known by the name alone where the calendar is the library’s', () => {
    const given = { calendars: { swedish: { ...SWEDISH_WORKING_DAYS, name: 'samma' } } };
    const swedish = (options: FoldOptions): KpiDefinition => workingDays(options, 'swedish');
    expect(partialOf(swedish, given).measures).toEqual(partialOf(swedish, {}).measures);
    expect(partialOf(swedish, { calendars: { swedish: workingCalendar({ eves: 'working' }) } }).measures).not.toEqual(partialOf(swedish, {}).measures);
  });

  it('are not measured without the hours that they were counted by', () => {
    expect(() => measure(openMinutes({ asOf, ...hours() }), partialOf(openMinutes, hours()), parsePeriod('2024'), { asOf })).toThrow('Inga öppettider heter "workshop"');
  });
});

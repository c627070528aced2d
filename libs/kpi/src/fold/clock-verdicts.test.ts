import { dateOfDay, dayNumber, halfDaysBetween, isWorkingDay, openingHours, SWEDISH_WORKING_DAYS, workingCalendar } from '@hjm/core/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Clock, defineKpi, type FoldOptions, type KpiRecord, parsePeriod, measure, recordTracer, startFold } from '../index.js';
import { REPAIRS } from '../testing/definitions.js';

const HALF = workingCalendar({ eves: 'off', dayBeforePublicHoliday: 'half' });
// Hours made up for the test: no centre's are known.
const HOURS = openingHours({ name: 'påhittad verkstad', calendar: HALF, week: { thursday: [['08:00', '16:00']], friday: [['08:00', '16:00']] }, halfDay: [['08:00', '12:00']] });
const options: FoldOptions = { asOf: '2024-05-01', calendars: { half: HALF }, openingHours: { workshop: HOURS } };

function elapsed(clock: Partial<Clock>, record: KpiRecord): number | undefined {
  const definition = defineKpi({ ...REPAIRS, measure: { kind: 'share', of: { table: 'workOrders', on: 'reported' }, part: { clock: { start: 'reported', stop: 'finished', within: 5, unit: 'workingDays', ...clock } } } }, undefined, options);
  return recordTracer(definition, 'workOrders', options)({ id: '1', kind: 'corrective', ...record })[0]?.clock?.elapsed;
}

describe('a clock', () => {
  it('that has not started counts nothing, in calendar days either', () => {
    const clock: Partial<Clock> = { start: 'paused', unit: 'days' };
    expect(elapsed(clock, { reported: '2024-03-01', finished: '2024-03-02' })).toBeUndefined();
    expect(elapsed(clock, { reported: '2024-03-01', paused: '2024-03-01', finished: '2024-03-04' })).toBe(3);
  });

  it('counts half days by a calendar that has them, and minutes by opening hours, to the result', () => {
    // 28 March 2024 is a half day before long Friday.
    expect(elapsed({ unit: 'halfDays', rules: { calendar: 'half' } }, { reported: '2024-03-27', finished: '2024-04-02' })).toBe(halfDaysBetween('2024-03-27', '2024-04-02', HALF));
    const answer: Clock = { start: 'reportedAt', stop: 'finishedAt', within: 300, unit: 'openMinutes', rules: { calendar: 'workshop' } };
    const definition = defineKpi({ ...REPAIRS, measure: { kind: 'share', of: { table: 'workOrders', on: 'reported' }, part: { clock: answer } } }, undefined, options);
    const fold = startFold([definition], options);
    const order = (id: string, finishedAt: string | null): KpiRecord => ({ id, kind: 'corrective', reported: '2024-03-28', reportedAt: '2024-03-28T11:00', finishedAt });
    fold.addRecords('workOrders', [order('in time', '2024-04-04T12:00'), order('a minute late', '2024-04-04T12:01'), order('running', null), { ...order('before', '2024-03-28T10:59') }]);
    const measured = measure(definition, fold.partial(), parsePeriod('2024-03'), options);
    expect(measured).toMatchObject({ value: { state: 'known', numerator: 1, denominator: 3 }, unknown: 1, running: 0 });
    expect(measured.derivation.clock?.calendarNameSv).toBe('påhittad verkstad');
  });

  it('in open minutes is refused without opening hours, saying how they are given', () => {
    const minutes: Clock = { start: 'reportedAt', stop: 'finishedAt', within: 300, unit: 'openMinutes' };
    const definition = { ...REPAIRS, measure: { kind: 'share', of: { table: 'workOrders', on: 'reported' }, part: { clock: minutes } } } as const;
    expect(() => startFold([definition], options)).toThrow(/^Inga öppettider heter "swedish"\. .*rules\.calendar.*openingHours/);
  });

  it('takes off time that lies in several pauses once', () => {
    const FIRST = dayNumber('2024-03-18');
    const day = fc.integer({ min: FIRST, max: FIRST + 40 }).map(dateOfDay);
    const some = fc.option(day, { freq: 3 });
    const pauses = [{ from: 'paused', to: 'resumed' }, { from: 'delayed', to: 'found' }];
    const table = { id: 'jobs', labelSv: 'Jobb', descriptionSv: 'Påhittade.', files: ['jobs'], fields: ['reported', 'paused', 'resumed', 'delayed', 'found', 'finished'].map((key) => ({ key, labelSv: key, descriptionSv: key, headers: [], required: false, kind: 'day' as const })) };
    const own = { ...options, tables: [table] };
    const definition = defineKpi({ ...REPAIRS, breakdowns: [], measure: { kind: 'share', of: { table: 'jobs', on: 'reported' }, part: { clock: { start: 'reported', stop: 'finished', within: 5, unit: 'workingDays', pauses } } } }, [table]);
    const trace = recordTracer(definition, 'jobs', own);
    fc.assert(
      fc.property(day, some, some, some, some, day, (reported, paused, resumed, delayed, found, finished) => {
        const waits = [[paused, resumed], [delayed, found]].flatMap(([from, to]) => (from === null || from === undefined || from > finished ? [] : [{ from, to: to === null || to === undefined || to > finished ? finished : to }]));
        const wrong = finished < reported || waits.some(({ from, to }) => to < from);
        let worked = 0;
        for (let at = dayNumber(reported) + 1; at <= dayNumber(finished); at++) {
          const date = dateOfDay(at);
          if (isWorkingDay(at, SWEDISH_WORKING_DAYS) && !waits.some(({ from, to }) => from < date && date <= to)) worked += 1;
        }
        expect(trace({ reported, paused, resumed, delayed, found, finished })[0]?.clock?.elapsed).toBe(wrong ? undefined : worked);
      }),
    );
  });
});

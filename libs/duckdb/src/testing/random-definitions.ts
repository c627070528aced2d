import { openingHours, workingCalendar } from '@hjm/core/calendar';
import type { Clock, Condition, FoldOptions, KpiDefinition } from '@hjm/kpi';
import fc from 'fast-check';

const HALF = workingCalendar({ eves: 'working', dayBeforePublicHoliday: 'half' });

/** Calendars and opening hours by name; the hours are made up. */
export const NAMED: Pick<FoldOptions, 'calendars' | 'openingHours'> = {
  calendars: { half: HALF },
  openingHours: {
    half: openingHours({
      name: 'påhittade öppettider',
      calendar: HALF,
      week: { monday: [['08:00', '12:00'], ['13:00', '16:30']], tuesday: [['08:00', '16:30']], wednesday: [['08:00', '16:30']], friday: [['07:30', '15:00']] },
      halfDay: [['08:00', '12:00']],
      exceptions: [{ date: '2024-01-23', hours: [] }, { date: '2024-01-27', hours: [['10:00', '14:00'], ['22:00', '24:00']] }],
    }),
  },
};

/** Pauses that may lie over each other. */
const [ONE, OTHER, LAST] = [{ from: 'paused', to: 'resumed' }, { from: 'reported', to: 'paused' }, { from: 'resumed', to: 'finished' }] as const;

const running = fc.constantFrom('lateWhenOver', 'leaveOut', 'late');
const dayClock: fc.Arbitrary<Clock> = fc
  .record({
    within: fc.integer({ min: 0, max: 12 }),
    unit: fc.constantFrom('workingDays', 'halfDays', 'days'),
    pauses: fc.constantFrom([], [ONE], [ONE, OTHER], [OTHER, LAST, ONE]),
    calendar: fc.constantFrom('swedish', 'half'),
    startOnDayOff: fc.constantFrom('asIs', 'nextWorkingDay'),
    running,
  })
  .map(({ within, unit, pauses, calendar, startOnDayOff, running: rule }) => ({
    start: 'reported',
    stop: 'finished',
    within,
    unit,
    ...(pauses.length > 0 && { pauses }),
    rules: { calendar, startOnDayOff, running: rule },
  }));
const minuteClock: fc.Arbitrary<Clock> = fc
  .record({ within: fc.integer({ min: 0, max: 5000 }), running })
  .map(({ within, running: rule }) => ({ start: 'reportedAt', stop: 'finishedAt', within, unit: 'openMinutes', rules: { calendar: 'half', running: rule } }));

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom('corrective', 'preventive').map((is) => ({ field: 'kind', is })),
  fc.constant({ field: 'unit', in: ['Väster', "Öster's"] }),
  fc.boolean().map((known) => ({ field: 'paused', known })),
  fc.constant({ field: 'finished', sameDayAs: 'resumed' }),
  dayClock.map((clock) => ({ clock })),
  minuteClock.map((clock) => ({ clock })),
);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2 },
    leaf,
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie('condition').map((not) => ({ not })),
  ),
}));

/** Shares of work orders with conditions and clocks of every kind. */
export const definitions: fc.Arbitrary<KpiDefinition> = fc.record({ part: condition, where: fc.option(condition, { nil: undefined }) }).map(({ part, where }) => ({
  id: 'random',
  labelSv: 'Slumpad',
  descriptionSv: 'En slumpad andel.',
  measure: { kind: 'share', of: { table: 'workOrders', on: 'reported', ...(where !== undefined && { where }) }, part },
  unit: 'percent',
  decimals: 0,
  targets: [],
  reported: [],
  breakdowns: [{ id: 'both', labelSv: 'Enhet och slag', fields: ['unit', 'kind'] }],
  minimumGroup: 0,
  citations: [{ body: 'HJM', decided: null, document: 'exempel', summary: 'Ett eget exempel.' }],
}));

/** The clocks alone, for which a share is the plainest question. */
export const clocks: fc.Arbitrary<Clock> = fc.oneof(dayClock, dayClock, minuteClock);

import { FIRST_DAY, LAST_DAY, outsideCalendar } from './covered-days.js';
import { foundText } from './errors.js';
import { invalidNumber } from './invalid-number.js';
import { DAY_MINUTES, type LocalMoment, momentNumberAt } from './moments.js';
import { openMinutesTo, openMinuteTableOf } from './open-minute-table.js';
import type { OpeningHours } from './opening-hours.js';
import type { SpanCounter } from './working-day-counter.js';

/**
 * Minutes from one moment to another in which it is open: 0 when all of it is closed, negative when `to` is before `from`; the
 * parts of a way add up to the whole. From opening to closing time is the whole day. Minutes are those that clocks show, see
 * {@link LocalMoment}. Moments may be given as numbers, see {@link momentNumber}.
 *
 * ```ts
 * import { openingHours, openMinutesBetween, SWEDISH_WORKING_DAYS } from '@hjm/core/calendar';
 *
 * // Hours made up for the example: no centre's are known.
 * const phone = openingHours({ name: 'påhittad telefontid', calendar: SWEDISH_WORKING_DAYS, week: { thursday: [['08:00', '16:30']], friday: [['08:00', '15:00']] } });
 * openMinutesBetween('2024-04-04T16:00', '2024-04-05T08:15', phone); // => 45
 * openMinutesBetween('2024-04-05T08:00', '2024-04-05T15:00', phone); // => 420
 * openMinutesBetween('2024-03-28T17:00', '2024-04-04T08:00', phone); // => 0
 * ```
 *
 * @throws HjmError `invalid-moment`, `invalid-number`, `date-out-of-range` outside 1990–2100, `invalid-opening-hours`
 */
export function openMinutesBetween(from: LocalMoment | number, to: LocalMoment | number, hours: OpeningHours): number {
  const table = openMinuteTableOf(hours);
  const start = coveredMoment(from, 'from');
  return openMinutesTo(table, coveredMoment(to, 'to')) - openMinutesTo(table, start);
}

/**
 * {@link openMinutesBetween} for columns of moments as numbers: NaN, and no error, when a moment is missing (as
 * `NO_DAY` in columns), not whole or outside 1990–2100.
 *
 * ```ts
 * import { momentNumber, openingHours, openMinuteCounter, SWEDISH_WORKING_DAYS } from '@hjm/core/calendar';
 *
 * // Hours made up for the example: no centre's are known.
 * const minutes = openMinuteCounter(openingHours({ name: 'påhittad telefontid', calendar: SWEDISH_WORKING_DAYS, week: { thursday: [['08:00', '16:30']] } }));
 * minutes(momentNumber('2024-04-04T16:00'), momentNumber('2024-04-11T08:10')); // => 40
 * minutes(momentNumber('2024-04-04T16:00'), -2147483648); // => NaN
 * ```
 *
 * @throws HjmError `invalid-opening-hours`, when the counter is made
 */
export function openMinuteCounter(hours: OpeningHours): SpanCounter {
  const table = openMinuteTableOf(hours);
  return (from, to) => (isCovered(from) && isCovered(to) ? openMinutesTo(table, to) - openMinutesTo(table, from) : NaN);
}

const FIRST = FIRST_DAY * DAY_MINUTES;
const LAST = (LAST_DAY + 1) * DAY_MINUTES - 1;

function isCovered(moment: number): boolean {
  return (moment | 0) === moment && moment >= FIRST && moment <= LAST; // all that are covered fit in 32 bits
}

function coveredMoment(moment: LocalMoment | number, path: string): number {
  const number = typeof moment === 'number' ? moment : momentNumberAt(moment, path);
  if (!Number.isInteger(number)) throw invalidNumber(path, 'ett heltal, minuter sedan 1970-01-01T00:00', moment);
  if (!isCovered(number)) throw outsideCalendar(path, foundText(moment));
  return number;
}

import { coveredDay, outsideCalendar } from './covered-days.js';
import type { LocalDate } from './dates.js';
import { dateOfDay } from './day-number.js';
import { foundText, HjmError } from './errors.js';
import { invalidNumber } from './invalid-number.js';
import type { WorkingCalendar } from './working-calendar.js';
import { countTo, tableOf } from './working-day-table.js';

/**
 * What a count does with a start that is not a working day, such as an order on a Saturday.
 * `asIs`: the day stands, and the next working day is day 1 (Monday).
 * `nextWorkingDay`: the clock starts on the next working day, and the one after that is day 1 (Tuesday).
 */
export type StartRule = 'asIs' | 'nextWorkingDay';

/**
 * Working days from one day to another, as a clock counts them: the start is day 0, the end counts when it is worked.
 * 0 on the same day, negative when `to` is before `from`; the parts of a way add up to the whole (with `asIs`).
 * With `nextWorkingDay` an end before the clock has started is day 0.
 *
 * ```ts
 * import { SWEDISH_WORKING_DAYS, workingDaysBetween } from '@hjm/core/calendar';
 *
 * workingDaysBetween('2024-03-28', '2024-04-02', SWEDISH_WORKING_DAYS); // => 1
 * workingDaysBetween('2024-03-29', '2024-04-02', SWEDISH_WORKING_DAYS); // => 1
 * workingDaysBetween('2024-03-29', '2024-04-02', SWEDISH_WORKING_DAYS, 'nextWorkingDay'); // => 0
 * ```
 *
 * @throws HjmError `invalid-date`, `invalid-number`, `date-out-of-range` outside 1990–2100, `unknown-value` of the rule
 */
export function workingDaysBetween(from: LocalDate | number, to: LocalDate | number, calendar: WorkingCalendar, startRule: StartRule = 'asIs'): number {
  const { before } = tableOf(calendar);
  const start = coveredDay(from, 'from');
  const end = coveredDay(to, 'to');
  const clock = clockStart(start, calendar, startRule);
  return start <= end && end < clock ? 0 : countTo(before, end) - countTo(before, clock);
}

/**
 * The n-th working day after the start, or before it when n is negative; the start itself is never counted. With n 0 it
 * is the day from which the clock counts: with `asIs` the start, be it worked or not.
 *
 * ```ts
 * import { addWorkingDays, SWEDISH_WORKING_DAYS } from '@hjm/core/calendar';
 *
 * addWorkingDays('2024-03-28', 5, SWEDISH_WORKING_DAYS); // => '2024-04-08'
 * addWorkingDays('2024-04-06', 1, SWEDISH_WORKING_DAYS); // => '2024-04-08'
 * addWorkingDays('2024-04-06', 1, SWEDISH_WORKING_DAYS, 'nextWorkingDay'); // => '2024-04-09'
 * ```
 *
 * @throws HjmError `invalid-date`, `invalid-number`, `date-out-of-range` when start or result is outside 1990–2100,
 * `unknown-value` of the rule
 */
export function addWorkingDays(date: LocalDate, days: number, calendar: WorkingCalendar, startRule?: StartRule): LocalDate;
/** The same with day numbers. */
export function addWorkingDays(date: number, days: number, calendar: WorkingCalendar, startRule?: StartRule): number;
export function addWorkingDays(date: LocalDate | number, days: number, calendar: WorkingCalendar, startRule: StartRule = 'asIs'): LocalDate | number {
  if (!Number.isSafeInteger(days)) throw invalidNumber('days', 'ett heltal', days);
  const clock = clockStart(coveredDay(date, 'date'), calendar, startRule);
  if (days === 0) return like(date, clock);
  const { before } = tableOf(calendar);
  const place = days > 0 ? countTo(before, clock) + days - 1 : countTo(before, clock - 1) + days;
  return like(date, workingDayAt(place, calendar, date, days));
}

/**
 * The day itself when it is worked, else the next working day: where the act on statutory time puts a last day.
 *
 * ```ts
 * import { SWEDISH_WORKING_DAYS, workingDayFrom } from '@hjm/core/calendar';
 *
 * workingDayFrom('2023-06-23', SWEDISH_WORKING_DAYS); // => '2023-06-26'
 * ```
 *
 * @throws HjmError `invalid-date`, `invalid-number`, `date-out-of-range` when start or result is outside 1990–2100
 */
export function workingDayFrom(date: LocalDate, calendar: WorkingCalendar): LocalDate;
/** The same with day numbers. */
export function workingDayFrom(date: number, calendar: WorkingCalendar): number;
export function workingDayFrom(date: LocalDate | number, calendar: WorkingCalendar): LocalDate | number {
  return like(date, clockStart(coveredDay(date, 'date'), calendar, 'nextWorkingDay'));
}

/** The day from which the clock counts, day 0. */
export function clockStart(start: number, calendar: WorkingCalendar, rule: StartRule): number {
  switch (rule) {
    case 'asIs':
      return start;
    case 'nextWorkingDay':
      return workingDayAt(countTo(tableOf(calendar).before, start - 1), calendar, start, 1);
    default:
      throw unknownStartRule(rule);
  }
}

function unknownStartRule(rule: unknown): HjmError {
  const found = foundText(rule);
  return new HjmError('unknown-value', `Okänd regel för dag som inte är arbetsdag: ${found}.`, [{ path: 'startRule', expected: 'asIs eller nextWorkingDay', found }]);
}

function workingDayAt(place: number, calendar: WorkingCalendar, start: LocalDate | number, days: number): number {
  const day = tableOf(calendar).days[place];
  if (day === undefined) throw outsideCalendar('date', `${dateOfDay(coveredDay(start, 'date'))} och ${String(days)} arbetsdagar`);
  return day;
}

function like(given: LocalDate | number, day: number): LocalDate | number {
  return typeof given === 'number' ? day : dateOfDay(day);
}

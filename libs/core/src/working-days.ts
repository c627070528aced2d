import { coveredDay } from './covered-days.js';
import type { LocalDate } from './dates.js';
import { dateOfDay } from './day-number.js';
import { foundText, HjmError } from './errors.js';
import type { WorkingCalendar } from './working-calendar.js';
import { countTo, tableOf } from './working-day-table.js';

// Days are dates or day numbers throughout; numbers spare large tables the reading of texts. Every question is a look-up
// in the calendar's table, however far apart the days are.

/**
 * Whether the day is worked, half days included.
 *
 * @throws HjmError `invalid-date`, `invalid-number`, `date-out-of-range` outside 1990–2100
 */
export function isWorkingDay(date: LocalDate | number, calendar: WorkingCalendar): boolean {
  return spread(tableOf(calendar).before, coveredDay(date, 'date')) === 1;
}

/**
 * Whether the day is worked, but only half: never where the calendar has `dayBeforePublicHoliday: 'whole'`.
 *
 * @throws HjmError `invalid-date`, `invalid-number`, `date-out-of-range` outside 1990–2100
 */
export function isHalfDay(date: LocalDate | number, calendar: WorkingCalendar): boolean {
  return spread(tableOf(calendar).halvesBefore, coveredDay(date, 'date')) === 1;
}

/**
 * How many days of the period are worked, its first and last day included. Half days count as days.
 *
 * ```ts
 * import { countWorkingDays, SWEDISH_WORKING_DAYS } from '@hjm/core/calendar';
 *
 * countWorkingDays('2024-01-01', '2024-04-30', SWEDISH_WORKING_DAYS); // => 84
 * ```
 *
 * @throws HjmError `invalid-period` when the last day is before the first, `invalid-date`, `invalid-number`,
 * `date-out-of-range` outside 1990–2100
 */
export function countWorkingDays(first: LocalDate | number, last: LocalDate | number, calendar: WorkingCalendar): number {
  return countIn(tableOf(calendar).before, first, last);
}

/**
 * The same, half days counted as 0.5: what a production count is divided by.
 *
 * @throws as {@link countWorkingDays}
 */
export function countFullDays(first: LocalDate | number, last: LocalDate | number, calendar: WorkingCalendar): number {
  const { before, halvesBefore } = tableOf(calendar);
  return countIn(before, first, last) - countIn(halvesBefore, first, last) / 2;
}

function spread(counts: Int32Array, day: number): number {
  return countTo(counts, day) - countTo(counts, day - 1);
}

function countIn(counts: Int32Array, first: LocalDate | number, last: LocalDate | number): number {
  const from = coveredDay(first, 'first');
  const to = coveredDay(last, 'last');
  if (to < from) {
    throw new HjmError('invalid-period', 'Periodens sista dag ligger före dess första.', [
      { path: 'last', expected: `${dateOfDay(from)} eller senare`, found: foundText(last) },
    ]);
  }
  return countTo(counts, to) - countTo(counts, from - 1);
}

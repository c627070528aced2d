import { utc } from '@date-fns/utc';
import { addDays as plusDays, addMonths as plusMonths, differenceInCalendarDays } from 'date-fns';
import { type LocalDate, parseLocalDate } from './dates.js';
import { foundText, HjmError } from './errors.js';
import { invalidNumber } from './invalid-number.js';

// date-fns works in the machine's time zone unless told otherwise, and there are zones where a midnight or a
// whole day does not exist. Every call here is therefore made in UTC.
const inUtc = { in: utc };

/**
 * The day so many days later, or earlier when negative.
 *
 * @throws HjmError `invalid-date`, `invalid-number` when days is not whole, `date-out-of-range` outside years 0001–9999
 */
export function addDays(date: LocalDate, days: number): LocalDate {
  return toLocalDate(plusDays(parseLocalDate(date), whole(days, 'days'), inUtc));
}

/**
 * The same day of the month so many months later, or earlier when negative; the month's last day where it is shorter.
 *
 * ```ts
 * import { addMonths } from '@hjm/core/calendar';
 *
 * addMonths('2023-01-31', 1); // => '2023-02-28'
 * ```
 *
 * @throws HjmError `invalid-date`, `invalid-number` when months is not whole, `date-out-of-range` outside years 0001–9999
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return toLocalDate(plusMonths(parseLocalDate(date), whole(months, 'months'), inUtc));
}

/** Days from one day to another: 0 on the same day, negative when `to` is before `from`. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return differenceInCalendarDays(parseLocalDate(to), parseLocalDate(from), inUtc);
}

/** The day before; an edition that starts on a day ends its predecessor there. */
export function dayBefore(date: LocalDate): LocalDate {
  return addDays(date, -1);
}

function whole(value: number, path: string): number {
  if (Number.isSafeInteger(value)) return value;
  throw invalidNumber(path, 'ett heltal', value);
}

function toLocalDate(date: Date): LocalDate {
  const year = date.getFullYear();
  if (!(year >= 1 && year <= 9999)) {
    throw new HjmError('date-out-of-range', 'Datumet hamnar utanför åren 0001–9999.', [
      { path: 'date', expected: 'ett datum i åren 0001–9999', found: foundText(year) },
    ]);
  }
  return date.toISOString().slice(0, 10);
}

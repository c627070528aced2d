import type { LocalDate } from './dates.js';
import { dayNumberAt } from './day-number.js';
import { foundText, HjmError } from './errors.js';
import { invalidNumber } from './invalid-number.js';

/** The years that the Swedish calendar answers for. */
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2100;

/** Day numbers of 1990-01-01 and 2100-12-31. */
export const FIRST_DAY = 7305;
export const LAST_DAY = 47_846;

/** The day as a day number, when the Swedish calendar covers it. */
export function coveredDay(day: LocalDate | number, path: string): number {
  const number = typeof day === 'number' ? day : dayNumberAt(day, path);
  if (!Number.isInteger(number)) throw invalidNumber(path, 'ett heltal, dagar sedan 1970-01-01', day);
  if (number < FIRST_DAY || number > LAST_DAY) throw outsideCalendar(path, foundText(day));
  return number;
}

/** The year, when the Swedish calendar covers it. */
export function coveredYear(year: number): number {
  if (!Number.isInteger(year)) throw invalidNumber('year', 'ett årtal', year);
  if (year < FIRST_YEAR || year > LAST_YEAR) throw outsideCalendar('year', foundText(year));
  return year;
}

/** The one error of days beyond the calendar, which is never extended by a guess. */
export function outsideCalendar(path: string, found: string): HjmError {
  const years = `åren ${String(FIRST_YEAR)}–${String(LAST_YEAR)}`;
  return new HjmError('date-out-of-range', `Den svenska kalendern gäller ${years}, fick ${found}.`, [{ path, expected: `en dag i ${years}`, found }]);
}

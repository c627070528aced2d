import { foundText, HjmError } from './errors.js';

/**
 * A day without time or zone, written `2023-04-01` (ISO 8601, years 0001–9999, Gregorian throughout).
 * An alias of string, so that rule packages can be plain JSON; {@link isLocalDate} tells whether a text is one.
 * As texts they sort in the order of days.
 */
export type LocalDate = string;

/** Whether the value is a day that exists, written `YYYY-MM-DD`. */
export function isLocalDate(value: unknown): value is LocalDate {
  if (typeof value !== 'string' || !/^(?!0000)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(value)) return false;
  const time = Date.parse(value); // a date alone is read as UTC, whatever the machine's zone
  return new Date(time).getUTCDate() === Number(value.slice(8)); // not so for a day that the month does not have
}

/**
 * The value as a day.
 *
 * @param path - where the value stands, for the error
 * @throws HjmError `invalid-date` when it is no existing day written `YYYY-MM-DD`
 */
export function parseLocalDate(value: unknown, path = 'date'): LocalDate {
  if (isLocalDate(value)) return value;
  const found = foundText(value);
  throw new HjmError('invalid-date', `Ogiltigt datum: ${found}. Skriv det som ÅÅÅÅ-MM-DD.`, [
    { path, expected: 'ett datum som finns, skrivet ÅÅÅÅ-MM-DD', found },
  ]);
}

/** Negative when `a` is before `b`, 0 on the same day, positive after. For sorting. */
export function compareDates(a: LocalDate, b: LocalDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

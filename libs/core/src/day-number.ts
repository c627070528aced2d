import { type LocalDate, parseLocalDate } from './dates.js';
import { foundText, HjmError } from './errors.js';
import { invalidNumber } from './invalid-number.js';

const DAY_MS = 86_400_000;
const FIRST = -719_162; // 0001-01-01
const LAST = 2_932_896; // 9999-12-31

// The first 28 days exist in every month; only the others have to be looked up.
const EXISTS = /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;

/**
 * The day as a whole number: days since 1970-01-01, negative before. For large tables, where days are
 * counted and compared by the million: the difference of two numbers is the days between. Every date is checked.
 *
 * ```ts
 * import { dateOfDay, dayNumber } from '@hjm/core/calendar';
 *
 * dayNumber('1970-01-02'); // => 1
 * dayNumber('2023-04-01') - dayNumber('2023-02-24'); // => 36
 * dateOfDay(dayNumber('2023-02-28') + 1); // => '2023-03-01'
 * ```
 *
 * @throws HjmError `invalid-date`
 */
export function dayNumber(date: LocalDate): number {
  return dayNumberAt(date, 'date');
}

/** The day as a whole number, with the place where the date stands, for the error. */
export function dayNumberAt(date: LocalDate, path: string): number {
  if (!EXISTS.test(date)) parseLocalDate(date, path);
  return Date.parse(date) / DAY_MS; // a date alone is read as UTC, whatever the machine's zone
}

/**
 * The day with this number, see {@link dayNumber}.
 *
 * @throws HjmError `invalid-number` when it is not whole, `date-out-of-range` outside years 0001–9999
 */
export function dateOfDay(day: number): LocalDate {
  if (!Number.isSafeInteger(day)) throw invalidNumber('day', 'ett heltal, dagar sedan 1970-01-01', day);
  if (day < FIRST || day > LAST) {
    throw new HjmError('date-out-of-range', 'Dagens nummer ligger utanför åren 0001–9999.', [
      { path: 'day', expected: `ett heltal från ${String(FIRST)} till ${String(LAST)}`, found: foundText(day) },
    ]);
  }
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Days of spreadsheets in the years 1950–2100: what else of five digits somebody wrote is no day. */
const [SHEET_FIRST, SHEET_LAST] = [18_264, 73_415];
const SHEET_1970 = 25_569;

/**
 * The day that a whole number of five digits is in Excel, which shows a date so in a cell without a date format; undefined for another
 * text, and outside the years 1950–2100.
 *
 * ```ts
 * import { dayOfSheetNumber } from '@hjm/core/calendar';
 *
 * dayOfSheetNumber('46234'); // => '2026-07-31'
 * ```
 */
export function dayOfSheetNumber(text: string): LocalDate | undefined {
  const number = /^\d{5}$/.test(text) ? Number(text) : 0;
  return number < SHEET_FIRST || number > SHEET_LAST ? undefined : dateOfDay(number - SHEET_1970);
}

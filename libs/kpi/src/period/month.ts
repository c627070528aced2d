import { foundText, HjmError, type LocalDate } from '@hjm/core';
import { dateOfDay, dayNumber } from '@hjm/core/calendar';
import type { Month } from './period.js';

/** Months since the year 0: January 2024 is 2024 × 12. */
export function monthNumber(month: Month, path = 'month'): number {
  const parts = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month);
  if (parts === null) {
    throw new HjmError('invalid-month', `Ogiltig månad: ${foundText(month)}.`, [{ path, expected: 'en månad som ÅÅÅÅ-MM', found: foundText(month) }]);
  }
  return Number(parts[1]) * 12 + Number(parts[2]) - 1;
}

/** The month as `YYYY-MM`. */
export function monthText(month: number): Month {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** First day of the month. */
export function firstDay(month: number): LocalDate {
  return `${monthText(month)}-01`;
}

/** Last day of the month. */
export function lastDay(month: number): LocalDate {
  return dateOfDay(dayNumber(firstDay(month + 1)) - 1);
}

/** Which month each day of 1900–2200 falls in, counted out once: one look-up per row of a column. */
export function monthOfDay(day: number): number {
  months ??= countMonths();
  return months[day - FIRST] ?? Number.NaN;
}

const FIRST = dayNumber('1900-01-01');
let months: Int32Array | undefined;

function countMonths(): Int32Array {
  const counted = new Int32Array(dayNumber('2200-01-01') - FIRST);
  for (let month = 1900 * 12, at = 0; at < counted.length; month++) {
    const next = dayNumber(firstDay(month + 1)) - FIRST;
    counted.fill(month, at, next);
    at = next;
  }
  return counted;
}

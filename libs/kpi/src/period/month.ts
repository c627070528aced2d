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

/** Which month each day of 1900–2199 falls in, counted out once: one look-up per row of a column. */
export type MonthTable = {
  /** At day − firstDay: the number of the month. */
  readonly monthOf: Int32Array;
  readonly firstDay: number;
};

let table: MonthTable | undefined;

export function monthTable(): MonthTable {
  return (table ??= countMonths(dayNumber('1900-01-01')));
}

function countMonths(from: number): MonthTable {
  const monthOf = new Int32Array(dayNumber('2200-01-01') - from);
  for (let month = 1900 * 12, at = 0; at < monthOf.length; month++) {
    const next = dayNumber(firstDay(month + 1)) - from;
    monthOf.fill(month, at, next);
    at = next;
  }
  return { monthOf, firstDay: from };
}

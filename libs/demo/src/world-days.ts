import type { LocalDate } from '@hjm/core';
import { dateOfDay, dayNumber, isWorkingDay, SWEDISH_WORKING_DAYS } from '@hjm/core/calendar';

/** The one seed of the demo world. Another seed would be another world with the same volumes. */
export const DEMO_SEED = 20_240_430;

/** The days that the demo world is about. */
export const DEMO_DAYS: {
  /** From here on there are prices, and the register holds all that happened. */
  readonly from: LocalDate;
  /** The days whose stock is the published one. */
  readonly stock: readonly [LocalDate, LocalDate];
  /** The last day on which anything happens or is registered. */
  readonly to: LocalDate;
} = { from: '2023-01-01', stock: ['2023-04-30', '2024-04-30'], to: '2024-06-30' };

/** The same as day numbers, and the first day of which anything is remembered. */
export const EARLIEST: number = dayNumber('2010-01-01');
export const FIRST_STOCK: number = dayNumber(DEMO_DAYS.stock[0]);
export const SECOND_STOCK: number = dayNumber(DEMO_DAYS.stock[1]);
export const LAST: number = dayNumber(DEMO_DAYS.to);

/** The last day before the next day of stock: nothing ever happens on a day of stock, which is an era of its own. */
export function lastOfEra(day: number): number {
  if (day === FIRST_STOCK || day === SECOND_STOCK) return day;
  return day < FIRST_STOCK ? FIRST_STOCK - 1 : day < SECOND_STOCK ? SECOND_STOCK - 1 : LAST;
}

const texts: LocalDate[] = [];
const worked: boolean[] = [];

/** A day of the world as text, remembered. */
export function dateText(day: number): LocalDate {
  return (texts[day - EARLIEST] ??= dateOfDay(day));
}

/** The nearest working day at or before the day, not before `from`; else the first one after, not after `to`; else the day itself. */
export function workday(day: number, from: number, to: number): number {
  for (let at = day; at >= from; at--) if (isWorked(at)) return at;
  for (let at = day + 1; at <= to; at++) if (isWorked(at)) return at;
  return day;
}

function isWorked(day: number): boolean {
  return (worked[day - EARLIEST] ??= isWorkingDay(day, SWEDISH_WORKING_DAYS));
}

import type { PriceUnit } from './time-rule.js';
import { monthOf, monthStart } from './months.js';

/**
 * In how many equal parts a unit of the price is cut, so that every day is a whole number of parts: 1 for a day, 30 for thirty
 * days, and for a month the least number that 28, 29, 30 and 31 divide.
 */
export const PARTS: Readonly<Record<PriceUnit, number>> = { day: 1, '30days': 30, month: 377_580 };

/** How many parts of the unit the days from `from` to `to` are, both included. */
export function partsOf(unit: PriceUnit, from: number, to: number): number {
  return unit === 'month' ? monthParts(to) - monthParts(from - 1) : to - from + 1;
}

/** Parts of months from the beginning of 1970 through the day. */
function monthParts(day: number): number {
  const month = monthOf(day);
  const first = monthStart(month);
  return month * PARTS.month + (day - first + 1) * (PARTS.month / (monthStart(month + 1) - first));
}

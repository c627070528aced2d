import type { Citation } from './citation.js';
import { coveredDay, coveredYear } from './covered-days.js';
import type { LocalDate } from './dates.js';
import { isOfKind, PUBLIC_HOLIDAY } from './day-kinds.js';
import { dateOfDay } from './day-number.js';
import { placedHolidays } from './holiday-dates.js';

/** A named holiday of one year. */
export type Holiday = {
  readonly date: LocalDate;
  /** As the law writes it, such as `trettondedag jul`. */
  readonly name: string;
  readonly kind: 'publicHoliday' | 'eve';
  readonly citation: Citation;
};

/**
 * The named public holidays (allmänna helgdagar) and the three eves of a year in Sweden, in the order of days. Plain
 * Sundays are public holidays without a name and are not listed. Two holidays may fall on one day, as on 2008-05-01.
 *
 * ```ts
 * import { swedishHolidays } from '@hjm/core/calendar';
 *
 * const june = (year: number) => swedishHolidays(year).filter(({ date }) => date.slice(5, 7) === '06');
 * june(2023).map(({ date, name }) => `${date} ${name}`); // => ['2023-06-06 nationaldagen', '2023-06-23 midsommarafton', '2023-06-24 midsommardagen']
 * ```
 *
 * @throws HjmError `invalid-number` when the year is not whole, `date-out-of-range` outside 1990–2100
 */
export function swedishHolidays(year: number): Holiday[] {
  return holidaysIn(coveredYear(year));
}

/**
 * What the day is called as a public holiday or eve: mostly nothing, at times two names.
 *
 * @throws HjmError `invalid-date`, `date-out-of-range` outside 1990–2100
 */
export function holidaysOn(date: LocalDate): Holiday[] {
  const day = dateOfDay(coveredDay(date, 'date'));
  return holidaysIn(Number(day.slice(0, 4))).filter((holiday) => holiday.date === day);
}

/**
 * Whether the day, a date or its day number, is a public holiday by law (röd dag), Sundays included. Saturdays and eves
 * as such are not.
 *
 * @throws HjmError `invalid-date`, `invalid-number`, `date-out-of-range` outside 1990–2100
 */
export function isPublicHoliday(date: LocalDate | number): boolean {
  return isOfKind(coveredDay(date, 'date'), PUBLIC_HOLIDAY);
}

/**
 * Whether the next day is a public holiday (dag före röd dag). As Sundays are, every Saturday is such a day.
 *
 * @throws HjmError `invalid-date`, `invalid-number`, `date-out-of-range` outside 1990–2100
 */
export function isDayBeforePublicHoliday(date: LocalDate | number): boolean {
  return isOfKind(coveredDay(date, 'date') + 1, PUBLIC_HOLIDAY);
}

function holidaysIn(year: number): Holiday[] {
  return placedHolidays(year).map(({ day, rule: { name, kind, citation } }) => ({ date: dateOfDay(day), name, kind, citation }));
}

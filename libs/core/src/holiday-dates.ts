import { dayNumber } from './day-number.js';
import { easterSunday } from './easter.js';
import { type HolidayPlace, type HolidayRule, SWEDISH_HOLIDAY_RULES } from './holiday-rules.js';

/** A rule with the day number where it falls in one year. */
export type PlacedHoliday = { readonly rule: HolidayRule; readonly day: number };

/** The rules that are in force on their day of the year, in the order of days. */
export function placedHolidays(year: number): PlacedHoliday[] {
  return SWEDISH_HOLIDAY_RULES.map((rule) => ({ rule, day: dayIn(year, rule.place) }))
    .filter(({ rule: { from, to }, day }) => (from === undefined || dayNumber(from) <= day) && (to === undefined || day <= dayNumber(to)))
    .sort((a, b) => a.day - b.day);
}

function dayIn(year: number, place: HolidayPlace): number {
  if ('easter' in place) return easterSunday(year) + place.easter;
  if ('on' in place) return dayNumber(`${String(year)}-${place.on}`);
  const from = dayNumber(`${String(year)}-${place.from}`);
  return from + ((place.weekday - isoWeekday(from) + 7) % 7);
}

/** 1 Monday … 7 Sunday. 1970-01-01 was a Thursday; no day here is earlier. */
export function isoWeekday(day: number): number {
  return ((day + 3) % 7) + 1;
}

import { SWEDISH_WORKING_DAYS, SWEDISH_WORKING_DAYS_WITH_EVES, type WorkingCalendar } from '@hjm/core/calendar';
import { CLOCK_DEFAULTS } from './clock-defaults.js';

/** The calendars that every fold knows by name. */
export const CALENDARS: { readonly [name: string]: WorkingCalendar } = {
  [CLOCK_DEFAULTS.calendar]: SWEDISH_WORKING_DAYS,
  swedishWithEves: SWEDISH_WORKING_DAYS_WITH_EVES,
};

/** What counts as a working day, in Swedish: what a known calendar calls itself, or the name of one that is given when counting. */
export function calendarText(name: string): string {
  return Object.hasOwn(CALENDARS, name) ? `: ${(CALENDARS[name] as WorkingCalendar).name}` : ` kalendern ”${name}”`;
}

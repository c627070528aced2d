import type { OpeningHours, WorkingCalendar } from '@hjm/core/calendar';

/** What clocks may name in `rules.calendar`, beside the calendars that every fold knows. */
export type NamedCalendars = {
  /** Calendars of working days by the names that clocks use, beside `CALENDARS`. */
  readonly calendars?: { readonly [name: string]: WorkingCalendar };
  /** Opening hours by the names that clocks in open minutes use. */
  readonly openingHours?: { readonly [name: string]: OpeningHours };
};

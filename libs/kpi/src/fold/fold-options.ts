import { foundText, HjmError, type LocalDate, nearest } from '@hjm/core';
import {
  halfDayCounter,
  openMinuteCounter,
  type OpeningHours,
  type SpanCounter,
  type WorkingCalendar,
  workingDayCounter,
} from '@hjm/core/calendar';
import { CALENDARS } from '../definition/calendar-text.js';
import { CLOCK_DEFAULTS } from '../definition/clock-defaults.js';
import type { Clock, ClockRules } from '../definition/definition-types.js';
import type { NamedCalendars } from '../definition/named-calendars.js';
import type { Month } from '../period/period.js';
import { type EventTable, NO_DAY } from '../table/table-types.js';
import { EVENT_TABLES } from '../table/tables.js';
import { unknownTable } from './batch-reader.js';

/** What a fold needs to know beside the definitions. */
export type FoldOptions = NamedCalendars & {
  /** The day after which nothing is known: what is later has not happened. */
  readonly asOf: LocalDate;
  /** The tables that records come from; {@link EVENT_TABLES} when left out. */
  readonly tables?: readonly EventTable[];
  /**
   * Months that the data of a table cover, first and last: within them, no records means that nothing happened. Of a table
   * that is not named here, from the first month with a record to the last.
   */
  readonly covers?: { readonly [table: string]: { readonly from: Month; readonly to: Month } };
};

/**
 * A table by its id.
 *
 * @throws HjmError `unknown-table`
 */
export function tableById(id: string, { tables = EVENT_TABLES }: Pick<FoldOptions, 'tables'>): EventTable {
  const table = tables.find((each) => each.id === id);
  if (table === undefined) throw unknownTable(id, tables.map((each) => each.id));
  return table;
}

/** The rules of a clock: its own where it has any, else the defaults. */
export function rulesOf(clock: Clock): ClockRules {
  return { ...CLOCK_DEFAULTS, ...clock.rules };
}

/** A calendar of working days by its name. */
export function calendarOf(name: string, options: Pick<NamedCalendars, 'calendars'>): WorkingCalendar {
  const calendar = own(options.calendars, name) ?? own(CALENDARS, name);
  if (calendar === undefined) throw unknownName('calendars', CALENDAR_SV, name, [...Object.keys(options.calendars ?? {}), ...Object.keys(CALENDARS)]);
  return calendar;
}

/** Opening hours by their name. */
export function hoursOf(name: string, options: Pick<NamedCalendars, 'openingHours'>): OpeningHours {
  const hours = own(options.openingHours, name);
  if (hours === undefined) throw unknownName('openingHours', HOURS_SV, name, Object.keys(options.openingHours ?? {}));
  return hours;
}

/** How the clock counts from one day, or moment, to another. */
export function counterOf(clock: Clock, options: FoldOptions): SpanCounter {
  const { calendar, startOnDayOff } = rulesOf(clock);
  switch (clock.unit) {
    case 'workingDays':
      return workingDayCounter(calendarOf(calendar, options), startOnDayOff);
    case 'halfDays':
      return halfDayCounter(calendarOf(calendar, options), startOnDayOff);
    case 'days':
      return (from, to) => (from === NO_DAY ? NaN : to - from);
    case 'openMinutes':
      return openMinuteCounter(hoursOf(calendar, options));
  }
}

/** What the calendar of the clock calls itself. */
export function calendarName(clock: Clock, options: FoldOptions): string {
  const { calendar } = rulesOf(clock);
  if (clock.unit === 'days') return 'kalenderdagar';
  return clock.unit === 'openMinutes' ? (own(options.openingHours, calendar)?.name ?? calendar) : calendarOf(calendar, options).name;
}

function own<Value>(named: { readonly [name: string]: Value } | undefined, name: string): Value | undefined {
  return named !== undefined && Object.hasOwn(named, name) ? named[name] : undefined;
}

type Named = { readonly none: (name: string) => string; readonly one: string };

const CALENDAR_SV: Named = { none: (name) => `Ingen kalender heter ${name}.`, one: 'en kalender med det namnet' };
const HOURS_SV: Named = {
  none: (name) => `Inga öppettider heter ${name}. En klocka i öppna minuter säger i rules.calendar vad dess öppettider heter, och de ges till startFold som openingHours.`,
  one: 'öppettider med det namnet',
};

function unknownName(path: string, { none, one }: Named, name: string, known: readonly string[]): HjmError {
  const close = nearest(name, known);
  const expected = known.length === 0 ? one : known.join(' eller ');
  return new HjmError('unknown-calendar', none(foundText(name)), [{ path, expected, found: foundText(name), ...(close === undefined ? {} : { nearest: close }) }]);
}

import type { OpeningHours, OpenInterval, WorkingCalendar } from '@hjm/core/calendar';
import { CALENDARS } from '../definition/calendar-text.js';
import type { KpiDefinition } from '../definition/definition-types.js';
import type { NamedCalendars } from '../definition/named-calendars.js';
import { clocksOf } from './fields-of.js';
import { calendarOf, hoursOf, rulesOf } from './fold-options.js';
import { foldedStrands } from './strand.js';

/**
 * What the calendars and opening hours that the clocks go by are made of, by unit and name; the library's own are known by their names.
 * What they call themselves does not matter, and neither does the order of days.
 *
 * @throws HjmError `unknown-calendar`
 */
export function calendarContents(definition: KpiDefinition, named: NamedCalendars): { readonly [name: string]: unknown } {
  const conditions = foldedStrands(definition).flatMap(({ rows, work }) => [...(rows.where === undefined ? [] : [rows.where]), ...(work.kind === 'share' ? [work.part] : [])]);
  const contents = conditions.flatMap(clocksOf).flatMap((clock): readonly (readonly [string, unknown])[] => {
    const { calendar: name } = rulesOf(clock);
    if (clock.unit === 'days') return [];
    if (clock.unit === 'openMinutes') return [[`openingHours.${name}`, hoursContent(hoursOf(name, named))]];
    const content = dayContent(calendarOf(name, named));
    const library = Object.hasOwn(CALENDARS, name) ? CALENDARS[name] : undefined;
    return library !== undefined && same(dayContent(library), content) ? [] : [[`calendars.${name}`, content]];
  });
  return Object.fromEntries([...contents].sort(([one], [other]) => (one < other ? -1 : 1)));
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

function dayContent({ eves, dayBeforePublicHoliday }: WorkingCalendar): readonly string[] {
  return [eves, dayBeforePublicHoliday];
}

function hoursContent({ calendar, week, halfDay = [], exceptions = [] }: OpeningHours): unknown {
  const single: (readonly [string, readonly OpenInterval[]])[] = exceptions.map(({ date, hours }) => [date, hours]);
  return [dayContent(calendar), WEEKDAYS.map((weekday) => week[weekday] ?? []), halfDay, single.sort(([one], [other]) => (one < other ? -1 : 1))];
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.every((word, index) => word === other[index]);
}

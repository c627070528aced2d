import { foundText, type HjmIssue } from '@hjm/core';
import { CALENDARS } from './calendar-text.js';
import { CLOCK_DEFAULTS } from './clock-defaults.js';
import type { Clock, KpiDefinition } from './definition-types.js';
import { emptyText, misnamed } from './issues.js';
import type { NamedCalendars } from './named-calendars.js';

/** Calendars and opening hours that the definition names and nobody has given. */
export function calendarIssues({ measure, people }: KpiDefinition, named: NamedCalendars): HjmIssue[] {
  const calendars = [...new Set([...Object.keys(CALENDARS), ...Object.keys(named.calendars ?? {})])];
  const hours = Object.keys(named.openingHours ?? {});
  const perDay = 'per' in measure && measure.per === 'workingDay' ? measure.calendar : undefined;
  return [
    ...(perDay === undefined ? [] : misnamed(perDay, calendars, 'measure.calendar', CALENDAR_SV)),
    ...[...clocksWithin(measure, 'measure'), ...clocksWithin(people, 'people')].flatMap(([{ unit, rules }, at]) => {
      const path = `${at}.rules.calendar`;
      if (unit === 'openMinutes') return hours.length > 0 ? misnamed(rules?.calendar ?? CLOCK_DEFAULTS.calendar, hours, path, HOURS_SV) : [{ path, expected: NO_HOURS_SV, found: foundText(rules?.calendar) }];
      if (rules?.calendar === undefined) return [];
      return unit === 'workingDays' || unit === 'halfDays' ? misnamed(rules.calendar, calendars, path, CALENDAR_SV) : emptyText(rules.calendar, path);
    }),
  ];
}

const CALENDAR_SV = 'en kalender som är känd';
const HOURS_SV = 'öppettider som är kända';
const NO_HOURS_SV = 'namnet på öppettider som ges i openingHours, för en klocka i öppna minuter';

/** Every clock with its place, wherever it stands in what was given. */
function clocksWithin(value: unknown, path: string): readonly (readonly [Clock, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value as { readonly [key: string]: unknown }).flatMap(([key, inner]) => {
    const at = `${path}.${key}`;
    return key === 'clock' && typeof inner === 'object' && inner !== null ? [[inner as Clock, at] as const] : clocksWithin(inner, at);
  });
}

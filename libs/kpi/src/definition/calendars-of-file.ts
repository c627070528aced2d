import { foundText, HjmError, type HjmIssue } from '@hjm/core';
import { openingHours, type OpeningHours, type WorkingCalendar, workingCalendar } from '@hjm/core/calendar';
import { CALENDARS } from './calendar-text.js';
import { emptyText, misnamed, refuse } from './issues.js';
import type { KpiFile, KpiFileContent } from './kpi-file.js';

/**
 * The calendars and opening hours of a file, made. A name of the library's stays the library's: indicators of a region count by it.
 *
 * @throws HjmError `invalid-calendar` with every defect
 */
export function calendarsOfFile({ calendars = {}, openingHours: hours = {} }: Pick<KpiFile, 'calendars' | 'openingHours'>): Pick<KpiFileContent, 'calendars' | 'openingHours'> {
  const issues: HjmIssue[] = [];
  const attempt = <T>(path: string, make: () => T): T | undefined => {
    try {
      return make();
    } catch (error) {
      if (!(error instanceof HjmError)) throw error;
      issues.push(...error.issues.map((issue) => ({ ...issue, path: `${path}.${issue.path}` })));
      return undefined;
    }
  };
  const own = made<WorkingCalendar>(Object.keys(calendars), (name) => {
    const path = `calendars.${name}`;
    issues.push(...nameIssues(name, path));
    if (Object.hasOwn(CALENDARS, name)) issues.push({ path, expected: 'ett namn som biblioteket inte redan har', found: foundText(name) });
    return attempt(path, () => workingCalendar(calendars[name] as NonNullable<typeof calendars[string]>));
  });
  const known: { readonly [name: string]: WorkingCalendar } = { ...CALENDARS, ...own };
  const open = made<OpeningHours>(Object.keys(hours), (name) => {
    const path = `openingHours.${name}`;
    const given = hours[name] as NonNullable<typeof hours[string]>;
    const unknown = misnamed(given.calendar, [...new Set([...Object.keys(CALENDARS), ...Object.keys(calendars)])], `${path}.calendar`, 'en kalender som är känd');
    issues.push(...nameIssues(name, path), ...unknown);
    const calendar = unknown.length === 0 ? known[given.calendar] : undefined;
    return calendar === undefined ? undefined : attempt(path, () => openingHours({ ...given, calendar }));
  });
  refuse('invalid-calendar', 'Kalendrarna och öppettiderna går inte att använda.', issues);
  return { calendars: own, openingHours: open };
}

function made<T>(names: readonly string[], make: (name: string) => T | undefined): { readonly [name: string]: T } {
  return Object.fromEntries(names.flatMap((name) => {
    const value = make(name);
    return value === undefined ? [] : [[name, value] as const];
  }));
}

function nameIssues(name: string, path: string): HjmIssue[] {
  return emptyText(name, path).map((issue) => ({ ...issue, expected: 'ett namn som inte är tomt' }));
}

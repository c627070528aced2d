import { coveredDay } from './covered-days.js';
import { parseLocalDate } from './dates.js';
import { foundText, HjmError, type HjmIssue } from './errors.js';
import { clockMinutes } from './moments.js';
import { nearest } from './nearest.js';
import { type WorkingCalendar, workingCalendar } from './working-calendar.js';

export const OPENING_WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

type Fields = { readonly [key: string]: unknown };

/** What is wrong with opening hours, whatever was given; empty when they can be used. */
export function openingHoursIssues(hours: unknown): HjmIssue[] {
  if (!isFields(hours)) return [{ path: 'hours', expected: 'öppettider med name, calendar och week', found: foundText(hours) }];
  const { name, calendar, week, halfDay, exceptions } = hours;
  const named = typeof name === 'string' && name.trim() !== '';
  const wrongCalendar = calendarIssues(calendar);
  return [
    ...unknownFields(hours, ['name', 'calendar', 'week', 'halfDay', 'exceptions'], ''),
    ...(named ? [] : [{ path: 'name', expected: 'ett namn', found: foundText(name) }]),
    ...wrongCalendar,
    ...weekIssues(week),
    ...(wrongCalendar.length > 0 ? [] : halfDayIssues(halfDay, calendar as WorkingCalendar)),
    ...(exceptions === undefined ? [] : exceptionIssues(exceptions)),
  ];
}

function calendarIssues(calendar: unknown): HjmIssue[] {
  if (!isFields(calendar)) return [{ path: 'calendar', expected: 'en arbetsdagskalender', found: foundText(calendar) }];
  return issuesOf(() => workingCalendar(calendar as WorkingCalendar)).map((issue) => ({ ...issue, path: `calendar.${issue.path}` }));
}

function weekIssues(week: unknown): HjmIssue[] {
  if (!isFields(week)) return [{ path: 'week', expected: 'öppettider per veckodag', found: foundText(week) }];
  const { saturday, sunday, ...days } = week;
  const off = Object.entries({ saturday, sunday }).filter(([, hours]) => hours !== undefined);
  return [
    ...off.map(([weekday, hours]) => ({ path: `week.${weekday}`, expected: 'inget värde, eftersom dagen är ledig i varje arbetsdagskalender; en som är öppen skrivs i exceptions', found: foundText(hours) })),
    ...unknownFields(days, OPENING_WEEKDAYS, 'week.'),
    ...OPENING_WEEKDAYS.flatMap((weekday) => (days[weekday] === undefined ? [] : intervalIssues(days[weekday], `week.${weekday}`))),
  ];
}

function halfDayIssues(halfDay: unknown, calendar: WorkingCalendar): HjmIssue[] {
  const has = calendar.dayBeforePublicHoliday === 'half';
  if (has && halfDay !== undefined) return intervalIssues(halfDay, 'halfDay');
  if (has === (halfDay !== undefined)) return [];
  return [{ path: 'halfDay', expected: has ? 'öppettider på kalenderns halvdagar' : 'inget värde, eftersom kalendern inte har halvdagar', found: foundText(halfDay) }];
}

function exceptionIssues(exceptions: unknown): HjmIssue[] {
  if (!Array.isArray(exceptions)) return [{ path: 'exceptions', expected: 'en lista med dagar', found: foundText(exceptions) }];
  const seen = new Set<unknown>();
  return exceptions.flatMap((exception: unknown, index) => {
    const path = `exceptions.${String(index)}`;
    if (!isFields(exception)) return [{ path, expected: 'en dag med date och hours', found: foundText(exception) }];
    const { date, hours } = exception;
    const twice = seen.has(date);
    seen.add(date);
    return [
      ...unknownFields(exception, ['date', 'hours'], `${path}.`),
      ...issuesOf(() => coveredDay(parseLocalDate(date, `${path}.date`), `${path}.date`)),
      ...(twice ? [{ path: `${path}.date`, expected: 'en dag som inte redan står i listan', found: foundText(date) }] : []),
      ...intervalIssues(hours, `${path}.hours`),
    ];
  });
}

function intervalIssues(intervals: unknown, path: string): HjmIssue[] {
  if (!Array.isArray(intervals)) return [{ path, expected: 'en lista med tider från–till, tom när det är stängt', found: foundText(intervals) }];
  let before = '00:00';
  return intervals.flatMap((interval: unknown, index) => {
    const at = `${path}.${String(index)}`;
    if (!Array.isArray(interval) || interval.length !== 2) return [{ path: at, expected: 'två klockslag, från och till', found: foundText(interval) }];
    const [opens, closes] = interval as unknown[];
    const wrong = [...timeIssues(opens, `${at}.0`), ...timeIssues(closes, `${at}.1`)];
    if (wrong.length > 0) return wrong;
    const late = after(opens as string, before) ? [] : [{ path: `${at}.0`, expected: `${before} eller senare`, found: foundText(opens) }];
    before = closes as string;
    const long = after(opens as string, before) ? [{ path: `${at}.1`, expected: `ett klockslag efter ${String(opens)}`, found: foundText(closes) }] : [];
    return [...late, ...long];
  });
}

function after(time: string, before: string): boolean {
  return clockMinutes(time) >= clockMinutes(before);
}

const TIME = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

function timeIssues(time: unknown, path: string): HjmIssue[] {
  if (typeof time === 'string' && TIME.test(time)) return [];
  const meant = typeof time === 'string' ? time.trim().replace(/^(\d{1,2})[.:,]?(\d\d)$/, (_, hours: string, minutes: string) => `${hours.padStart(2, '0')}:${minutes}`) : '';
  return [{ path, expected: 'ett klockslag skrivet TT:MM, 00:00–24:00', found: foundText(time), ...(TIME.test(meant) && { nearest: meant }) }];
}

function unknownFields(fields: Fields, known: readonly string[], path: string): HjmIssue[] {
  return Object.keys(fields).flatMap((key) => {
    if (known.includes(key)) return [];
    const close = nearest(key, known);
    return [{ path: `${path}${key}`, expected: `ett av fälten ${known.join(', ')}`, found: foundText(key), ...(close !== undefined && { nearest: close }) }];
  });
}

function issuesOf(check: () => unknown): readonly HjmIssue[] {
  try {
    check();
    return [];
  } catch (error) {
    if (error instanceof HjmError) return error.issues;
    throw error;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

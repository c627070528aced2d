import type { DuckDBConnection } from '@duckdb/node-api';
import { dateOfDay, dayNumber, isHalfDay, isWorkingDay, type OpeningHours, type WorkingCalendar } from '@hjm/core/calendar';
import { CALENDARS, type FoldOptions } from '@hjm/kpi';
import { quotedText } from './quote.js';

const FIRST = dayNumber('1990-01-01');
const LAST = dayNumber('2100-12-31');
const DAYS = Array.from({ length: LAST - FIRST + 1 }, (_, place) => FIRST + place);

/**
 * Makes the tables that {@link sqlOf} counts time by, of this connection only: `hjm_working_days`, a row per calendar and day of 1990–2100, and
 * `hjm_opening_hours`, a row per opening, day and interval. What kind of day it is comes from `@hjm/core/calendar`; running totals are SQL's.
 */
export async function fillCalendars(connection: DuckDBConnection, { calendars, openingHours }: Pick<FoldOptions, 'calendars' | 'openingHours'> = {}): Promise<void> {
  const wanted = JSON.stringify([calendars ?? {}, openingHours ?? {}]);
  if (filled.get(connection) === wanted) return;
  const kinds = Object.entries({ ...CALENDARS, ...calendars }).map(([name, calendar]) => `SELECT ${quotedText(name)} AS calendar, unnest(string_split(${quotedText(kindsOf(calendar))}, '')) AS kind, unnest(range(${String(DAYS.length)})) AS place`);
  await connection.run(`CREATE OR REPLACE TEMP TABLE hjm_working_days AS
WITH given AS (${kinds.join(' UNION ALL ')}),
days AS (SELECT calendar, DATE '1990-01-01' + CAST(place AS INTEGER) AS day, CAST(kind AS INTEGER) AS halves FROM given),
totals AS (SELECT *, sum(CASE WHEN halves > 0 THEN 1 ELSE 0 END) OVER to_day AS days_to, sum(halves) OVER to_day AS halves_to FROM days WINDOW to_day AS (PARTITION BY calendar ORDER BY day ROWS UNBOUNDED PRECEDING)),
worked AS (SELECT calendar, days_to, day AS next FROM totals WHERE halves > 0)
SELECT t.calendar, t.day, t.halves > 0 AS worked, CAST(t.days_to AS BIGINT) AS days_to, CAST(t.halves_to AS BIGINT) AS halves_to, w.next
FROM totals t LEFT JOIN worked w ON w.calendar = t.calendar AND w.days_to = CASE WHEN t.halves > 0 THEN t.days_to ELSE t.days_to + 1 END`);
  await connection.run('CREATE OR REPLACE TEMP TABLE hjm_opening_hours (name VARCHAR, day DATE, opens INTEGER, closes INTEGER, minutes_before BIGINT)');
  for (const [name, hours] of Object.entries(openingHours ?? {})) {
    await connection.run(`INSERT INTO hjm_opening_hours
SELECT ${quotedText(name)}, day, opens, closes, sum(closes - opens) OVER (ORDER BY day) - sum(closes - opens) OVER (PARTITION BY day)
FROM (SELECT CAST(split_part(one, ' ', 1) AS DATE) AS day, CAST(split_part(one, ' ', 2) AS INTEGER) AS opens, CAST(split_part(one, ' ', 3) AS INTEGER) AS closes
FROM (SELECT unnest(string_split(${quotedText(intervalsOf(hours).join('|'))}, '|')) AS one))`);
  }
  filled.set(connection, wanted);
}

/** What the tables of a connection were made from. */
const filled = new WeakMap<DuckDBConnection, string>();

/** Of each day in turn, how many half days of work it holds. */
function kindsOf(calendar: WorkingCalendar): string {
  return DAYS.map((day) => (!isWorkingDay(day, calendar) ? '0' : isHalfDay(day, calendar) ? '1' : '2')).join('');
}

/** The open intervals of each day, in minutes; a closed day has an empty one. */
function intervalsOf(hours: OpeningHours): readonly string[] {
  return DAYS.flatMap((number) => {
    const day = dateOfDay(number);
    const open = openingsOf(hours, number);
    return (open.length === 0 ? [['00:00', '00:00'] as const] : open).map(([opens, closes]) => `${day} ${String(minuteOf(opens))} ${String(minuteOf(closes))}`);
  });
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

function openingsOf({ calendar, week, halfDay = [], exceptions = [] }: OpeningHours, day: number): readonly (readonly [string, string])[] {
  const exception = exceptions.find(({ date }) => date === dateOfDay(day));
  if (exception !== undefined) return exception.hours;
  const weekday = WEEKDAYS[(day + 3) % 7];
  const hours = weekday === undefined ? [] : (week[weekday] ?? []);
  if (hours.length === 0 || !isWorkingDay(day, calendar)) return [];
  return isHalfDay(day, calendar) ? halfDay : hours;
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

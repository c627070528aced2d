import { coveredDay } from './covered-days.js';
import type { LocalDate } from './dates.js';
import type { WorkingCalendar } from './working-calendar.js';
import { clockStart, type StartRule } from './working-day-clock.js';
import { countTo, tableOf, type WorkingDayTable } from './working-day-table.js';

/**
 * Half days from one day to another, as {@link workingDaysBetween} counts: a whole working day is two, a half day one. The
 * start is day 0, the end counts when it is worked; the parts of a way add up to the whole (with `asIs`).
 *
 * ```ts
 * import { halfDaysBetween, workingCalendar } from '@hjm/core/calendar';
 *
 * const calendar = workingCalendar({ eves: 'off', dayBeforePublicHoliday: 'half' });
 * halfDaysBetween('2023-04-04', '2023-04-05', calendar); // => 2
 * halfDaysBetween('2023-04-04', '2023-04-06', calendar); // => 3
 * halfDaysBetween('2023-04-04', '2023-04-11', calendar); // => 5
 * ```
 *
 * @throws HjmError `invalid-date`, `invalid-number`, `date-out-of-range` outside 1990–2100, `unknown-value` of the rule
 */
export function halfDaysBetween(from: LocalDate | number, to: LocalDate | number, calendar: WorkingCalendar, startRule: StartRule = 'asIs'): number {
  const table = tableOf(calendar);
  const start = coveredDay(from, 'from');
  const end = coveredDay(to, 'to');
  const clock = clockStart(start, calendar, startRule);
  return start <= end && end < clock ? 0 : halfDaysTo(table, end) - halfDaysTo(table, clock);
}

function halfDaysTo({ before, halvesBefore }: WorkingDayTable, day: number): number {
  return 2 * countTo(before, day) - countTo(halvesBefore, day);
}

/** At i: how many half days the first i days since 1990-01-01 hold. */
export function halfDayCounts(calendar: WorkingCalendar): Int32Array {
  const { before, halvesBefore } = tableOf(calendar);
  return before.map((days, index) => 2 * days - (halvesBefore[index] as number));
}

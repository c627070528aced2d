import { FIRST_DAY, LAST_DAY } from './covered-days.js';
import { halfDayCounts } from './half-days.js';
import type { WorkingCalendar } from './working-calendar.js';
import { clockStart, type StartRule } from './working-day-clock.js';
import { countTo, tableOf } from './working-day-table.js';

/**
 * Counts from one number to another, days or moments, for loops over columns. NaN when either is missing, not whole or
 * outside the years covered: no comparison with NaN is true, so that such a row is neither in time nor late.
 */
export type SpanCounter = (from: number, to: number) => number;

/**
 * {@link workingDaysBetween} for columns of day numbers: the same count by two look-ups a row, and NaN instead of
 * an error for a day that is missing or outside 1990–2100. With `nextWorkingDay` also for a start after which no working
 * day is covered. Make it once, outside the loop.
 *
 * ```ts
 * import { dayNumber, SWEDISH_WORKING_DAYS, workingDayCounter } from '@hjm/core/calendar';
 *
 * const NO_DAY = -2147483648;
 * const ordered = Int32Array.of(dayNumber('2024-03-28'), dayNumber('2024-04-06'), dayNumber('2024-04-08'));
 * const done = Int32Array.of(dayNumber('2024-04-08'), dayNumber('2024-04-16'), NO_DAY);
 * const workingDays = workingDayCounter(SWEDISH_WORKING_DAYS);
 * Array.from(ordered, (day, row) => workingDays(day, done[row] ?? NO_DAY)); // => [5, 7, NaN]
 * ```
 *
 * @throws HjmError `unknown-value` of the rule, when the counter is made
 */
export function workingDayCounter(calendar: WorkingCalendar, startRule: StartRule = 'asIs'): SpanCounter {
  return counterOf(tableOf(calendar).before, calendar, startRule);
}

/**
 * {@link halfDaysBetween} for columns of day numbers, as {@link workingDayCounter} is for working days.
 *
 * @throws HjmError `unknown-value` of the rule, when the counter is made
 */
export function halfDayCounter(calendar: WorkingCalendar, startRule: StartRule = 'asIs'): SpanCounter {
  return counterOf(halfDayCounts(calendar), calendar, startRule);
}

function counterOf(counts: Int32Array, calendar: WorkingCalendar, startRule: StartRule): SpanCounter {
  const ended = counts.subarray(1);
  const started = startRule === 'asIs' ? ended : startsOf(counts, calendar, startRule);
  return (from, to) => {
    const start = from - FIRST_DAY;
    const end = to - FIRST_DAY;
    if (!(start >= 0 && start < started.length && end >= 0 && end < ended.length)) return NaN;
    // A day that is not whole has no entry, and the difference is NaN.
    const count = (ended[end] as number) - (started[start] as number);
    return count < 0 && start <= end ? 0 : count; // an end before the clock has started is day 0
  };
}

/** At day − first day: what has been counted when a clock that starts that day begins. Without an end where no working day is left. */
function startsOf(counts: Int32Array, calendar: WorkingCalendar, startRule: StartRule): Int32Array {
  const lastStart = startRule === 'nextWorkingDay' ? (tableOf(calendar).days.at(-1) as number) : LAST_DAY;
  return Int32Array.from({ length: lastStart - FIRST_DAY + 1 }, (_, index) => countTo(counts, clockStart(FIRST_DAY + index, calendar, startRule)));
}

import type { LocalDate } from './dates.js';
import { HjmError } from './errors.js';
import { openingHoursIssues } from './opening-hours-issues.js';
import type { WorkingCalendar } from './working-calendar.js';

/** From a clock time to a later one of the same day, written `HH:MM`; a day may close at `24:00`. Open at the first, closed at the second. */
export type OpenInterval = readonly [opens: string, closes: string];

/** The days that a working calendar can have worked. */
export type OpeningWeekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday';

/** When a place is open, by the minute. Plain data. */
export type OpeningHours = {
  /** In Swedish, for results that say how they were counted. */
  readonly name: string;
  /** Days off by the calendar are closed, whatever the week says. */
  readonly calendar: WorkingCalendar;
  /** Intervals in the order of the day, none over another; a weekday left out is closed. */
  readonly week: { readonly [weekday in OpeningWeekday]?: readonly OpenInterval[] };
  /**
   * Hours of the calendar's half days, instead of the week's; a weekday that is closed stays closed. Required when the
   * calendar has half days, and refused when it has none.
   */
  readonly halfDay?: readonly OpenInterval[];
  /** Hours of single days, instead of everything else, also on a day off; an empty list is closed. */
  readonly exceptions?: readonly OpeningException[];
};

/** The hours of one day that is not like the others. */
export type OpeningException = { readonly date: LocalDate; readonly hours: readonly OpenInterval[] };

/**
 * Opening hours, checked: names, clock times, their order, days that stand twice. Saturdays and Sundays are days off in every
 * working calendar and have no place in the week; a Saturday that is open is an exception.
 *
 * ```ts
 * import { openingHours, openMinutesBetween, workingCalendar } from '@hjm/core/calendar';
 *
 * // Hours made up for the example: no centre's are known.
 * const hours = openingHours({
 *   name: 'påhittad mottagning',
 *   calendar: workingCalendar({ eves: 'off', dayBeforePublicHoliday: 'half' }),
 *   week: { monday: [['08:00', '12:00'], ['13:00', '16:30']], tuesday: [['08:00', '16:30']] },
 *   halfDay: [['08:00', '12:00']],
 *   exceptions: [{ date: '2024-04-09', hours: [] }],
 * });
 * openMinutesBetween('2024-04-08T07:00', '2024-04-08T14:00', hours); // => 300
 * openMinutesBetween('2024-04-08T16:00', '2024-04-15T09:00', hours); // => 90
 * ```
 *
 * @throws HjmError `invalid-opening-hours` with everything that is wrong
 */
export function openingHours(hours: OpeningHours): OpeningHours {
  const issues = openingHoursIssues(hours);
  const [first] = issues;
  if (first !== undefined) {
    throw new HjmError('invalid-opening-hours', `Öppettiderna kan inte användas. ${first.path}: väntade ${first.expected}, fick ${first.found}.`, issues);
  }
  return hours;
}

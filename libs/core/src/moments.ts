import { isLocalDate } from './dates.js';
import { dateOfDay, dayNumber } from './day-number.js';
import { foundText, HjmError } from './errors.js';
import { invalidNumber } from './invalid-number.js';

/**
 * A minute of a day as clocks in Sweden show it, without zone, written `2024-04-02T08:30` (years 0001–9999). An alias of
 * string, as days are; {@link isLocalMoment} tells whether a text is one. As texts they sort in the order of moments.
 *
 * Every day has 1440 minutes here. On the two nights of clock change that is not so of real time: the hour from 02:00 that
 * the spring night leaves out counts, and the one that the autumn night has twice counts once. Both nights lead to a Sunday,
 * a day off in every working calendar.
 */
export type LocalMoment = string;

export const DAY_MINUTES = 1440;
const FIRST = -1_035_593_280; // 0001-01-01T00:00
const LAST = 4_223_371_679; // 9999-12-31T23:59

/** Whether the value is a minute of a day that exists, written `YYYY-MM-DDTHH:MM`, from 00:00 to 23:59. */
export function isLocalMoment(value: unknown): value is LocalMoment {
  return typeof value === 'string' && /T(?:[01]\d|2[0-3]):[0-5]\d$/.test(value) && isLocalDate(value.slice(0, -6));
}

/**
 * The moment as a whole number: minutes since 1970-01-01T00:00, negative before. For large tables, as day numbers are.
 *
 * ```ts
 * import { momentNumber, momentOfNumber } from '@hjm/core/calendar';
 *
 * momentNumber('1970-01-02T00:30'); // => 1470
 * momentOfNumber(momentNumber('2024-02-28T23:59') + 1); // => '2024-02-29T00:00'
 * ```
 *
 * @throws HjmError `invalid-moment`
 */
export function momentNumber(moment: LocalMoment): number {
  return momentNumberAt(moment, 'moment');
}

/** The moment as a whole number, with the place where it stands, for the error. */
export function momentNumberAt(moment: LocalMoment, path: string): number {
  if (!isLocalMoment(moment)) {
    const found = foundText(moment);
    throw new HjmError('invalid-moment', `Ogiltig tidpunkt: ${found}. Skriv den som 2024-03-01T08:30.`, [
      { path, expected: 'en tidpunkt som finns, skriven som 2024-03-01T08:30', found },
    ]);
  }
  return dayNumber(moment.slice(0, 10)) * DAY_MINUTES + clockMinutes(moment.slice(11));
}

/**
 * The moment with this number, see {@link momentNumber}.
 *
 * @throws HjmError `invalid-number` when it is not whole, `date-out-of-range` outside years 0001–9999
 */
export function momentOfNumber(moment: number): LocalMoment {
  if (!Number.isSafeInteger(moment)) throw invalidNumber('moment', 'ett heltal, minuter sedan 1970-01-01T00:00', moment);
  if (moment < FIRST || moment > LAST) {
    throw new HjmError('date-out-of-range', 'Tidpunktens nummer ligger utanför åren 0001–9999.', [
      { path: 'moment', expected: `ett heltal från ${String(FIRST)} till ${String(LAST)}`, found: foundText(moment) },
    ]);
  }
  const day = Math.floor(moment / DAY_MINUTES);
  const minute = moment - day * DAY_MINUTES;
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0'));
  return `${dateOfDay(day)}T${String(hours)}:${String(minutes)}`;
}

/** Minutes since midnight of a clock time `HH:MM`. */
export function clockMinutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

import { FIRST_DAY, LAST_DAY } from './covered-days.js';
import { dayNumber } from './day-number.js';
import { isoWeekday } from './holiday-dates.js';
import { clockMinutes, DAY_MINUTES } from './moments.js';
import { type OpeningHours, type OpenInterval, openingHours } from './opening-hours.js';
import { OPENING_WEEKDAYS } from './opening-hours-issues.js';
import { isHalfDay, isWorkingDay } from './working-days.js';

/** Opening hours counted out once, so that every question is three look-ups per moment, without a branch. */
export type OpenMinuteTable = {
  /** At i: open minutes of the first i days since 1990-01-01. */
  readonly before: Int32Array;
  /** At i: where the minutes of day i begin in `open`. Days with the same hours share theirs. */
  readonly places: Int32Array;
  /** At a place and m: open minutes of the first m minutes of such a day. */
  readonly open: Int16Array;
};

/** The table of the hours; made at their first question and kept as long as they are. */
export function openMinuteTableOf(hours: OpeningHours): OpenMinuteTable {
  if (latestTable !== undefined && latestHours === hours) return latestTable;
  let table = tables.get(hours);
  if (table === undefined) tables.set(hours, (table = makeTable(openingHours(hours))));
  latestHours = hours;
  return (latestTable = table);
}

const tables = new WeakMap<OpeningHours, OpenMinuteTable>();
let latestHours: OpeningHours | undefined;
let latestTable: OpenMinuteTable | undefined;

function makeTable(checked: OpeningHours): OpenMinuteTable {
  const hoursOn = hoursByDay(checked);
  const kinds = new Map<readonly OpenInterval[], number>();
  const pieces: Int16Array[] = [];
  const before = new Int32Array(LAST_DAY - FIRST_DAY + 2);
  const places = new Int32Array(before.length - 1);
  for (let index = 0; index < places.length; index += 1) {
    const hours = hoursOn(FIRST_DAY + index);
    let kind = kinds.get(hours);
    if (kind === undefined) {
      kinds.set(hours, (kind = pieces.length));
      pieces.push(openMinutesOf(hours));
    }
    places[index] = kind * PIECE;
    before[index + 1] = (before[index] as number) + (pieces[kind]?.[DAY_MINUTES] as number);
  }
  const open = new Int16Array(pieces.length * PIECE);
  for (const [kind, piece] of pieces.entries()) open.set(piece, kind * PIECE);
  return { before, places, open };
}

const PIECE = DAY_MINUTES + 1;

function hoursByDay({ calendar, week, halfDay = CLOSED, exceptions = [] }: OpeningHours): (day: number) => readonly OpenInterval[] {
  const alike = new Map<string, readonly OpenInterval[]>([['', CLOSED]]);
  const single = new Map(exceptions.map(({ date, hours }) => [dayNumber(date), shared(alike, hours)]));
  const weekdays = OPENING_WEEKDAYS.map((weekday) => shared(alike, week[weekday] ?? CLOSED));
  const half = shared(alike, halfDay);
  return (day) => {
    const exception = single.get(day);
    if (exception !== undefined) return exception;
    const whole = weekdays[isoWeekday(day) - 1] ?? CLOSED;
    if (whole === CLOSED || !isWorkingDay(day, calendar)) return CLOSED;
    return isHalfDay(day, calendar) ? half : whole;
  };
}

const CLOSED: readonly OpenInterval[] = [];

function shared(alike: Map<string, readonly OpenInterval[]>, hours: readonly OpenInterval[]): readonly OpenInterval[] {
  const text = hours.join();
  const known = alike.get(text) ?? hours;
  alike.set(text, known);
  return known;
}

function openMinutesOf(hours: readonly OpenInterval[]): Int16Array {
  const open = new Int16Array(PIECE);
  for (let minute = 1; minute <= DAY_MINUTES; minute += 1) {
    const isOpen = hours.some(([opens, closes]) => clockMinutes(opens) < minute && minute <= clockMinutes(closes));
    open[minute] = (open[minute - 1] as number) + Number(isOpen);
  }
  return open;
}

/** Open minutes before the moment, a covered one, since 1990-01-01T00:00. */
export function openMinutesTo({ before, places, open }: OpenMinuteTable, moment: number): number {
  const index = ((moment / DAY_MINUTES) | 0) - FIRST_DAY; // no covered moment is negative
  const minute = moment - (index + FIRST_DAY) * DAY_MINUTES;
  return (before[index] as number) + (open[(places[index] as number) + minute] as number);
}

import { FIRST_DAY } from './covered-days.js';
import { dayKinds, EVE, PUBLIC_HOLIDAY, SATURDAY } from './day-kinds.js';
import { type WorkingCalendar, workingCalendar, type WorkingDayChoices } from './working-calendar.js';

/** A calendar counted out once, so that every question about it is one or two look-ups. */
export type WorkingDayTable = {
  /** At i: how many of the first i days since 1990-01-01 are working days. One entry more than there are days. */
  readonly before: Int32Array;
  /** At i: how many of them are half days. */
  readonly halvesBefore: Int32Array;
  /** Day number of each working day, in order. */
  readonly days: Int32Array;
};

/** The table of the calendar; made at its first question and kept as long as the calendar. */
export function tableOf(calendar: WorkingCalendar): WorkingDayTable {
  if (latest?.calendar === calendar) return latest.table; // a column of ten million rows asks the same calendar each time
  let table = tables.get(calendar);
  if (table === undefined) tables.set(calendar, (table = makeTable(calendar)));
  latest = { calendar, table };
  return table;
}

const tables = new WeakMap<WorkingCalendar, WorkingDayTable>();
let latest: { readonly calendar: WorkingCalendar; readonly table: WorkingDayTable } | undefined;

function makeTable(choices: WorkingDayChoices): WorkingDayTable {
  const { eves, dayBeforePublicHoliday } = workingCalendar(choices);
  const kinds = dayKinds();
  const off = PUBLIC_HOLIDAY | SATURDAY | (eves === 'off' ? EVE : 0);
  const before = new Int32Array(kinds.length);
  const halvesBefore = new Int32Array(kinds.length);
  const days: number[] = [];
  let halves = 0;
  for (let index = 0; index + 1 < kinds.length; index += 1) {
    if (((kinds[index] as number) & off) === 0) {
      days.push(FIRST_DAY + index);
      if (dayBeforePublicHoliday === 'half' && ((kinds[index + 1] as number) & PUBLIC_HOLIDAY) !== 0) halves += 1;
    }
    before[index + 1] = days.length;
    halvesBefore[index + 1] = halves;
  }
  return { before, halvesBefore, days: Int32Array.from(days) };
}

/** How many up to and including the day; the day before the first one covered has none. */
export function countTo(counts: Int32Array, day: number): number {
  return counts[day - FIRST_DAY + 1] as number;
}

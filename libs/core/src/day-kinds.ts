import { FIRST_DAY, FIRST_YEAR, LAST_DAY, LAST_YEAR } from './covered-days.js';
import { isoWeekday, placedHolidays } from './holiday-dates.js';

/** What a day can be, as bits. */
export const PUBLIC_HOLIDAY = 1;
export const EVE = 2;
export const SATURDAY = 4;

/** What each day is, from 1990-01-01 to the day after the last one covered, whose eve must know what follows. */
export function dayKinds(): Uint8Array {
  return (kinds ??= makeKinds());
}

let kinds: Uint8Array | undefined;

function makeKinds(): Uint8Array {
  const made = new Uint8Array(LAST_DAY - FIRST_DAY + 2);
  for (let index = 0; index < made.length; index += 1) made[index] = kindOfWeekday(isoWeekday(FIRST_DAY + index));
  for (let year = FIRST_YEAR; year <= LAST_YEAR + 1; year += 1) {
    for (const { day, rule } of placedHolidays(year)) {
      const index = day - FIRST_DAY;
      if (index < made.length) made[index] = (made[index] as number) | (rule.kind === 'eve' ? EVE : PUBLIC_HOLIDAY);
    }
  }
  return made;
}

function kindOfWeekday(weekday: number): number {
  if (weekday === 7) return PUBLIC_HOLIDAY;
  return weekday === 6 ? SATURDAY : 0;
}

/** Whether the day, a covered one or the next, is of the kind. */
export function isOfKind(day: number, kind: number): boolean {
  return ((dayKinds()[day - FIRST_DAY] as number) & kind) !== 0;
}

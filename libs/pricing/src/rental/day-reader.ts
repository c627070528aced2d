import { isLocalDate, type LocalDate } from '@hjm/core';
import { dayNumber } from '@hjm/core/calendar';

/** The day number of a text, or `undefined` when it is no day from {@link FIRST_DAY} to {@link LAST_DAY}. */
export type DayReader = (text: LocalDate) => number | undefined;

/** Rentals are in these years; other days are slips of the pen. */
export const FIRST_DAY = '1950-01-01';
export const LAST_DAY = '2100-12-31';

/** Reads each day once: a register of millions has some thousand different days. */
export function dayReader(): DayReader {
  const known = new Map<string, number | undefined>();
  return (text) => {
    const day = known.get(text);
    if (day !== undefined || known.has(text)) return day;
    if (known.size === MOST) known.clear(); // texts that are no days must not pile up
    const read = isLocalDate(text) && text >= FIRST_DAY && text <= LAST_DAY ? dayNumber(text) : undefined;
    known.set(text, read);
    return read;
  };
}

const MOST = 100_000;

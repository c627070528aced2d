import { dayNumberAt } from './day-number.js';

const ZERO = 48;
const SPACE = 32;
const COLON = 58;
const T = 84;
const DAY_MINUTES = 1440;

/** The first day whose minutes may no longer fit in 32 bits, by a round year: 6000-01-01. */
const MOMENTS_END = 1_471_927;

/**
 * The moment `YYYY-MM-DD HH:MM` at `at`, with a space or `T` between and perhaps `:SS` after, as whole minutes since
 * 1970-01-01T00:00; seconds are cut off. Undefined when it is no existing moment of the years 0001–5999.
 */
export function momentNumberAt(bytes: Uint8Array, view: DataView, at: number, end: number): number | undefined {
  const length = end - at;
  if (length !== 16 && length !== 19) return undefined;
  const between = bytes[at + 10];
  if ((between !== SPACE && between !== T) || bytes[at + 13] !== COLON) return undefined;
  const day = dayNumberAt(view, at, at + 10);
  const hours = two(bytes, at + 11);
  const minutes = two(bytes, at + 14);
  if (day === undefined || day >= MOMENTS_END || hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return undefined;
  if (length === 19) {
    const seconds = two(bytes, at + 17);
    if (bytes[at + 16] !== COLON || seconds < 0 || seconds > 59) return undefined;
  }
  return day * DAY_MINUTES + hours * 60 + minutes;
}

/** Negative when they are not two digits. */
function two(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] as number) - ZERO;
  const ones = (bytes[at + 1] as number) - ZERO;
  return (tens | ones | (9 - tens) | (9 - ones)) < 0 ? -1 : tens * 10 + ones;
}

const ZERO = 48;
const MINUS = 45;
const COMMA = 44;
/** Fifteen digits are always safe integers. */
const MOST_DIGITS = 15;

/**
 * The plain number at `at` in units of 10^-decimals: digits with `-` before them and, when decimals are asked for, a comma
 * and at most so many digits after it. Undefined for anything else, also for what is a number in another notation.
 */
export function numberAt(bytes: Uint8Array, at: number, end: number, decimals: number): number | undefined {
  const negative = bytes[at] === MINUS && at < end;
  let i = negative ? at + 1 : at;
  const first = i;
  let value = 0;
  for (; i < end; i++) {
    const digit = (bytes[i] as number) - ZERO;
    if (!(digit >= 0 && digit <= 9)) break;
    value = value * 10 + digit;
  }
  const digits = i - first;
  if (digits === 0 || digits + decimals > MOST_DIGITS) return undefined;
  let missing = decimals;
  if (i < end) {
    if (bytes[i] !== COMMA || i + 1 === end) return undefined;
    for (i++; i < end; i++) {
      const digit = (bytes[i] as number) - ZERO;
      if (!(digit >= 0 && digit <= 9) || missing === 0) return undefined;
      value = value * 10 + digit;
      missing--;
    }
  }
  for (; missing > 0; missing--) value *= 10;
  return negative && value !== 0 ? -value : value;
}

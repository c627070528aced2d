import { HjmError } from '@hjm/core';
import type { Rounding } from '@hjm/core/money';

/**
 * An exact number: `n / d`, reduced, `d` positive. Prices are divided by years, months and counts before they are rounded;
 * a decimal would have to stop somewhere and could then round a half the wrong way.
 */
export type Fraction = { readonly n: bigint; readonly d: bigint };

/** Numbers that a price is made of have some tens of digits; a chain of steps that squares each other has millions, and would never end. */
const TOO_LONG = 10n ** 4000n;

const DECIMAL = /^(-?)(\d{1,60})(?:\.(\d{1,60}))?$/;

/** The number written as plain decimals with a full stop, such as `6.30`; undefined when it is none. */
export function readDecimal(value: unknown): Fraction | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  const match = typeof text === 'string' ? DECIMAL.exec(text) : null;
  if (match === null) return undefined;
  const [, sign = '', units = '', decimals = ''] = match;
  return fraction(BigInt(`${sign}${units}${decimals}`), 10n ** BigInt(decimals.length));
}

/** A whole number. */
export const whole = (value: number): Fraction => ({ n: BigInt(value), d: 1n });

export const plus = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d - b.n * a.d, a.d * b.d);
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);
/** `b` is not zero: whoever divides looks first. */
export const dividedBy = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n);
/** Negative when `a` is less, 0 when they are equal, positive when `a` is more. */
export const compare = (a: Fraction, b: Fraction): number => Number(a.n * b.d > b.n * a.d) - Number(a.n * b.d < b.n * a.d);

/** The whole number that a named rule rounds to; the same rules as `roundOre` of `@hjm/core/money`. */
export function toWhole({ n, d }: Fraction, rule: Rounding): bigint {
  const sign = n < 0n ? -1n : 1n;
  const size = n * sign;
  const down = size / d;
  const twiceRest = (size % d) * 2n;
  const away = rule === 'up' ? twiceRest > 0n : rule === 'down' ? false : twiceRest > d || (twiceRest === d && (rule === 'halfUp' || down % 2n === 1n));
  return sign * (away ? down + 1n : down);
}

/** The decimals of the number when they end, at most 60; else undefined. */
export function endingDecimals({ n, d }: Fraction): string | undefined {
  let [rest, twos, fives] = [d, 0, 0];
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  const places = Math.max(twos, fives);
  return rest === 1n && places <= 60 ? withPoint((n * 10n ** BigInt(places)) / d, places) : undefined;
}

/** The number with so many decimals, halves away from zero: to be shown, never to be reckoned with. */
export function withDecimals(value: Fraction, places: number): string {
  return withPoint(toWhole({ n: value.n * 10n ** BigInt(places), d: value.d }, 'halfUp'), places);
}

/** The exact number as text: decimals when they end, else a fraction such as `20000/3`. {@link readExact} reads it back. */
export function exactText(value: Fraction): string {
  return endingDecimals(value) ?? `${String(value.n)}/${String(value.d)}`;
}

/** The number in a text that {@link exactText} wrote; undefined when it is none. */
export function readExact(text: string): Fraction | undefined {
  const match = /^(-?\d{1,400})\/(\d{1,400})$/.exec(text);
  if (match === null) return readDecimal(text);
  const [, n = '', d = ''] = match;
  return BigInt(d) === 0n ? undefined : fraction(BigInt(n), BigInt(d));
}

function fraction(n: bigint, d: bigint): Fraction {
  const sign = d < 0n ? -1n : 1n;
  let [a, b] = [n < 0n ? -n : n, d * sign];
  if (a >= TOO_LONG || b >= TOO_LONG) throw new HjmError('number-too-long', 'Ett tal på vägen till priset blir för långt för att räknas exakt.', [{ path: 'steps', expected: 'tal med högst 4 000 siffror', found: 'fler' }]);
  while (b > 0n) [a, b] = [b, a % b];
  return { n: (n * sign) / a, d: (d * sign) / a };
}

function withPoint(digits: bigint, places: number): string {
  const sign = digits < 0n ? '-' : '';
  const text = String(digits * (digits < 0n ? -1n : 1n)).padStart(places + 1, '0');
  return places === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -places)}.${text.slice(-places)}`;
}

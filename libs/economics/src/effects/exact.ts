import { foundText, HjmError } from '@hjm/core';
import type { Ore, Rounding } from '@hjm/core/money';

/**
 * An exact number: `n / d`, reduced, `d` positive. A quotient such as 1,5228 / 1,4522 has no last decimal; a decimal number would have to
 * stop somewhere and could then round a half the wrong way.
 */
export type Exact = { readonly n: bigint; readonly d: bigint };

const DECIMAL = /^(-?)(\d{1,15})(?:\.(\d{1,15}))?$/;

/** The number in an exact decimal text with a full stop, such as `45.22`; undefined when it is none. */
export function readExact(text: unknown): Exact | undefined {
  const match = typeof text === 'string' ? DECIMAL.exec(text) : null;
  if (match === null) return undefined;
  const [, sign = '', units = '', decimals = ''] = match;
  return reduced(BigInt(`${sign}${units}${decimals}`), 10n ** BigInt(decimals.length));
}

/** The number in a text that has been checked. @throws HjmError `invalid-number` */
export function exactOf(text: string, path: string): Exact {
  const read = readExact(text);
  if (read !== undefined) return read;
  throw new HjmError('invalid-number', `Väntade ett tal som 45.22, fick ${foundText(text)}.`, [{ path, expected: 'ett tal som 45.22', found: foundText(text) }]);
}

/** A whole number. */
export const whole = (value: number): Exact => ({ n: BigInt(value), d: 1n });
export const plus = (a: Exact, b: Exact): Exact => reduced(a.n * b.d + b.n * a.d, a.d * b.d);
export const times = (a: Exact, b: Exact): Exact => reduced(a.n * b.n, a.d * b.d);
/** `b` is not zero: whoever divides looks first. */
export const over = (a: Exact, b: Exact): Exact => reduced(a.n * b.d, a.d * b.n);
/** Below zero when `a` is less, 0 when they are equal, above zero when `a` is more. */
export const compareExact = (a: Exact, b: Exact): number => Number(a.n * b.d > b.n * a.d) - Number(a.n * b.d < b.n * a.d);

/**
 * Whole öre by a named rule, the same rules as `roundOre` of `@hjm/core/money`.
 *
 * @throws HjmError `amount-too-large` beyond ±90 071 992 547 409,91 kr
 */
export function roundExact({ n, d }: Exact, rule: Rounding, path: string): Ore {
  const sign = n < 0n ? -1n : 1n;
  const size = n * sign;
  const down = size / d;
  const twiceRest = (size % d) * 2n;
  const away = rule === 'up' ? twiceRest > 0n : rule === 'down' ? false : twiceRest > d || (twiceRest === d && (rule === 'halfUp' || down % 2n === 1n));
  const ore = Number(sign * (away ? down + 1n : down));
  if (Number.isSafeInteger(ore)) return ore;
  throw new HjmError('amount-too-large', 'Beloppet är för stort för att räknas exakt.', [{ path, expected: 'högst 90 071 992 547 409,91 kr', found: foundText(ore) }]);
}

/** The exact number as text: decimals when they end, else a fraction such as `20000/3`. */
export function exactText({ n, d }: Exact): string {
  let [rest, twos, fives] = [d, 0, 0];
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  const places = Math.max(twos, fives);
  return rest === 1n ? withPoint((n * 10n ** BigInt(places)) / d, places) : `${String(n)}/${String(d)}`;
}

/** The number with so many decimals, halves away from zero: to be shown, never to be reckoned with. */
export function shownText({ n, d }: Exact, places: number): string {
  const scaled = n * 10n ** BigInt(places);
  const [sign, size] = scaled < 0n ? [-1n, -scaled] : [1n, scaled];
  return withPoint(sign * ((size * 2n + d) / (d * 2n)), places);
}

function reduced(n: bigint, d: bigint): Exact {
  const sign = d < 0n ? -1n : 1n;
  let [a, b] = [n < 0n ? -n : n, d * sign];
  while (b > 0n) [a, b] = [b, a % b];
  return { n: (n * sign) / a, d: (d * sign) / a };
}

function withPoint(digits: bigint, places: number): string {
  const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
  const sign = digits < 0n ? '-' : '';
  return places === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -places)}.${text.slice(-places)}`;
}

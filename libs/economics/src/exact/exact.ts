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
  return ratio(BigInt(`${sign}${units}${decimals}`), 10n ** BigInt(decimals.length));
}

/** The number in a text that has been checked. @throws HjmError `invalid-number` */
export function exactOf(text: string, path: string): Exact {
  const read = readExact(text);
  if (read !== undefined) return read;
  throw new HjmError('invalid-number', `Väntade ett tal som 45.22, fick ${foundText(text)}.`, [{ path, expected: 'ett tal som 45.22', found: foundText(text) }]);
}

/** One whole number over another. @throws HjmError `division-by-zero` */
export function ratio(above: number | bigint, below: number | bigint): Exact {
  const [n, d] = [BigInt(above), BigInt(below)];
  if (d === 0n) throw new HjmError('division-by-zero', 'Det går inte att dela med noll.', [{ path: '', expected: 'ett annat tal än 0 att dela med', found: '0' }]);
  let [a, b] = [n < 0n ? -n : n, d < 0n ? -d : d];
  while (b > 0n) [a, b] = [b, a % b];
  const sign = d < 0n ? -a : a;
  return { n: n / sign, d: d / sign };
}

/** A whole number. */
export const whole = (value: number | bigint): Exact => ({ n: BigInt(value), d: 1n });
export const plus = (a: Exact, b: Exact): Exact => ratio(a.n * b.d + b.n * a.d, a.d * b.d);
export const times = (a: Exact, b: Exact): Exact => ratio(a.n * b.n, a.d * b.d);
/** One number over another. @throws HjmError `division-by-zero` */
export const over = (a: Exact, b: Exact): Exact => ratio(a.n * b.d, a.d * b.n);
/** Below zero when `a` is less, 0 when they are equal, above zero when `a` is more. */
export const compareExact = (a: Exact, b: Exact): number => Number(a.n * b.d > b.n * a.d) - Number(a.n * b.d < b.n * a.d);

/**
 * Whole öre by a named rule, the same rules as `roundOre` of `@hjm/core/money`.
 *
 * @param path - where it belongs, for the error
 * @throws HjmError `amount-too-large` beyond ±90 071 992 547 409,91 kr
 */
export function roundExact({ n, d }: Exact, rule: Rounding, path = 'ore'): Ore {
  const sign = n < 0n ? -1n : 1n;
  const size = n * sign;
  const down = size / d;
  const twiceRest = (size % d) * 2n;
  const away = rule === 'up' ? twiceRest > 0n : rule === 'down' ? false : twiceRest > d || (twiceRest === d && (rule === 'halfUp' || down % 2n === 1n));
  const ore = Number(sign * (away ? down + 1n : down));
  if (Number.isSafeInteger(ore)) return ore;
  throw new HjmError('amount-too-large', 'Beloppet är för stort för att räknas exakt.', [{ path, expected: 'högst 90 071 992 547 409,91 kr', found: foundText(ore) }]);
}

import { Decimal } from 'decimal.js';
import { type Ore, roundOre, type Rounding } from '@hjm/core/money';

/** An exact number `n / d` with `d` positive. A decimal would have to stop somewhere and could then round a half the wrong way. */
export type Quotient = { readonly n: bigint; readonly d: bigint };

export function quotient(n: number | bigint, d: number | bigint = 1): Quotient {
  const below = BigInt(d);
  return below < 0n ? { n: -BigInt(n), d: -below } : { n: BigInt(n), d: below };
}

export function plus(a: Quotient, b: Quotient): Quotient {
  return { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

export function times(a: Quotient, b: Quotient): Quotient {
  return { n: a.n * b.n, d: a.d * b.d };
}

/** a ÷ b; b is not 0. */
export function over(a: Quotient, b: Quotient): Quotient {
  return quotient(a.n * b.d, a.d * b.n);
}

/** A decimal text such as `405.12` as it is, exactly. */
export function exactly(decimal: string): Quotient {
  const number = new Decimal(decimal);
  const places = number.decimalPlaces();
  return quotient(BigInt(number.toFixed(places).replace('.', '')), 10n ** BigInt(places));
}

/**
 * The number in whole öre by the rule.
 *
 * @param path - where it belongs, for the error
 * @throws HjmError `amount-too-large`
 */
export function wholeOre({ n, d }: Quotient, rule: Rounding, path = 'ore'): Ore {
  const size = n < 0n ? -n : n;
  const whole = size / d;
  const twice = 2n * (size % d);
  const more = rule === 'up' ? twice > 0n : rule === 'halfUp' ? twice >= d : rule === 'halfEven' && (twice > d || (twice === d && whole % 2n === 1n));
  const rounded = more ? whole + 1n : whole;
  return roundOre(String(n < 0n ? -rounded : rounded), rule, 1, path);
}

/** a of b in per cent as decimal text, at most six decimals, halves away from zero. */
export function percentText(a: Ore, b: Ore): string {
  const millionths = wholeOre(quotient(BigInt(a) * 100_000_000n, BigInt(Math.abs(b))), 'halfUp');
  return new Decimal(millionths).div(1_000_000).toFixed();
}

import { compare, type Fraction, fraction, roundHalfUp, subtract } from './exact/fraction.js';
import { meet, point, unrounded } from './exact/interval.js';

/** A printed quotient of whole numbers: `scale` is 1 for a mean, 100 for per cent. */
export type PrintedQuotient = { readonly number: Fraction; readonly text: string; readonly decimals: number; readonly scale: bigint };

/** How well a whole number out of so many fits: `exact` by rounding halves away from zero, `tie` only by rounding a half the other way, `no`. */
export type WholeParts = { readonly fit: 'exact' | 'tie' | 'no'; readonly whole: bigint; readonly rounded: string };

/**
 * The whole number whose quotient by `count` is nearest to a printed one, of 0 to `highest`, and whether it gives that print.
 * Nothing is estimated: quotients of whole numbers are compared with the print as fractions.
 */
export function wholeParts(printed: PrintedQuotient, count: bigint, highest: bigint): WholeParts {
  const { number, decimals, scale } = printed;
  const near = (number.above * count) / (number.below * scale);
  const candidates = [near, near + 1n].map((whole) => (whole < 0n ? 0n : whole > highest ? highest : whole));
  const [low, high] = candidates as [bigint, bigint];
  const whole = distance(number, quotient(high, count, scale), quotient(low, count, scale)) < 0 ? high : low;
  const value = quotient(whole, count, scale);
  const rounded = roundHalfUp(value, decimals);
  if (rounded === printed.text) return { fit: 'exact', whole, rounded };
  return { fit: meet(point(value), unrounded(number, decimals)) ? 'tie' : 'no', whole, rounded };
}

/** The smallest count with which the print is possible, up to `most`. */
export function smallestCount(printed: PrintedQuotient, highestEach: bigint, most: bigint): bigint | undefined {
  for (let count = 1n; count <= most; count++) {
    if (wholeParts(printed, count, highestEach * count).fit !== 'no') return count;
  }
  return undefined;
}

function quotient(whole: bigint, count: bigint, scale: bigint): Fraction {
  return fraction(whole * scale, count);
}

function distance(from: Fraction, a: Fraction, b: Fraction): number {
  return compare(size(subtract(a, from)), size(subtract(b, from)));
}

function size(number: Fraction): Fraction {
  return number.above < 0n ? { above: -number.above, below: number.below } : number;
}

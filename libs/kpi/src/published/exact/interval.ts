import { add, compare, divide, type Fraction, fraction, multiply, subtract } from './fraction.js';

/** All numbers from the one to the other, both included. */
export type Interval = { readonly low: Fraction; readonly high: Fraction };

export function point(number: Fraction): Interval {
  return { low: number, high: number };
}

/** The numbers that a rounded figure may have been: half a unit of its last decimal to both sides. */
export function unrounded(number: Fraction, decimals: number): Interval {
  const half = fraction(1n, 2n * 10n ** BigInt(decimals));
  return { low: subtract(number, half), high: add(number, half) };
}

export function addIntervals(a: Interval, b: Interval): Interval {
  return { low: add(a.low, b.low), high: add(a.high, b.high) };
}

export function subtractIntervals(a: Interval, b: Interval): Interval {
  return { low: subtract(a.low, b.high), high: subtract(a.high, b.low) };
}

export function multiplyIntervals(a: Interval, b: Interval): Interval {
  return around([multiply(a.low, b.low), multiply(a.low, b.high), multiply(a.high, b.low), multiply(a.high, b.high)]);
}

/** Undefined when the divisor may be 0. */
export function divideIntervals(a: Interval, b: Interval): Interval | undefined {
  if (b.low.above <= 0n && b.high.above >= 0n) return undefined;
  return around([divide(a.low, b.low), divide(a.low, b.high), divide(a.high, b.low), divide(a.high, b.high)]);
}

/** Whether they have a number in common. */
export function meet(a: Interval, b: Interval): boolean {
  return compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0;
}

/** The smallest interval that holds all the numbers. */
function around(numbers: readonly [Fraction, ...Fraction[]]): Interval {
  let [low] = numbers;
  let high = low;
  for (const number of numbers) {
    if (compare(number, low) < 0) low = number;
    if (compare(number, high) > 0) high = number;
  }
  return { low, high };
}

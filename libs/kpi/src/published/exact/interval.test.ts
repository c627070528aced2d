import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, decimalFraction, divide, type Fraction, fraction, multiply, roundHalfUp, subtract } from './fraction.js';
import { divideIntervals, type Interval, meet, multiplyIntervals, point, subtractIntervals, unrounded } from './interval.js';

const numbers = fc.tuple(fc.bigInt({ min: -999n, max: 999n }), fc.bigInt({ min: 1n, max: 99n })).map(([above, below]) => fraction(above, below));
const intervals = fc.tuple(numbers, numbers).map(([a, b]): Interval => (compare(a, b) <= 0 ? { low: a, high: b } : { low: b, high: a }));
const holds = (interval: Interval, number: Fraction): boolean => meet(interval, point(number));

describe('interval', () => {
  it('holds every number that is rounded to the print, and both its halves', () => {
    expect(holds(unrounded(decimalFraction('9.1'), 1), decimalFraction('9.05'))).toBe(true);
    expect(holds(unrounded(decimalFraction('9.1'), 1), decimalFraction('9.049'))).toBe(false);
    fc.assert(fc.property(numbers, fc.integer({ min: 0, max: 3 }), (number, decimals) => holds(unrounded(decimalFraction(roundHalfUp(number, decimals)), decimals), number)));
  });

  it('holds whatever its numbers come to', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        for (const x of [a.low, a.high]) {
          for (const y of [b.low, b.high]) {
            expect(holds(subtractIntervals(a, b), subtract(x, y))).toBe(true);
            expect(holds(multiplyIntervals(a, b), multiply(x, y))).toBe(true);
            const quotient = divideIntervals(a, b);
            if (quotient !== undefined) expect(holds(quotient, divide(x, y))).toBe(true);
          }
        }
      }),
    );
  });

  it('has no quotient when the divisor may be nothing', () => {
    expect(divideIntervals(point(fraction(1n)), { low: fraction(-1n), high: fraction(1n) })).toBeUndefined();
    expect(divideIntervals(point(fraction(1n)), point(fraction(0n)))).toBeUndefined();
  });
});

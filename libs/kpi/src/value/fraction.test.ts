import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFractions, decimalFraction, fraction, roundFraction } from './fraction.js';

const whole = fc.maxSafeInteger();
const base = fc.integer({ min: 1, max: 2 ** 40 });

describe('exact numbers', () => {
  it.each([
    [1, 8, 2, '0.13'],
    [-1, 8, 2, '-0.13'],
    [124, 1000, 2, '0.12'],
    [-1, 1000, 2, '0.00'],
    [2, 5, 2, '0.40'],
    [5, 2, 0, '3'],
    [Number.MAX_SAFE_INTEGER, 1, 1, '9007199254740991.0'],
    [1, -3, 3, '-0.333'],
  ])('print %d / %d with %d decimals as %s', (numerator, denominator, decimals, printed) => {
    expect(roundFraction(fraction(numerator, denominator, 'value'), decimals)).toBe(printed);
  });

  it('are never further from print than half of the last decimal', () => {
    fc.assert(fc.property(whole, base, fc.integer({ min: 0, max: 6 }), (numerator, denominator, decimals) => {
      const exact = fraction(numerator, denominator, 'value');
      const printed = decimalFraction(roundFraction(exact, decimals), 'printed');
      const away = printed.numerator * exact.denominator - exact.numerator * printed.denominator;
      expect(2n * (away < 0n ? -away : away) * 10n ** BigInt(decimals) <= exact.denominator * printed.denominator).toBe(true);
    }));
  });

  it('keep their order in print', () => {
    fc.assert(fc.property(whole, whole, base, (a, b, denominator) => {
      const print = (numerator: number): ReturnType<typeof fraction> => decimalFraction(roundFraction(fraction(numerator, denominator, 'value'), 1), 'printed');
      const [low, high] = a < b ? [a, b] : [b, a];
      expect(compareFractions(print(low), print(high))).toBeLessThanOrEqual(0);
    }));
  });

  it('read back what they print of a decimal text', () => {
    fc.assert(fc.property(whole, fc.integer({ min: 0, max: 9 }), (numerator, decimals) => {
      const text = roundFraction({ numerator: BigInt(numerator), denominator: 10n ** BigInt(decimals) }, decimals);
      expect(roundFraction(decimalFraction(text, 'value'), decimals)).toBe(text);
    }));
  });

  it.each([[0.5, 1], [1, 0], [2 ** 53, 1], [1, Number.NaN]])('are not made of %d and %d', (numerator, denominator) => {
    expect(() => fraction(numerator, denominator, 'value')).toThrow(expect.objectContaining({ code: 'invalid-value' }));
  });

  it.each(['', '1,5', '1e3', '.5', '5.', ' 1', '1'.repeat(41)])('are not read from %j', (text) => {
    expect(() => decimalFraction(text, 'value')).toThrow(expect.objectContaining({ code: 'invalid-value' }));
  });

  it('have a whole number of decimals in print', () => {
    expect(() => roundFraction(fraction(1, 3, 'value'), 1.5)).toThrow(expect.objectContaining({ code: 'invalid-value' }));
  });
});

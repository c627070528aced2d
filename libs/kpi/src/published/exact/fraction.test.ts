import { formatNumber } from '@hjm/core/text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, compare, decimalFraction, divide, fraction, multiply, roundHalfUp, subtract } from './fraction.js';

const fractions = fc.tuple(fc.bigInt({ min: -9999n, max: 9999n }), fc.bigInt({ min: 1n, max: 9999n })).map(([above, below]) => fraction(above, below));

describe('fraction', () => {
  it('rounds halves away from zero', () => {
    expect(roundHalfUp(decimalFraction('13.25'), 1)).toBe('13.3');
    expect(roundHalfUp(decimalFraction('13.24'), 1)).toBe('13.2');
    expect(roundHalfUp(decimalFraction('-2.5'), 0)).toBe('-3');
    expect(roundHalfUp(decimalFraction('-0.04'), 1)).toBe('0.0');
    expect(roundHalfUp(fraction(2n, 3n), 3)).toBe('0.667');
  });

  it('rounds as numbers are rounded where they are shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 4 }), (digits, exponent, decimals) => {
        const text = roundHalfUp(fraction(BigInt(digits), 10n ** BigInt(exponent)), exponent);
        const shown = formatNumber(text, { decimals }).replace(/\s/g, '').replace(',', '.').replace('\u2212', '-');
        expect(roundHalfUp(decimalFraction(text), decimals)).toBe(shown);
      }),
    );
  });

  it('undoes what it does', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        expect(compare(subtract(add(a, b), b), a)).toBe(0);
        fc.pre(b.above !== 0n);
        expect(compare(divide(multiply(a, b), b), a)).toBe(0);
      }),
    );
  });

  it('does not divide by nothing', () => {
    expect(() => divide(fraction(1n), fraction(0n))).toThrow(RangeError);
  });
});

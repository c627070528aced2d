import { HjmError } from '@hjm/core';
import { roundOre, type Rounding } from '@hjm/core/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly, over, percentText, plus, quotient, times, wholeOre } from './quotient.js';

const RULES: readonly Rounding[] = ['halfUp', 'halfEven', 'up', 'down'];
const whole = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });

describe('an exact number', () => {
  it('becomes whole öre as the house rounds, by every rule', () => {
    fc.assert(
      fc.property(whole, fc.constantFrom(1, 2, 4, 5, 8, 10), fc.constantFrom(...RULES), (n, d, rule) => {
        expect(wholeOre(quotient(n, d), rule)).toBe(roundOre(n / d, rule));
      }),
    );
  });

  it('tells a half from what only looks like one', () => {
    const half = quotient(10n ** 30n + 1n, 2n * 10n ** 30n); // 0.5 and a little more
    expect(wholeOre(half, 'halfEven')).toBe(1);
    expect(wholeOre(quotient(1, 2), 'halfEven')).toBe(0);
    expect(wholeOre(quotient(3, 2), 'halfEven')).toBe(2);
  });

  it('has its sign in front', () => {
    expect(quotient(3, -4)).toEqual({ n: -3n, d: 4n });
    expect(wholeOre(over(quotient(7), quotient(-2)), 'halfUp')).toBe(-4);
  });

  it('adds, multiplies and divides exactly', () => {
    fc.assert(
      fc.property(whole, whole, fc.integer({ min: 1, max: 12 }), (a, b, d) => {
        expect(wholeOre(times(plus(quotient(a, d), quotient(b, d)), quotient(d)), 'down')).toBe(a + b);
        expect(wholeOre(over(quotient(a), quotient(1, d)), 'down')).toBe(a === 0 ? 0 : a * d);
      }),
    );
  });

  it('reads decimals as they are', () => {
    expect(exactly('405.12')).toEqual({ n: 40512n, d: 100n });
    expect(exactly('400')).toEqual({ n: 400n, d: 1n });
  });

  it('refuses what is too large for whole öre', () => {
    expect(() => wholeOre(quotient(2n ** 60n), 'halfUp')).toThrow(HjmError);
  });

  it('is told in per cent of the size of another', () => {
    expect(percentText(-5, 125)).toBe('-4');
    expect(percentText(1, -3)).toBe('33.333333');
    expect(percentText(2, 3)).toBe('66.666667');
  });
});

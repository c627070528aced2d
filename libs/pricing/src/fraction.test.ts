import { type Rounding, roundOre } from '@hjm/core/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, dividedBy, endingDecimals, exactText, minus, plus, readDecimal, readExact, times, toWhole, whole, withDecimals } from './fraction.js';

const anyFraction = fc.tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(1n, 10n ** 6n)).map(([n, d]) => dividedBy({ n, d: 1n }, { n: d, d: 1n }));
const rules: readonly Rounding[] = ['halfUp', 'halfEven', 'up', 'down'];

describe('exact numbers', () => {
  it('reads plain decimals and nothing else', () => {
    expect(readDecimal('6.30')).toEqual({ n: 63n, d: 10n });
    expect(readDecimal(-0.5)).toEqual({ n: -1n, d: 2n });
    for (const text of ['', '1,5', '1 000', '.5', '5.', '1e3', 'NaN', Number.NaN, 1e21, null, true]) expect(readDecimal(text)).toBeUndefined();
  });

  it('are exact where decimals never end: a third three times is one', () => {
    const third = dividedBy(whole(1), whole(3));
    expect(endingDecimals(third)).toBeUndefined();
    expect(exactText(third)).toBe('1/3');
    expect(times(third, whole(3))).toEqual(whole(1));
    expect(withDecimals(dividedBy(whole(-2), whole(3)), 2)).toBe('-0.67');
  });

  it('come back from their text', () => {
    fc.assert(
      fc.property(anyFraction, (value) => {
        expect(readExact(exactText(value))).toEqual(value);
      }),
    );
    expect(readExact('1/0')).toBeUndefined();
  });

  it('round as the rules of money do', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.constantFrom(...rules), (hundredths, rule) => {
        expect(Number(toWhole(dividedBy(whole(hundredths), whole(100)), rule)) + 0).toBe(roundOre(`${String(hundredths)}e-2`, rule));
      }),
    );
  });

  it('follow the laws of arithmetic', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, anyFraction, (a, b, c) => {
        expect(plus(a, b)).toEqual(plus(b, a));
        expect(times(a, plus(b, c))).toEqual(plus(times(a, b), times(a, c)));
        expect(minus(plus(a, b), b)).toEqual(a);
        expect(Math.sign(compare(a, b))).toBe(Math.sign(Number(minus(a, b).n > 0n) - Number(minus(a, b).n < 0n)));
      }),
    );
  });
});

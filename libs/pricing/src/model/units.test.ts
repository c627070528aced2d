import { describe, expect, it } from 'vitest';
import { readDecimal } from '../fraction.js';
import { amountText, isShortened } from './unit-text.js';
import { UNITS, percentOfUnit, productUnit, quotientUnit, sameUnit } from './units.js';

describe('units', () => {
  it('come out of products and quotients', () => {
    expect(productUnit('kr/hour', 'hours')).toBe('kr');
    expect(productUnit('kr/inhabitant', 'inhabitants')).toBe('kr');
    expect(productUnit('kr', 'share')).toBe('kr');
    expect(productUnit('count', 'kr/month')).toBe('kr/month');
    expect(productUnit('count', 'count')).toBe('count');
    expect(quotientUnit('kr', 'years')).toBe('kr/year');
    expect(quotientUnit('kr/year', 'months/year')).toBe('kr/month');
    expect(quotientUnit('months', 'months/year')).toBe('years');
    expect(quotientUnit('kr/year', 'share')).toBe('kr/year');
    expect(quotientUnit('kr', 'kr')).toBe('share');
    expect(percentOfUnit('percent', 'kr/day')).toBe('kr/day');
    expect(percentOfUnit('percent/year', 'kr')).toBe('kr/year');
  });

  it('refuse what makes no sense', () => {
    expect(productUnit('kr', 'kr')).toBeUndefined();
    expect(productUnit('percent', 'kr')).toBeUndefined();
    expect(quotientUnit('kr', 'percent')).toBeUndefined();
    expect(quotientUnit('years', 'kr')).toBeUndefined();
    expect(percentOfUnit('kr', 'kr')).toBeUndefined();
    expect(percentOfUnit('percent', 'percent')).toBeUndefined();
    expect(percentOfUnit('percent/year', 'kr/year')).toBeUndefined();
    expect(sameUnit('kr', 'percent')).toBe(false);
  });

  it('give back what they were multiplied by, wherever that is a unit', () => {
    for (const a of UNITS) {
      for (const b of UNITS) {
        const product = productUnit(a, b);
        const back = product === undefined ? undefined : quotientUnit(product, b);
        if (back !== undefined) expect([a, b, sameUnit(back, a)]).toEqual([a, b, true]);
        expect(product).toBe(a === 'share' || b === 'share' || a === 'count' || b === 'count' ? product : productUnit(b, a));
      }
    }
  });

  it('are told in Swedish', () => {
    const text = (value: string, unit: (typeof UNITS)[number]): string => amountText(readDecimal(value) ?? { n: 0n, d: 1n }, unit).replaceAll('\u00A0', ' ');
    expect(text('60000', 'kr')).toBe('60 000 kr');
    expect(text('12.5', 'kr/month')).toBe('12,50 kr per månad');
    expect(text('2.25', 'percent')).toBe('2,25 %');
    expect(text('0.9', 'share')).toBe('0,9');
    expect(amountText({ n: 1n, d: 3n }, 'years')).toBe('0,333333\u00A0år');
    expect(isShortened({ n: 1n, d: 3n }, 'years')).toBe(true);
    expect(isShortened({ n: 1n, d: 100n }, 'kr')).toBe(false);
    expect(isShortened({ n: 1n, d: 1000n }, 'kr')).toBe(true);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { known } from '../testing/outcomes.js';
import { compareValues } from './compare-values.js';
import type { KpiValue } from './value.js';

describe('comparing values', () => {
  it('tells apart what floating point does not', () => {
    const [a, b] = [known(9_007_199_254_740_990, 9_007_199_254_740_991), known(9_007_199_254_740_989, 9_007_199_254_740_990)];
    expect(compareValues(a, b, 'ratio')).toBe(1);
    expect(compareValues(known(1, 3), known(2, 6), 'percent')).toBe(0);
  });

  it('holds a counted share against a stated per cent', () => {
    expect(compareValues(known(88, 100), { state: 'stated', stated: { number: '88' } }, 'percent')).toBe(0);
    expect(compareValues(known(8799, 10_000), { state: 'stated', stated: { number: '88.0' } }, 'percent')).toBe(-1);
  });

  it('finds a yes more than a no', () => {
    expect(compareValues({ state: 'stated', stated: { yes: true } }, { state: 'stated', stated: { yes: false } }, 'yesNo')).toBe(1);
  });

  it.each<KpiValue>([
    { state: 'missing', reason: 'noData' },
    { state: 'masked', minimum: 5 },
    { state: 'notRelevant', reasonSv: 'Mäts inte.' },
    { state: 'stated', stated: { status: 'reached' } },
  ])('says nothing of %j', (value) => {
    expect(compareValues(value, known(1), 'count')).toBeUndefined();
    expect(compareValues(known(1), value, 'count')).toBeUndefined();
  });

  it('is turned around when the values change places', () => {
    const value = fc.tuple(fc.maxSafeInteger(), fc.integer({ min: 1 })).map(([numerator, denominator]) => known(numerator, denominator));
    fc.assert(fc.property(value, value, (a, b) => {
      expect(compareValues(a, b, 'ratio')).toBe(0 - (compareValues(b, a, 'ratio') ?? Number.NaN));
    }));
  });
});

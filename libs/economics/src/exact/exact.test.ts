import { HjmError } from '@hjm/core';
import { roundOre, type Rounding } from '@hjm/core/money';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareExact, exactOf, over, plus, ratio, readExact, roundExact, times, whole } from './exact.js';
import { exactText, percentText, shownText } from './exact-text.js';

const rules: readonly Rounding[] = ['halfUp', 'halfEven', 'up', 'down'];

describe('exact numbers', () => {
  it('reads decimal text and nothing else', () => {
    expect(exactText(readExact('45.220') ?? whole(0))).toBe('45.22');
    expect(['1,5', '1e3', '', ' 1', '.5', '--1', 5, null, '1234567890123456'].map(readExact)).toEqual(Array.from({ length: 9 }, () => undefined));
    expect(() => exactOf('tre', 'changes.0.percent')).toThrow(HjmError);
  });

  it('keeps a quotient that has no last decimal', () => {
    const ratio = over(whole(15228), whole(14522));
    expect(exactText(ratio)).toBe('7614/7261');
    expect(exactText(times(ratio, whole(7261)))).toBe('7614');
    expect(exactText(over(whole(1), whole(-8)))).toBe('-0.125');
  });

  it('compares without rounding', () => {
    expect(compareExact(over(whole(1), whole(3)), exactOf('0.333333333333333', 'x'))).toBe(1);
    expect(compareExact(exactOf('-1', 'x'), whole(0))).toBe(-1);
    expect(compareExact(exactOf('2.50', 'x'), exactOf('2.5', 'x'))).toBe(0);
  });

  it('rounds by the same rules as money', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.constantFrom(...rules), (quarters, rule) => {
        expect(roundExact(over(whole(quarters), whole(4)), rule, 'x')).toBe(roundOre(new Decimal(quarters).div(4), rule));
      }),
    );
  });

  it('shows decimals with halves away from zero', () => {
    expect([shownText(exactOf('-0.005', 'x'), 2), shownText(over(whole(20_000), whole(3)), 4), shownText(whole(7), 0)]).toEqual(['-0.01', '6666.6667', '7']);
  });

  it('refuses what is no safe number of öre', () => {
    expect(() => roundExact(whole(Number.MAX_SAFE_INTEGER), 'halfUp', 'x')).not.toThrow();
    expect(() => roundExact(plus(whole(Number.MAX_SAFE_INTEGER), whole(1)), 'halfUp', 'x')).toThrow(expect.objectContaining({ code: 'amount-too-large' }));
  });

  it('tells a half from what only looks like one', () => {
    const half = ratio(10n ** 30n + 1n, 2n * 10n ** 30n); // 0.5 and a little more
    expect([half, ratio(1, 2), ratio(3, 2)].map((number) => roundExact(number, 'halfEven'))).toEqual([1, 0, 2]);
  });

  it('has its sign above and no common factor', () => {
    expect(ratio(6, -8)).toEqual({ n: -3n, d: 4n });
    expect(ratio(0, -8)).toEqual({ n: 0n, d: 1n });
  });

  it('is never divided by zero', () => {
    expect(() => over(whole(1), whole(0))).toThrow(expect.objectContaining({ code: 'division-by-zero' }));
    expect(() => ratio(0, 0)).toThrow(HjmError);
  });

  it('is told in per cent of the size of another, however small that is', () => {
    expect([percentText(-5, 125), percentText(1, -3), percentText(2, 3), percentText(0, 7), percentText(7, 7)]).toEqual(['-4', '33.333333', '66.666667', '0', '100']);
    expect(percentText(9_000_000_000_000_000, 1)).toBe('900000000000000000');
  });
});

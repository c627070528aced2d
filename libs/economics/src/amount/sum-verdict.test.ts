import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXACT_KR, WHOLE_TKR } from './amount-unit.js';
import { oreOf, roundedAmount } from './amount.js';
import { sumVerdict } from './sum-verdict.js';

const tkr = 100_000;

describe('a printed sum', () => {
  it('follows when its parts add up to it', () => {
    expect(sumVerdict([788 * tkr, -788 * tkr], 0, WHOLE_TKR)).toMatchObject({ explanation: 'follows', difference: 0 });
  });

  it('never follows from parts that rounding cannot explain', () => {
    expect(sumVerdict([tkr, tkr], 4 * tkr, WHOLE_TKR)).toMatchObject({ explanation: 'doesNotFollow', difference: 2 * tkr, roundingGives: 150_000 });
    expect(sumVerdict([tkr, tkr], 2 * tkr + 1, null).explanation).toBe('doesNotFollow');
  });

  it('is missing when a part is, and not the sum of the others', () => {
    expect(sumVerdict([tkr, null], tkr, WHOLE_TKR)).toMatchObject({ explanation: 'missing', recomputed: null });
  });

  it('of any exact amounts, rounded each for itself, is always explained', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e10, max: 1e10 }), { maxLength: 20 }), (amounts) => {
        const rounded = (ore: number) => oreOf(roundedAmount(ore, WHOLE_TKR), 'tkr');
        expect(['follows', 'rounding']).toContain(sumVerdict(amounts.map(rounded), rounded(amounts.reduce((a, b) => a + b, 0)), WHOLE_TKR).explanation);
      }),
    );
  });

  it('of parts that were rounded up is less than they are, by less than a step each, and never much more', () => {
    const up = { ...WHOLE_TKR, rounding: 'up' as const };
    expect(sumVerdict([tkr, tkr, tkr], tkr, up)).toMatchObject({ explanation: 'rounding', difference: -2 * tkr, roundingGives: 3 * (tkr - 1) });
    expect(sumVerdict([tkr, tkr], 4 * tkr, up)).toMatchObject({ explanation: 'doesNotFollow', roundingGives: tkr - 1 });
  });

  it('of any exact amounts, rounded each for itself by any rule, is always explained', () => {
    const rules = fc.constantFrom('halfUp' as const, 'halfEven' as const, 'up' as const, 'down' as const);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { maxLength: 8 }), rules, (amounts, rounding) => {
        const print = { ...WHOLE_TKR, rounding };
        const rounded = (ore: number) => oreOf(roundedAmount(ore, print), 'tkr');
        expect(['follows', 'rounding']).toContain(sumVerdict(amounts.map(rounded), rounded(amounts.reduce((a, b) => a + b, 0)), print).explanation);
      }),
    );
  });

  it('of kronor and öre is not rounded at all', () => {
    expect(sumVerdict([1, 1], 3, EXACT_KR)).toMatchObject({ explanation: 'doesNotFollow', roundingGives: 0 });
  });
});

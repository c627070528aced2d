import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WHOLE_TKR } from './amount-unit.js';
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

  it('of parts that were rounded up may differ by a step each', () => {
    expect(sumVerdict([tkr, tkr], 4 * tkr, { ...WHOLE_TKR, rounding: 'up' })).toMatchObject({ explanation: 'rounding', roundingGives: 3 * tkr });
  });
});

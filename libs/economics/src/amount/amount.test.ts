import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXACT_KR, MNKR_ONE, ORE_PER, WHOLE_KR, WHOLE_TKR, type AmountUnit } from './amount-unit.js';
import { exactAmount, formatAmount, oreOf, parseAmount, parseTypedAmount, roundedAmount, stepOf } from './amount.js';

const units: AmountUnit[] = ['kr', 'tkr', 'mnkr'];
const ore = fc.integer({ min: -1e12, max: 1e12 });

describe('amounts in units', () => {
  it('are exact öre in any unit and back', () => {
    fc.assert(
      fc.property(ore, fc.constantFrom(...units), (amount, unit) => {
        expect(oreOf(exactAmount(amount, unit), unit)).toBe(amount);
      }),
    );
  });

  it('differ by at most half a step after rounding', () => {
    fc.assert(
      fc.property(ore, fc.constantFrom(WHOLE_KR, WHOLE_TKR, MNKR_ONE), (amount, print) => {
        expect(Math.abs(oreOf(roundedAmount(amount, print), print.unit) - amount)).toBeLessThanOrEqual(stepOf(print) / 2);
      }),
    );
  });

  it('round halves away from zero, to even, up and down by name', () => {
    const print = (rounding: 'halfUp' | 'halfEven' | 'up' | 'down') => roundedAmount(-250_000, { unit: 'tkr', decimals: 0, rounding });
    expect([print('halfUp'), print('halfEven'), print('up'), print('down')]).toEqual(['-3', '-2', '-3', '-2']);
  });

  it('have no minus when they round to zero', () => {
    expect(roundedAmount(-49_999, WHOLE_TKR)).toBe('0');
  });

  it('are told in Swedish with their unit', () => {
    expect(formatAmount(-371_000_00, WHOLE_TKR)).toBe('−371\u00A0tkr');
    expect(formatAmount(1_234_50, EXACT_KR)).toBe('1\u00A0234,50\u00A0kr');
  });

  it('are refused when finer than an öre, too large or no number', () => {
    expect(() => oreOf('0.0000001', 'tkr')).toThrow(/inte finare än ett öre/);
    expect(() => oreOf('1000000000000', 'mnkr')).toThrow(/för stort/);
    expect(() => oreOf(1e308, 'kr')).toThrow(/för stort/);
    expect(() => oreOf('1000000000000.000000000000000001', 'kr')).toThrow(/inte finare än ett öre/);
    expect(() => oreOf('tolv', 'kr')).toThrow(/fick "tolv"/);
    expect(() => exactAmount(0.5, 'kr')).toThrow(/helt antal öre/);
  });
});

describe('exact decimal text', () => {
  it('is digits with a full stop, and no other way to write a number', () => {
    for (const text of ['1e3', '0x10', '0b11', '1_000', '+5', '.5', '5.', ' 5', '5,0', '', 'NaN', 'Infinity']) expect(() => oreOf(text, 'kr'), text).toThrow(expect.objectContaining({ code: 'invalid-amount' }));
    for (const number of [Number.NaN, Number.POSITIVE_INFINITY, 0.001]) expect(() => oreOf(number, 'kr')).toThrow(expect.objectContaining({ code: 'invalid-amount' }));
    expect([oreOf('-0', 'kr'), oreOf('0007.10', 'kr'), oreOf(-0.1, 'kr')]).toEqual([0, 710, -10]);
  });
});

describe('amounts as people write them', () => {
  it('may have the unit that is expected, thousands apart and a minus of any kind', () => {
    expect(parseAmount('−56', 'tkr')).toBe(-56 * ORE_PER.tkr);
    expect(parseAmount('52,2 mnkr', 'mnkr')).toBe(52_200_000_00);
    expect(parseAmount('1 234,50 kr', 'kr')).toBe(123_450);
  });

  it('in tkr among kronor are an error with the remedy', () => {
    expect(() => parseAmount('12 tkr', 'kr', 'rad 7')).toThrow(/står i tkr bland kr/);
  });

  it('that stand alone are in the unit that is written with them, else in the one that is asked for', () => {
    expect([parseTypedAmount('6500 tkr', 'kr'), parseTypedAmount('150 000 kr', 'tkr'), parseTypedAmount('−0,5 mkr.', 'kr'), parseTypedAmount('150', 'tkr')]).toEqual([650_000_000, 15_000_000, -50_000_000, 15_000_000]);
    expect(() => parseTypedAmount('mycket tkr', 'kr', 'Ram')).toThrow(expect.objectContaining({ code: 'invalid-number', issues: [expect.objectContaining({ path: 'Ram' })] }));
  });
});

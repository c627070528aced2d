import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vastmanlandIncome2025 } from '../models/index.js';
import { checkIncome } from './check-income.js';
import { incomeChange } from './income-change.js';

const MILLION = 100_000_000;

describe('incomeChange', () => {
  it('comes to the printed income of Västmanland 2025 from the budget of 2024', () => {
    // 132 920 + 49 349 = 182 269 tkr; 0 % of it is 0; 182 269 + 37 400 = 219 669 tkr, printed as 220 mnkr
    const change = incomeChange({ base: 182_269 * 100_000, pricePercent: 0, volume: { ore: 37.4 * MILLION }, joint: 'volume', rounding: 'halfUp' });
    expect([change.price, change.volume, change.total]).toEqual([0, 37.4 * MILLION, 219_669 * 100_000]);
  });

  it('refuses words that do not exist, and writes a fall with a minus', () => {
    const given = { base: 10_000, pricePercent: '-2.5', volume: { percent: 0 }, joint: 'price', rounding: 'halfUp' } as const;
    expect(incomeChange(given).steps[1]?.textSv.replaceAll('\u00A0', ' ')).toBe('\u22122,5 % ger \u22122,50 kr');
    for (const wrong of [{ joint: 'prise' }, { rounding: 'half' }, { volume: null }]) expect(() => incomeChange({ ...given, ...wrong } as never)).toThrow(expect.objectContaining({ code: 'invalid-income-change' }));
  });

  it('gives the joint effect where it is said to go', () => {
    // 1 000 kr, prices up 10 %, volume up 20 %: 1 320 kr. 100 is price, 200 volume, 20 both
    const parts = (joint: 'price' | 'volume' | 'separate'): number[] => {
      const { price, volume, joint: both, total } = incomeChange({ base: 100_000, pricePercent: 10, volume: { percent: 20 }, joint, rounding: 'halfUp' });
      return [price, volume, both, total];
    };
    expect(parts('price')).toEqual([12_000, 20_000, 0, 132_000]);
    expect(parts('volume')).toEqual([10_000, 22_000, 0, 132_000]);
    expect(parts('separate')).toEqual([10_000, 20_000, 2_000, 132_000]);
    expect(incomeChange({ base: 100_000, pricePercent: '2.5', volume: { percent: 3 }, joint: 'separate', rounding: 'halfUp' }).steps.map(({ textSv }) => textSv.replaceAll('\u00A0', ' '))).toEqual([
      '1 000 kr',
      '2,5 % ger 25 kr',
      '3 % ger 30 kr',
      '0,75 kr',
      '1 055,75 kr, avrundat till hela ören, halva uppåt',
    ]);
  });

  it('adds up to the öre, whatever is changed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 12), max: 10 ** 12 }),
        fc.integer({ min: -5000, max: 5000 }),
        fc.integer({ min: -5000, max: 5000 }),
        fc.constantFrom('price' as const, 'volume' as const, 'separate' as const),
        fc.constantFrom('halfUp' as const, 'halfEven' as const, 'up' as const, 'down' as const),
        (base, price, volume, joint, rounding) => {
          const change = incomeChange({ base, pricePercent: price / 4, volume: { percent: volume / 4 }, joint, rounding });
          expect(change.base + change.price + change.volume + change.joint).toBe(change.total);
          if (price === 0 && volume === 0) expect(change.total).toBe(base);
        },
      ),
    );
  });

  it('refuses a percent with a comma and parts of an öre', () => {
    expect(() => incomeChange({ base: 1, pricePercent: '2,5', volume: { percent: 0 }, joint: 'price', rounding: 'up' })).toThrow(expect.objectContaining({ code: 'invalid-income-change' }) as Error);
    expect(() => incomeChange({ base: 0.5, pricePercent: 0, volume: { percent: 0 }, joint: 'price', rounding: 'up' })).toThrow(expect.objectContaining({ code: 'invalid-income-change' }) as Error);
  });
});

describe('checkIncome', () => {
  it('says which figures of Västmanland 2025 follow from the others, and bends none', () => {
    expect(checkIncome(vastmanlandIncome2025).map(({ verdict, difference }) => [verdict, difference])).toEqual([
      ['follows', 0], // 0 % of 182 269 tkr is 0
      ['follows', 331 * 100_000], // 220 000 less 219 669 tkr: within half a million
      ['deviates', -3_900 * 100_000], // 220 000 less 143 690 + 80 210 = 223 900 tkr
      ['deviates', -4_231 * 100_000], // 37 400 less 223 900 − 182 269 = 41 631 tkr
      ['notCheckable', null], // three per cent more volume in 2023: no base at hand
    ]);
  });

  it('gives the reason in Swedish, with the source', () => {
    const [, within, beyond] = checkIncome(vastmanlandIncome2025);
    expect([within?.reasonSv, beyond?.reasonSv].map((text) => text?.replaceAll('\u00A0', ' '))).toEqual([
      'Skillnaden 331 000,00 kr ryms i avrundningen.',
      'Skillnaden −3 900 000,00 kr förklaras inte av avrundning, och källan säger inte vad den är.',
    ]);
    expect(beyond?.citation.section).toBe('Budget');
  });
});

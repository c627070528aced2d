import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PUBLISHED_STATEMENTS } from '../published/index.js';
import { BUDGET, budgets, IN_ORDER, scenario, volume } from '../testing/whatif-cases.js';
import { rentsForZeroResult } from './rents-for-result.js';
import { whatIf } from './whatif.js';

describe('rents for a result', () => {
  it('finds the rents of a zero result, with the change in öre and exact per cent', () => {
    expect(rentsForZeroResult(BUDGET, { column: 'budget2025', line: 'rent' })).toMatchObject({ outcome: 'known', resultOre: 100_00, now: 1_000_00, needed: 900_00, change: -100_00, percent: '-10' });
    expect(rentsForZeroResult(BUDGET, { column: 'budget2025', line: 'rent', targetOre: 133_33 })).toMatchObject({ needed: 1_033_33, percent: '3.333' });
  });

  it('keeps a per cent that has no last decimal as a fraction, and shows four decimals', () => {
    const thirds = { ...BUDGET, amounts: { budget2025: { rent: 300_00, refund: 0, staff: -310_00, other: 0 } } };
    const rents = rentsForZeroResult(thirds, { column: 'budget2025', line: 'rent' });
    expect(rents).toMatchObject({ change: 10_00, percent: '10/3', percentSv: '+3,33\u00A0%' });
    expect(rents.outcome === 'known' && rents.stepsSv).toEqual([
      'Resultat nu: −10,00\u00A0kr. Mål: 0,00\u00A0kr.',
      'Hyra: 300,00\u00A0kr +10,00\u00A0kr = 310,00\u00A0kr',
      'Förändring: +3,3333\u00A0% (visat med fyra decimaler)',
      'Bara priset ändras; volymer och kostnader är oförändrade.',
    ]);
  });

  it('starts from an outcome too', () => {
    const outcome = whatIf(BUDGET, scenario(volume('3')), IN_ORDER);
    expect(rentsForZeroResult(outcome, { line: 'rent' })).toMatchObject({ now: 1_030_00, change: -125_50 });
  });

  it('gives a result of exactly the target', () => {
    fc.assert(fc.property(budgets, fc.integer({ min: -1_000_000_00, max: 1_000_000_00 }), (statement, targetOre) => {
      const rents = rentsForZeroResult(statement, { column: 'budget2025', line: 'rent', targetOre });
      const change = rents.outcome === 'known' ? rents.change : NaN;
      expect(whatIf(statement, scenario({ kind: 'line', line: 'rent', ore: change, reasonSv: 'Hyror efter mål' }), IN_ORDER).after.ore).toBe(targetOre);
    }));
  });

  it('says which amounts are missing', () => {
    const unknown = { ...BUDGET, amounts: { budget2025: { rent: 1_00, refund: 0, staff: null } } };
    expect(rentsForZeroResult(unknown, { column: 'budget2025', line: 'rent' })).toEqual({ outcome: 'missing', line: 'rent', labelSv: 'Hyra', targetOre: 0, missing: ['staff', 'other'], reasonSv: 'Resultatet är inte känt; uppgift saknas för Personal, Övrigt.' });
  });

  it('has no per cent of zero rents, and says where no rents reach the target', () => {
    const none = { ...BUDGET, amounts: { budget2025: { rent: 0, refund: 0, staff: -5_00, other: 7_00 } } };
    const rents = rentsForZeroResult(none, { column: 'budget2025', line: 'rent' });
    expect(rents).toMatchObject({ needed: -2_00, percent: null, percentSv: null });
    expect(rents.outcome === 'known' && rents.stepsSv.slice(2)).toEqual([
      'Förändringen går inte att säga i procent av noll.',
      'Bara priset ändras; volymer och kostnader är oförändrade.',
      'Målet nås inte: även helt utan hyra blir resultatet 2,00\u00A0kr bättre än målet.',
    ]);
  });

  it('finds 371 tkr more rents for the forecast of Västmanland for 2024', () => {
    const interim = PUBLISHED_STATEMENTS.find(({ id }) => id === 's3-income-statement');
    expect(interim && rentsForZeroResult(interim.statement, { column: 'forecast2024', line: 'rent' })).toMatchObject({ change: 371_000_00, needed: 133_291_000_00 });
  });

  it('refuses another column, a cost, and a target with parts of an öre, all at once', () => {
    const issues = [expect.objectContaining({ path: 'line', nearest: 'rent' }), expect.objectContaining({ path: 'column', nearest: 'budget2025' }), expect.objectContaining({ path: 'targetOre' })];
    expect(() => rentsForZeroResult(BUDGET, { column: 'budgt2025', line: 'rnet', targetOre: 0.5 })).toThrow(expect.objectContaining({ code: 'invalid-rents-question', issues }));
    expect(() => rentsForZeroResult(BUDGET, { column: 'budget2025', line: 'staff' })).toThrow('en intäktsrad: rent, refund');
    expect(() => rentsForZeroResult(whatIf(BUDGET, scenario(), IN_ORDER), { column: 'budget2025', line: 'rent' })).toThrow('ingen kolumn');
  });
});

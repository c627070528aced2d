import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXACT_KR } from '../amount/amount-unit.js';
import type { DistributionKey } from '../surplus/key-types.js';
import { BUDGET, budgets, changes, IN_ORDER, price, scenario } from '../testing/whatif-cases.js';
import { describePerPrincipal, perPrincipal, perPrincipalTable, rentsPerPrincipal } from './per-principal.js';
import { rentsForZeroResult } from './rents-for-result.js';
import { whatIf } from './whatif.js';

const key = (...shares: readonly (string | number)[]): DistributionKey => ({
  id: 'own', titleSv: 'Vår nyckel', basis: 'weights', decidedSv: null, citation: null, validFrom: null, validTo: null,
  principals: shares.map((share, at) => ({ id: `p-${String(at)}`, nameSv: `Huvudman ${String(at)}`, share })),
});

describe('what a scenario means for each principal', () => {
  it('shares the change of rents, to the öre', () => {
    const dearer = whatIf(BUDGET, scenario(price('10', 'rent')), IN_ORDER);
    const shared = perPrincipal(dearer, key(1, 1, 1), { lines: ['rent'] });
    expect(shared.parts.map(({ id, ore }) => [id, ore])).toEqual([['p-0', 33_34], ['p-1', 33_33], ['p-2', 33_33]]);
    expect(describePerPrincipal(shared).map((text) => text.replaceAll('\u00A0', ' '))).toEqual([
      'Hyra +100,00 kr; fördelat enligt Vår nyckel',
      'Huvudman 0 (1 av 3): +33,34 kr',
      'Huvudman 1 (1 av 3): +33,33 kr',
      'Huvudman 2 (1 av 3): +33,33 kr',
      'Summa: +100,00 kr. Plus är att betala mer.',
      shared.remainderSv,
    ]);
    expect(perPrincipalTable(shared, EXACT_KR).rows.at(-1)).toEqual([null, 'Summa', null, { number: '100.00' }, { number: '100.00' }]);
  });

  it('adds up line by line and in all, and does not care for the order of principals', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(budgets, fc.array(changes, { maxLength: 3 }), weights, (statement, list, shares) => {
      const outcome = whatIf(statement, scenario(...list), IN_ORDER);
      const own = key(...shares);
      const shared = perPrincipal(outcome, own, { lines: ['rent', 'refund'] });
      expect(shared.parts.reduce((sum, { ore }) => sum + ore, 0)).toBe(shared.ore);
      for (const { line, ore } of shared.lines) expect(shared.parts.reduce((sum, { lines }) => sum + (lines[line] ?? NaN), 0)).toBe(ore);
      expect(perPrincipal(outcome, { ...own, principals: own.principals.toReversed() }, { lines: ['rent', 'refund'] })).toEqual(shared);
    }));
  });

  it('shares nothing where a line is not known, and says which', () => {
    const unknown = { ...BUDGET, amounts: { budget2025: { ...BUDGET.amounts['budget2025'], rent: null } } };
    const shared = perPrincipal(whatIf(unknown, scenario(price('10', 'rent')), IN_ORDER), key(1), { lines: ['rent', 'refund'] });
    expect(shared).toMatchObject({ ore: null, parts: [], missing: ['rent'] });
    expect(describePerPrincipal(shared)[1]).toBe('Går inte att fördela, för uppgift saknas.');
    expect(perPrincipalTable(shared, EXACT_KR).rows).toEqual([[null, 'Summa', null, null, { number: '0.00' }, null]]);
  });

  it('shares the rents of a zero result alike', () => {
    const rents = rentsForZeroResult(BUDGET, { column: 'budget2025', line: 'rent' });
    expect(rentsPerPrincipal(rents, key('2', 1)).parts.map(({ ore }) => ore)).toEqual([-66_67, -33_33]);
    const unknown = rentsForZeroResult({ ...BUDGET, amounts: {} }, { column: 'budget2025', line: 'rent' });
    expect(rentsPerPrincipal(unknown, key(1))).toMatchObject({ ore: null, missing: ['rent'] });
    expect(() => rentsPerPrincipal(rents, key(0))).toThrow(expect.objectContaining({ code: 'invalid-key' }));
  });

  it('refuses a key that does not hold, and lines that are no incomes', () => {
    const outcome = whatIf(BUDGET, scenario(), IN_ORDER);
    expect(() => perPrincipal(outcome, { ...key('60', '39.9'), basis: 'percent' }, { lines: ['rent'] })).toThrow(expect.objectContaining({ code: 'invalid-key' }));
    expect(() => perPrincipal(outcome, key(1), { lines: [] })).toThrow('minst en intäktsrad');
    expect(() => perPrincipal(outcome, key(1), { lines: ['rent', 'rent', 'staff'] })).toThrow(expect.objectContaining({ code: 'invalid-lines', issues: [expect.objectContaining({ path: 'lines.1' }), expect.objectContaining({ path: 'lines.2' })] }));
  });
});

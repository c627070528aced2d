import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MNKR_ONE, WHOLE_TKR } from '../amount/amount-unit.js';
import { APART, BUDGET, budgets, changes, IN_ORDER, price, scenario, volume } from '../testing/whatif-cases.js';
import { whatIf } from './whatif.js';

describe('what a scenario does', () => {
  it('lets lines follow volume to their share and keeps the others', () => {
    const outcome = whatIf(BUDGET, scenario(volume('3')), IN_ORDER);
    expect(outcome.effects[0]?.lines).toEqual({ rent: 30_00, other: -4_50 });
    expect(outcome.lines).toEqual({ rent: 1_030_00, refund: 0, staff: -600_00, other: -304_50 });
    expect([outcome.before.ore, outcome.after.ore, outcome.difference.ore]).toEqual([100_00, 125_50, 25_50]);
  });

  it('gives interplay to the later change, or tells it apart', () => {
    const both = scenario(volume('10'), price('10', 'rent'));
    expect(whatIf(BUDGET, both, IN_ORDER).effects.map(({ lines }) => lines['rent'])).toEqual([100_00, 110_00]);
    const apart = whatIf(BUDGET, both, APART);
    expect(apart.effects.map(({ key, lines }) => [key, lines['rent']])).toEqual([['change-1', 100_00], ['change-2', 100_00], ['interplay', 10_00]]);
    expect(apart.effects[2]?.lines).toEqual({ rent: 10_00 });
    expect(apart.difference).toEqual(whatIf(BUDGET, both, IN_ORDER).difference);
  });

  it('raises only the part of personnel that carries contributions, by the exact ratio of the rates', () => {
    const contributions = { kind: 'socialContributions', line: 'staff', fromPercent: '45.22', toPercent: '52.28' } as const;
    // 600,00 kr × 7,06 / 145,22 = 29,1695…
    expect(whatIf(BUDGET, scenario({ ...contributions, carriesPercent: '100' }), IN_ORDER).difference.ore).toBe(-29_17);
    expect(whatIf(BUDGET, scenario({ ...contributions, carriesPercent: '50' }), IN_ORDER).difference.ore).toBe(-14_58);
    expect(whatIf(BUDGET, scenario({ ...contributions, carriesPercent: '0' }), IN_ORDER).difference.ore).toBe(0);
  });

  it('reckons interest on a capital or on remaining values, for begun months', () => {
    const interest = { kind: 'interest', line: 'other', points: '0.5', fromMonth: 1 } as const;
    const items = [{ key: 'a', labelSv: 'A', ore: 400_00 }, { key: 'b', labelSv: 'B', ore: 600_00 }];
    expect(whatIf(BUDGET, scenario({ ...interest, capital: { from: 'amount', ore: 1_000_00, basisSv: 'skuld' } }), IN_ORDER).difference.ore).toBe(-5_00);
    expect(whatIf(BUDGET, scenario({ ...interest, fromMonth: 7, capital: { from: 'remainingValues', items } }), IN_ORDER).difference.ore).toBe(-2_50);
  });

  it('reckons staff from the month they begin', () => {
    const staff = { kind: 'staff', line: 'staff', fullTimeEquivalents: '-1.5', costPerYearOre: 120_00 } as const;
    expect([1, 4, 12].map((fromMonth) => whatIf(BUDGET, scenario({ ...staff, fromMonth }), IN_ORDER).difference.ore)).toEqual([180_00, 135_00, 15_00]);
  });

  it('keeps to the order: an amount before a price change is changed with it, one after is not', () => {
    const amount = { kind: 'line', line: 'rent', ore: 100_00, reasonSv: 'ny kund' } as const;
    expect(whatIf(BUDGET, scenario(amount, price('10', 'rent')), IN_ORDER).lines['rent']).toBe(1_210_00);
    expect(whatIf(BUDGET, scenario(price('10', 'rent'), amount), IN_ORDER).lines['rent']).toBe(1_200_00);
  });

  it('knows the difference where a missing line is untouched or only added to, and not where it would be multiplied', () => {
    const unknown = { ...BUDGET, amounts: { budget2025: { ...BUDGET.amounts['budget2025'], other: null } } };
    const touched = whatIf(unknown, scenario(volume('3')), IN_ORDER);
    expect(touched).toMatchObject({ before: { ore: null, missing: ['other'] }, after: { ore: null }, difference: { ore: null, missing: ['other'] } });
    expect(touched.effects[0]?.lines).toEqual({ rent: 30_00, other: null });
    expect(touched.stepsSv).toContain('Skillnad: uppgift saknas (saknas: Övrigt)');
    expect(whatIf(unknown, scenario(price('3', 'rent')), IN_ORDER)).toMatchObject({ after: { ore: null, missing: ['other'] }, difference: { ore: 30_00, missing: [] } });
    const added = whatIf(unknown, scenario({ kind: 'line', line: 'other', ore: -5_00, reasonSv: 'lokal' }), APART);
    expect(added).toMatchObject({ lines: { other: null }, difference: { ore: -5_00 } });
  });

  it('says how it was reckoned, and that the base was rounded before', () => {
    const { stepsSv } = whatIf({ ...BUDGET, roundedTo: WHOLE_TKR }, { ...scenario(volume('3'), price('-2.5', 'rent')), assumptionsSv: ['Inga nya avtal.'] }, APART);
    expect(stepsSv[0]).toBe('Utgångsläge: Budget 2025, resultat 100,00\u00A0kr');
    expect(stepsSv).toContain('Underlaget är avrundat till hela tkr; effekterna är räknade på de avrundade beloppen.');
    expect(stepsSv).toContain('Varje ändring räknas för sig på utgångsläget; samspelet mellan dem är en egen del.');
    expect(stepsSv).toContain('Samspel mellan ändringarna.');
    expect(whatIf({ ...BUDGET, roundedTo: MNKR_ONE }, scenario(), IN_ORDER).stepsSv[1]).toMatch(/^Underlaget är avrundat till mnkr med 1 decimal;/u);
    expect(stepsSv.slice(-2)).toEqual(['Avrundning: raden efter varje ändring, en gång, till hela öre, halva öre från noll.', 'Antagande: Inga nya avtal.']);
  });
});

describe('laws of scenarios', () => {
  const rules = fc.constantFrom(IN_ORDER, APART);
  const some = fc.array(changes, { maxLength: 5 });

  it('adds up: effects to the difference, on each line and in the result', () => {
    fc.assert(
      fc.property(budgets, some, rules, (statement, list, options) => {
        const outcome = whatIf(statement, scenario(...list), options);
        expect(outcome.effects.reduce((sum, { ore }) => sum + (ore ?? NaN), 0)).toBe(outcome.difference.ore);
        expect((outcome.before.ore ?? NaN) + (outcome.difference.ore ?? NaN)).toBe(outcome.after.ore);
        for (const [key, ore] of Object.entries(outcome.base)) {
          const parts = outcome.effects.reduce((sum, { lines }) => sum + (lines[key] ?? 0), 0);
          expect((ore ?? NaN) + parts).toBe(outcome.lines[key]);
        }
      }),
    );
  });

  it('gives the same result in order and apart', () => {
    fc.assert(fc.property(budgets, some, (statement, list) => {
      expect(whatIf(statement, scenario(...list), APART).lines).toEqual(whatIf(statement, scenario(...list), IN_ORDER).lines);
    }));
  });

  it('does not care for the order of volume and price', () => {
    fc.assert(fc.property(budgets, fc.constantFrom('3', '-7.77', '0.01'), fc.constantFrom('-2.5', '12.34'), (statement, more, dearer) => {
      const [one, other] = [volume(more), price(dearer, 'rent', 'other')];
      expect(whatIf(statement, scenario(one, other), IN_ORDER).lines).toEqual(whatIf(statement, scenario(other, one), IN_ORDER).lines);
    }));
  });

  it('changes nothing by changes of zero', () => {
    fc.assert(fc.property(budgets, rules, (statement, options) => {
      const still = { kind: 'socialContributions', line: 'staff', fromPercent: '45.22', toPercent: '45.22', carriesPercent: '90' } as const;
      const outcome = whatIf(statement, scenario(volume('0'), price('0.00', 'rent'), still), options);
      expect(outcome.lines).toEqual(outcome.base);
      expect(outcome.difference.ore).toBe(0);
    }));
  });

  it('comes back to the öre by the inverse: a fourth more, a fifth less; one rate of contributions and back', () => {
    fc.assert(fc.property(budgets, (statement) => {
      const rate = (fromPercent: string, toPercent: string) => ({ kind: 'socialContributions', line: 'staff', fromPercent, toPercent, carriesPercent: '100' }) as const;
      const outcome = whatIf(statement, scenario(price('25', 'rent', 'other'), rate('45.22', '52.28'), price('-20', 'other', 'rent'), rate('52.28', '45.22')), IN_ORDER);
      expect(outcome.lines).toEqual(outcome.base);
    }));
  });
});

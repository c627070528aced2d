import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXACT_KR } from '../amount/amount-unit.js';
import { APART, budgets, BUDGET, changes, IN_ORDER, price, scenario, volume } from '../testing/whatif-cases.js';
import type { ScenarioChange } from './scenario-types.js';
import { sensitivity } from './sensitivity.js';
import { describeSensitivityRanking, rankSensitivity, sensitivityUnits } from './sensitivity-ranking.js';
import { whatIf } from './whatif.js';
import { sensitivityRankingTable } from './whatif-table.js';

const STEPS = { percent: '1', points: '0.25', fullTimeEquivalents: '1', percentOfAmount: '10' };
const STAFF: ScenarioChange = { kind: 'staff', line: 'staff', fullTimeEquivalents: '-0.5', costPerYearOre: 12_00, fromMonth: 1 };

describe('which changes move the result most', () => {
  it('is told by the larger move of one step, the first being the largest', () => {
    const ranking = rankSensitivity(BUDGET, scenario(STAFF, price('1', 'rent'), { kind: 'line', line: 'other', ore: -3_33, reasonSv: 'x' }), STEPS, IN_ORDER);
    expect(ranking.map(({ vary, step, largest }) => [vary, step, largest])).toEqual([[0, '1', 12_00], [1, '1', 10_00], [2, '10', 33]]);
    expect(ranking[0]?.ends.map(({ value, move }) => [value, move])).toEqual([['-1.5', 12_00], ['0.5', -12_00]]);
    expect(ranking[2]?.ends.map(({ value, move }) => [value, move])).toEqual([['90', 33], ['110', -33]]);
    expect(describeSensitivityRanking(ranking, EXACT_KR).slice(0, 2)).toEqual([
      'Varje ändring tas ett steg ned och ett steg upp från det som scenariot har, en i taget. Ett steg är 1 årsarbetare, 1 procent, 10 procent av beloppet. Vilken som påverkar mest beror på stegen.',
      '1. Bemanning −0,5 årsarbetare: −1,5 årsarbetare ger 12,00\u00A0kr bättre resultat; 0,5 årsarbetare ger 12,00\u00A0kr sämre resultat.',
    ]);
    expect(sensitivityRankingTable(ranking, EXACT_KR)).toMatchObject({
      columns: ['Ändring', 'Styrka', 'Mått', 'Resultat (kr)', 'Mot scenariot (kr)'],
      rows: { 2: ['2. Pris +1\u00A0%: Hyra', { number: '0' }, 'procent', { number: '102.67' }, { number: '-10.00' }], 3: [expect.anything(), { number: '2' }, 'procent', { number: '122.67' }, { number: '10.00' }], length: 6 },
    });
  });

  it('goes by percentage points of a rate of contributions, by a step that neither volume nor price has', () => {
    const rate: ScenarioChange = { kind: 'socialContributions', line: 'staff', fromPercent: '45.22', toPercent: '45.22', carriesPercent: '100' };
    expect(sensitivityUnits([volume('3'), rate])).toEqual([{ unit: 'percent', unitSv: 'procent' }, { unit: 'points', unitSv: 'procentenheter' }]);
    const ranking = rankSensitivity(BUDGET, scenario(rate, volume('3')), { percent: '5', points: '1' }, IN_ORDER);
    expect(ranking.find(({ vary }) => vary === 0)).toMatchObject({ unit: 'percent', unitSv: 'procent', step: '1', stepUnit: 'points', ends: [{ value: '44.22' }, { value: '46.22' }] });
    const [steps = '', ...told] = describeSensitivityRanking(ranking, EXACT_KR);
    expect(steps).toMatch(/(?=.*\b1 procentenhet\b)(?=.*\b5 procent\b)/);
    expect(told.join()).toMatch(/: 44,22 procent ger .*; 46,22 procent ger /);
    expect(() => rankSensitivity(BUDGET, scenario(rate), { percent: '1' }, IN_ORDER)).toThrow('steps.points: väntade ett steg i procentenheter, större än 0');
  });

  it('has no end that a change cannot have', () => {
    const [least] = rankSensitivity(BUDGET, scenario(volume('-100')), STEPS, IN_ORDER);
    expect(least?.ends.map(({ value }) => value)).toEqual(['-99']);
    const [none] = rankSensitivity(BUDGET, scenario({ kind: 'socialContributions', line: 'staff', fromPercent: '50', toPercent: '0.1', carriesPercent: '100' }), STEPS, IN_ORDER);
    expect(none?.ends.map(({ value }) => value)).toEqual(['0.35']);
  });

  it('comes last where the result of a step is not known', () => {
    const lacking = { ...BUDGET, amounts: { budget2025: { ...BUDGET.amounts['budget2025'], rent: null } } };
    const ranking = rankSensitivity(lacking, scenario(price('1', 'rent'), STAFF), STEPS, APART);
    expect(ranking.map(({ vary, largest }) => [vary, largest])).toEqual([[0, null], [1, null]]);
    expect(describeSensitivityRanking(ranking, EXACT_KR)[1]).toContain('0 procent ger ett resultat som inte är känt');
  });

  it('asks for each step that the changes need, above zero', () => {
    const ask = (steps: object): unknown => rankSensitivity(BUDGET, scenario(volume('3'), STAFF), steps, IN_ORDER);
    expect(() => ask({ percent: '1,5' })).toThrow(expect.objectContaining({ code: 'invalid-sensitivity', issues: [expect.objectContaining({ path: 'steps.percent' }), expect.objectContaining({ path: 'steps.fullTimeEquivalents' })] }));
    expect(() => ask({ percent: '0', fullTimeEquivalents: '-1' })).toThrow('Känsligheten går inte att räkna.');
    expect(sensitivityUnits([volume('3'), STAFF, price('1', 'rent')]).map(({ unit }) => unit)).toEqual(['percent', 'fullTimeEquivalents']);
    expect(rankSensitivity(BUDGET, scenario(), {}, IN_ORDER)).toEqual([]);
  });

  it('has the figures of each change by itself at the same strengths', () => {
    fc.assert(
      fc.property(budgets, fc.array(changes, { minLength: 1, maxLength: 4 }), (budget, some) => {
        const of = scenario(...some);
        const { difference } = whatIf(budget, of, APART);
        for (const { vary, ends } of rankSensitivity(budget, of, STEPS, APART)) {
          const { steps } = sensitivity(budget, of, { vary, steps: ends.map(({ value }) => value) }, APART);
          expect(ends.map(({ after }) => after)).toEqual(steps.map(({ after }) => after));
          expect(ends.map(({ move }) => move)).toEqual(steps.map((step) => Number(step.difference.ore) - Number(difference.ore)));
        }
      }),
      { numRuns: 60 },
    );
  });
});

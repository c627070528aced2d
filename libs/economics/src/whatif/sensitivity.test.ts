import { describe, expect, it } from 'vitest';
import { EXACT_KR } from '../amount/amount-unit.js';
import { BUDGET, IN_ORDER, price, scenario, volume } from '../testing/whatif-cases.js';
import type { ScenarioChange } from './scenario-types.js';
import { describeSensitivity, sensitivity } from './sensitivity.js';
import { sensitivityTable } from './whatif-table.js';

const differences = (change: ScenarioChange, ...steps: readonly string[]): readonly (number | null)[] => sensitivity(BUDGET, scenario(change), { vary: 0, steps }, IN_ORDER).steps.map(({ difference }) => difference.ore);

describe('sensitivity', () => {
  it('varies one change and keeps the others', () => {
    const both = sensitivity(BUDGET, scenario(price('10', 'rent'), volume('3')), { vary: 1, steps: ['-5', '0', '5'] }, IN_ORDER);
    expect(both.steps.map(({ difference }) => difference.ore)).toEqual([52_50, 100_00, 147_50]);
    expect(both).toMatchObject({ unit: 'percent', titleSv: 'Fall: Volym +3\u00A0%' });
    expect(describeSensitivity(both)[1]).toBe('−5 procent: resultat 152,50\u00A0kr, skillnad +52,50\u00A0kr');
    expect(sensitivityTable(both, EXACT_KR)).toEqual({
      columns: ['Ändring (procent)', 'Resultat (kr)', 'Skillnad (kr)'],
      rows: [['-5', '152.50', '52.50'], ['0', '200.00', '100.00'], ['5', '247.50', '147.50']].map((row) => row.map((number) => ({ number }))),
    });
  });

  it('varies each kind by its own measure', () => {
    expect(differences({ kind: 'socialContributions', line: 'staff', fromPercent: '50', toPercent: '0', carriesPercent: '100' }, '50', '80')).toEqual([0, -120_00]);
    expect(differences({ kind: 'interest', line: 'other', points: '0', fromMonth: 1, capital: { from: 'amount', ore: 100_00, basisSv: 'lån' } }, '1', '-1')).toEqual([-1_00, 1_00]);
    expect(differences({ kind: 'staff', line: 'staff', fullTimeEquivalents: '0', costPerYearOre: 12_00, fromMonth: 12 }, '0.5')).toEqual([-50]);
    expect(differences({ kind: 'line', line: 'other', ore: -3_33, reasonSv: 'x' }, '50', '200')).toEqual([-1_67, -6_66]);
    expect(differences(price('1', 'rent'), '2')).toEqual([20_00]);
  });

  it('is told in the measure of the change', () => {
    const interest: ScenarioChange = { kind: 'interest', line: 'other', points: '0', fromMonth: 1, capital: { from: 'amount', ore: 100_00, basisSv: 'lån' } };
    const told = (change: ScenarioChange, ...steps: readonly string[]): readonly string[] => describeSensitivity(sensitivity(BUDGET, scenario(change), { vary: 0, steps }, IN_ORDER)).slice(1).map((line) => line.split(':')[0] ?? '');
    expect(told(interest, '-1', '0.1', '1', '11')).toEqual(['−1 procentenhet', '0,1 procentenheter', '1 procentenhet', '11 procentenheter']);
    expect(told({ kind: 'socialContributions', line: 'staff', fromPercent: '45.22', toPercent: '45.22', carriesPercent: '100' }, '46.22')).toEqual(['46,22 procent']);
  });

  it('refuses a place without a change, no steps and steps that are no numbers', () => {
    expect(() => sensitivity(BUDGET, scenario(volume('3')), { vary: 1, steps: ['3,5'] }, IN_ORDER)).toThrow(expect.objectContaining({ code: 'invalid-sensitivity', issues: [expect.objectContaining({ path: 'vary' }), expect.objectContaining({ path: 'steps.0', nearest: '3.5' })] }));
    expect(() => sensitivity(BUDGET, scenario(), { vary: 0, steps: [] }, IN_ORDER)).toThrow('minst en ändring');
    expect(() => differences(volume('3'), '-101')).toThrow(expect.objectContaining({ code: 'invalid-scenario' }));
  });
});

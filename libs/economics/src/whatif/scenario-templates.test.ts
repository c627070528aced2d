import { describe, expect, it } from 'vitest';
import { EXACT_KR, WHOLE_TKR } from '../amount/amount-unit.js';
import { PUBLISHED_STATEMENTS } from '../published/index.js';
import type { Statement } from '../statement/statement-types.js';
import { APART, BUDGET, IN_ORDER, price, scenario, volume } from '../testing/whatif-cases.js';
import { describeTemplate, SCENARIO_TEMPLATES, scenarioOfTemplate, type ScenarioTemplate } from './scenario-templates.js';
import { whatIf } from './whatif.js';
import { whatIfTable } from './whatif-table.js';

const templateOf = (id: string): ScenarioTemplate => SCENARIO_TEMPLATES.find((template) => template.id === id) as ScenarioTemplate;
const plan2025 = PUBLISHED_STATEMENTS.find(({ id }) => id === 's0-budget-2025')?.statement as Statement;

describe('what the documents give as scenarios', () => {
  it('takes the budgeted growth of volume with drivers that are ours', () => {
    const drivers = { id: 'ours', titleSv: 'Vårt antagande', follows: { rent: '100', sales: '100', 'technical-aids': '100' }, citation: null };
    const outcome = whatIf(plan2025, scenarioOfTemplate(plan2025, templateOf('vastmanland-volume-2023'), 'budget2025', { drivers }), IN_ORDER);
    expect(outcome.effects[0]?.lines).toEqual({ rent: 4_310_700_00, sales: 2_406_300_00, 'technical-aids': -3_248_370_00 });
  });

  it('takes the new rate of contributions with a share that must be given', () => {
    const template = templateOf('vastmanland-contributions-2023');
    const outcome = whatIf(plan2025, scenarioOfTemplate(plan2025, template, 'budget2025', { line: 'personnel', carriesPercent: '100' }), IN_ORDER);
    // 54 409 tkr × 7,06 / 145,22, were all of the line to carry contributions
    expect(outcome.difference.ore).toBe(-2_645_142_13);
    expect(() => scenarioOfTemplate(plan2025, template, 'budget2025', { line: 'personnel' })).toThrow(expect.objectContaining({ code: 'invalid-answer', issues: [expect.objectContaining({ path: 'carriesPercent' })] }));
    expect(() => scenarioOfTemplate(plan2025, template, 'budget2025', { line: 'personnel', carriesPercent: '90', percent: '3' })).toThrow('något av line, carriesPercent');
  });

  it('takes the new premises as a cost of 10,3 mnkr a year', () => {
    const taken = scenarioOfTemplate(BUDGET, templateOf('dalarna-premises'), 'budget2025', { line: 'other' });
    expect(whatIf(BUDGET, taken, IN_ORDER).difference.ore).toBe(-10_300_000_00);
    expect(() => scenarioOfTemplate(BUDGET, templateOf('dalarna-premises'), 'budget2025', { line: 'othr' })).toThrow('Menades other?');
  });

  it('says what it states, where, and what must be given', () => {
    expect(SCENARIO_TEMPLATES.map((template) => describeTemplate(template).length)).toEqual([2, 3, 2]);
    expect(describeTemplate(templateOf('vastmanland-contributions-2023'))[0]).toBe('Sociala avgifter 2022 till 2023: De sociala avgifterna går från 45,22 % år 2022 till 52,28 % år 2023.');
    for (const { citation } of SCENARIO_TEMPLATES) expect(citation.document).toMatch(/Verksamhetsplan och budget 2023|handlingsplan/u);
  });
});

describe('an outcome as a table', () => {
  it('has before, each effect, after and difference, with sums', () => {
    const table = whatIfTable(whatIf(BUDGET, scenario(volume('10'), price('10', 'rent')), APART), EXACT_KR);
    expect(table.columns).toEqual(['Rad', 'Före (kr)', '1. Volym +10\u00A0% (kr)', '2. Pris +10\u00A0%: Hyra (kr)', 'Samspel mellan ändringarna (kr)', 'Efter (kr)', 'Skillnad (kr)']);
    expect(table.rows[0]).toEqual(['Hyra', ...['1000.00', '100.00', '100.00', '10.00', '1210.00', '210.00'].map((number) => ({ number }))]);
    expect(table.rows.at(-1)).toEqual(['Resultat', ...['100.00', '85.00', '100.00', '10.00', '295.00', '195.00'].map((number) => ({ number }))]);
  });

  it('leaves what is not known empty, in its sums too', () => {
    const unknown = { ...BUDGET, amounts: { budget2025: { ...BUDGET.amounts['budget2025'], rent: null } } };
    const { rows } = whatIfTable(whatIf(unknown, scenario(price('10', 'rent')), IN_ORDER), WHOLE_TKR);
    expect(rows[0]).toEqual(['Hyra', null, null, null, null]);
    expect(rows.at(-1)).toEqual(['Resultat', null, null, null, null]);
    expect(rows[3]).toEqual(['Personal', { number: '-1' }, { number: '0' }, { number: '-1' }, { number: '0' }]);
  });
});

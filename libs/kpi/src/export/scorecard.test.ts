import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.js';
import { GOAL_NOTE } from '../assess/describe-result.js';
import type { KpiDefinition } from '../definition/definition-types.js';
import { known, measured, repairs, target } from '../testing/outcomes.js';
import { scorecard } from './scorecard.js';

const named = (id: string, goalSv?: string): KpiDefinition => repairs({ id, labelSv: id, targets: [target('atLeast', '40')], ...(goalSv === undefined ? {} : { goalSv }) });
const definitions = [named('a', 'Service'), named('b'), named('c', 'Ekonomi'), named('d', 'Service'), named('e', 'Klimat')];

describe('a scorecard', () => {
  it('has goals and indicators in the order of the definitions, those without a goal last', () => {
    const results = ['d', 'c', 'b', 'a'].map((kpi) => assess(definitions.find(({ id }) => id === kpi) as KpiDefinition, measured(known(1, 2), { kpi })));
    const card = scorecard(results, definitions);
    expect(card.groups.map(({ goalSv, rows }) => [goalSv, rows.map(({ kpi }) => kpi)])).toEqual([['Service', ['a', 'd']], ['Ekonomi', ['c']], ['Övriga indikatorer', ['b']]]);
    expect(card.noteSv).toBe(GOAL_NOTE);
  });

  it('says each result in words, with the result itself', () => {
    const definition = named('a', 'Service');
    const whole = assess(definition, measured(known(1, 2), { kpi: 'a' }), { earlier: measured(known(1, 4), { kpi: 'a' }) });
    const part = assess(definition, measured({ state: 'masked', minimum: 5 }, { kpi: 'a', part: { breakdown: 'unit', values: ['Enhet 1'] } }));
    const [rows] = scorecard([whole, part], [definition], { scheme: 'positiveNegative' }).groups.map((group) => group.rows);
    expect(rows).toEqual([
      { kpi: 'a', labelSv: 'a', periodSv: 'januari–april 2024', valueSv: '50\u00A0%', number: '50', targetSv: 'minst 40\u00A0%', statusSv: 'Positiv', trendSv: 'Bättre', earlierSv: '25\u00A0%', result: whole },
      { kpi: 'a', labelSv: 'a', periodSv: 'januari–april 2024', partSv: 'Enhet 1', valueSv: 'visas inte, grupper under 5 skyddas', targetSv: 'minst 40\u00A0%', statusSv: 'Inte bedömd', trendSv: 'Kan inte jämföras', result: part },
    ]);
  });

  it('refuses a result of an indicator that is not defined', () => {
    expect(() => scorecard([assess(named('x'), measured(known(1, 2), { kpi: 'x' }))], definitions)).toThrow(expect.objectContaining({ code: 'unknown-indicator' }));
  });
});

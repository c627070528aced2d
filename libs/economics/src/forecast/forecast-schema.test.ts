import { describe, expect, it } from 'vitest';
import { planOf } from '../testing/forecast-cases.js';
import { forecastMethodSchema, forecastPlanSchema } from './forecast-schema.js';

describe('a forecast plan as JSON', () => {
  it('is what the type says, through JSON and back', () => {
    const plan = planOf({
      methods: {
        a: { kind: 'seasonal', years: [2022], by: 'sums', unusable: 'refuse' },
        b: { kind: 'seasonal', years: 'allEarlier', by: 'meanOfShares', unusable: 'leaveOut' },
        c: { kind: 'budgetRest', spreading: { kind: 'even' } },
        d: { kind: 'budgetRest', spreading: { kind: 'weights', weights: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] } },
        e: { kind: 'commitments', rest: 'linear' },
        f: { kind: 'budget' },
      },
      commitments: [{ id: 'k', line: 'e', titleSv: 'Avtal', monthly: -1, fromMonth: 1, toMonth: 12, index: { nameSv: 'KPI', fromMonth: 10, before: '400', after: '410.25' } }],
      adjustments: [{ line: 'a', amount: 1, reasonSv: 'Skäl', roleSv: 'controller' }],
      rounding: 'down',
    });
    expect(forecastPlanSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  });

  it('has no index without its value, and no field that is not known', () => {
    const index = { nameSv: 'KPI', fromMonth: 10, before: '400' };
    const commitment = { id: 'k', line: 'e', titleSv: 'Avtal', monthly: -1, fromMonth: 1, toMonth: 12, index };
    const refused = forecastPlanSchema.safeParse({ ...planOf(), commitments: [commitment] });
    expect(refused.error?.issues.map(({ path }) => path.join('.'))).toEqual(['commitments.0.index.after']);
    expect(forecastMethodSchema.safeParse({ kind: 'linear', years: [] }).success).toBe(false);
    expect(forecastMethodSchema.safeParse({ kind: 'commitments' }).success).toBe(false);
  });
});

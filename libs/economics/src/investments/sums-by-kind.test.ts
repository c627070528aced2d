import { describe, expect, it } from 'vitest';
import { PLAN_2025_INVESTMENTS } from '../published/data/plan-2025-investments.js';
import { smallGroup, smallMonths, smallPlan } from '../testing/small-investments.js';
import { controlFrame } from './control-frame.js';
import { sumsByKind } from './sums-by-kind.js';

describe('reinvestment and new', () => {
  it('is all reinvestment in the plan of 2025', () => {
    expect(sumsByKind(PLAN_2025_INVESTMENTS.plan)).toMatchObject([{ kind: 'reinvestment', budget: 5_220_000_000, outcome: null, forecast: null }]);
  });

  it('keeps apart what is not stated, and has no sum where a budget is missing', () => {
    const plan = smallPlan(100, [smallGroup('a', 10), smallGroup('b', 20, { kind: 'new' }), smallGroup('c', null, { kind: 'new' })]);
    const control = controlFrame(plan, smallMonths({ a: [1], b: [2], c: [3] }), { throughMonth: 1, method: { kind: 'linear' } });
    expect(sumsByKind(plan, control)).toEqual([
      { kind: 'new', labelSv: 'nyinvestering', groups: ['b', 'c'], budget: null, withoutBudget: ['Grupp c'], outcome: 5, forecast: 60 },
      { kind: null, labelSv: 'ny eller reinvestering framgår inte', groups: ['a'], budget: 10, withoutBudget: [], outcome: 1, forecast: 12 },
    ]);
    expect(sumsByKind({ ...plan, id: 'annan' }, control)[0]).toMatchObject({ outcome: null, forecast: null });
  });
});

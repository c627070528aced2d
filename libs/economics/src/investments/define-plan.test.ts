import { HjmError } from '@hjm/core';
import { describe, expect, it } from 'vitest';
import { PLAN_2025_INVESTMENTS } from '../published/data/plan-2025-investments.js';
import { smallGroup, smallPlan } from '../testing/small-investments.js';
import { defineInvestmentPlan, planRemarks } from './define-plan.js';
import type { InvestmentPlan } from './investment-types.js';

function faults(plan: InvestmentPlan): readonly (readonly [string, string, string])[] {
  try {
    defineInvestmentPlan(plan);
  } catch (error) {
    if (error instanceof HjmError && error.code === 'invalid-investment-plan') return error.issues.map(({ path, expected, found }) => [path, expected, found] as const);
    throw error;
  }
  return [];
}

const SPENT = 'ett helt antal öre, minst 0 (investeringar skrivs utan minus)';

describe('a plan for investments', () => {
  it('is the plan of 2025: 52,2 mnkr, all of it reinvestment, and its groups add up to the frame', () => {
    const { plan } = PLAN_2025_INVESTMENTS;
    expect(defineInvestmentPlan(plan)).toBe(plan);
    expect(plan.groups.reduce((sum, { budget }) => sum + (budget ?? 0), 0)).toBe(5_220_000_000);
    expect(new Set(plan.groups.map(({ kind }) => kind))).toEqual(new Set(['reinvestment']));
    expect(planRemarks(plan)).toEqual(['Hur mycket av ramen som är överfört från tidigare år framgår inte.']);
  });

  it('tells everything that is wrong at once', () => {
    const groups = [smallGroup('a', -5, { section: 'ovrigt' }), smallGroup('a', 1.5, { labelSv: ' ' }), smallGroup('')];
    const plan = smallPlan(-1, groups, { id: 'Eget Exempel', titleSv: ' ', year: 25, transferred: -2, sections: [{ key: 'övrigt', labelSv: 'Övrigt', budget: null }, { key: 'other', labelSv: 'Annat', budget: -1 }] });
    expect(faults(plan)).toEqual([
      ['id', 'ett namn med gemener, siffror och bindestreck', '"Eget Exempel"'],
      ['titleSv', 'vad planen heter', '" "'],
      ['year', 'ett år med fyra siffror', '25'],
      ['frame', SPENT, '-1'],
      ['transferred', `${SPENT}, eller null när det inte är känt`, '-2'],
      ['sections.0.key', 'ett namn med gemener, siffror och bindestreck', '"övrigt"'],
      ['sections.1.budget', `${SPENT}, eller null när gruppen saknar egen budget`, '-1'],
      ['groups.0.budget', `${SPENT}, eller null när gruppen saknar egen budget`, '-5'],
      ['groups.0.section', 'en av planens delar (grupper med gemensam budget; planen säger själv vilka de är)', '"ovrigt"'],
      ['groups.1.key', 'ett namn som inte redan finns', '"a"'],
      ['groups.1.labelSv', 'en benämning', '" "'],
      ['groups.1.budget', `${SPENT}, eller null när gruppen saknar egen budget`, '1.5'],
      ['groups.2.key', 'ett namn', '""'],
    ]);
  });

  it('needs a group, and a frame that holds what was transferred into it', () => {
    expect(faults(smallPlan(100, [], { transferred: 101 })).map(([path]) => path)).toEqual(['transferred', 'groups']);
    expect(faults(smallPlan(100, [smallGroup('a')], { transferred: 100 }))).toEqual([]);
  });

  it('tells budgets beyond the frame, and does not refuse them', () => {
    expect(planRemarks(smallPlan(100_00, [smallGroup('a', 60_00), smallGroup('b', 50_00)]))).toEqual(['Gruppernas budgetar är tillsammans 110,00\u00A0kr, 10,00\u00A0kr mer än ramen 100,00\u00A0kr.']);
    const sections = [{ key: 'aids', labelSv: 'Hjälpmedel', budget: 70_00 }];
    expect(planRemarks(smallPlan(100_00, [smallGroup('a', 60_00, { section: 'aids' }), smallGroup('b', 40_00)], { sections }))).toEqual([
      'Delarnas budgetar är tillsammans 70,00\u00A0kr, 30,00\u00A0kr mindre än ramen 100,00\u00A0kr.',
      'Gruppernas budgetar i Hjälpmedel är tillsammans 60,00\u00A0kr, 10,00\u00A0kr mindre än delens budget 70,00\u00A0kr.',
    ]);
  });

  it('names groups without a budget of their own, and does not add the others up as if they were all', () => {
    expect(planRemarks(smallPlan(100, [smallGroup('a', 500), smallGroup('b')]))).toEqual(['Utan egen budget: Grupp b.']);
  });
});

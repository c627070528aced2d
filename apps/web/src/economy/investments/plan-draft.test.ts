import { demoEconomy } from '@hjm/demo/economy';
import { defineInvestmentPlan, type InvestmentPlan } from '@hjm/economics';
import { describe, expect, it } from 'vitest';
import { attempt, problemAt } from '../attempt.js';
import { draftOfPlan, groupsInUse, NEW_GROUP, planOfDraft, withoutSection, withSection } from './plan-draft.js';

const economy = demoEconomy();
const planOf = (year: number): InvestmentPlan => {
  const plan = economy.investments.find((one) => one.year === year && one.sections.length > 0) ?? economy.investments.find((one) => one.year === year);
  if (plan === undefined) throw new TypeError(`no plan of ${String(year)}`);
  return plan;
};
const plan = planOf(2024);

describe('a plan in its fields', () => {
  it('means the same plan again, its source too', () => {
    for (const one of economy.investments) expect(planOfDraft(draftOfPlan(one), one)).toEqual(one);
  });

  it('says no more that a source decided it when an amount is changed, unless somebody says so', () => {
    const draft = { ...draftOfPlan(plan), frame: '45 mnkr' };
    expect(planOfDraft(draft, plan)).toMatchObject({ frame: 4_500_000_000, citation: null });
    expect(planOfDraft({ ...draft, fromSource: true }, plan).citation).toEqual(plan.citation);
    expect(planOfDraft({ ...draftOfPlan(plan), titleSv: 'Annat namn' }, plan)).toEqual({ ...plan, titleSv: 'Annat namn' });
  });

  it('is rounded as its source was until an amount is typed, which is exact', () => {
    const draft = draftOfPlan(plan);
    const first = draft.groups.map((group, at) => (at === 0 ? { ...group, budget: '1 000,50' } : group));
    expect(plan.roundedTo).not.toBeNull();
    for (const typed of [{ frame: '45 mnkr' }, { transferred: '1,50' }, { groups: first }, { groups: [...draft.groups, { ...NEW_GROUP, labelSv: 'Ny', budget: '1' }] }, { sections: withSection(draft).sections.map((section) => ({ ...section, labelSv: 'Del', budget: '5' })) }]) {
      for (const fromSource of [true, false]) expect([typed, planOfDraft({ ...draft, ...typed, fromSource }, plan).roundedTo]).toEqual([typed, null]);
    }
    for (const kept of [{ titleSv: 'Annat namn' }, { groups: draft.groups.slice(1) }, { groups: [...draft.groups, { ...NEW_GROUP, labelSv: 'Ny' }] }]) expect(planOfDraft({ ...draft, ...kept }, plan).roundedTo).toEqual(plan.roundedTo);
  });

  it('has groups and sections that are new, and a group that loses its section stays', () => {
    const more = withSection(draftOfPlan({ ...plan, sections: [{ key: 'del-1', labelSv: 'En', budget: null }], groups: plan.groups.map(({ key, labelSv, kind, budget }) => ({ key, labelSv, kind, budget })) }));
    expect(more.sections.map(({ key }) => key)).toEqual(['del-1', 'del-2']);
    const draft = { ...more, groups: [...more.groups, { ...NEW_GROUP, labelSv: ' Cyklar ', section: 'del-2', reasonSv: ' slitna ', budget: '1 000,50' }] };
    expect(planOfDraft(draft, plan).groups.at(-1)).toEqual({ key: 'Cyklar', labelSv: 'Cyklar', section: 'del-2', kind: null, reasonSv: 'slitna', budget: 1_000_50 });
    const less = planOfDraft(withoutSection(draft, 'del-2'), plan);
    expect([less.sections.length, less.groups.at(-1)?.section]).toEqual([1, undefined]);
  });

  it('is refused where an amount is none, and where no frame stands', () => {
    const draft = draftOfPlan(plan);
    const checked = attempt(() => defineInvestmentPlan(planOfDraft({ ...draft, frame: '', transferred: 'lite', groups: draft.groups.map((group, at) => (at === 0 ? { ...group, labelSv: '', budget: '-1' } : group)) }, plan)));
    expect(['frame', 'transferred', 'groups.0.labelSv', 'groups.0.budget'].map((path) => problemAt(checked, path) !== undefined)).toEqual([true, true, true, true]);
  });

  it('keeps the groups that an outcome or a known purchase names', () => {
    expect(plan.groups.filter(({ key }) => !groupsInUse(economy, plan.id).includes(key))).toEqual([]);
    expect(groupsInUse(economy, 'annan')).toEqual([]);
    const cars = { plan: 'p', outcomes: { year: 2024, throughMonth: 1, toDate: { beds: 0 } }, commitments: [{ group: 'cars', amount: 1, month: null, reasonSv: 'beställda' }] };
    expect(groupsInUse({ outcomes: [cars] }, 'p')).toEqual(['beds', 'cars']);
  });
});

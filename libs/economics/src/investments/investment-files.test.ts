import { HjmError } from '@hjm/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INTERIM_2024_INVESTMENTS } from '../published/data/interim-2024-investments.js';
import { PLAN_2025_INVESTMENTS } from '../published/data/plan-2025-investments.js';
import { planWords } from '../testing/plan-arbitraries.js';
import { recordsOfTable } from '../testing/records-of-table.js';
import { smallGroup, smallMonths, smallPlan } from '../testing/small-investments.js';
import { INVESTMENT_COLUMNS, INVESTMENT_OUTCOME_COLUMNS, type InvestmentOutcomeRecord, type InvestmentRecord, type Lined } from './investment-columns.js';
import { frameMethodSchema, investmentOutcomesSchema, investmentPlanSchema, readInvestmentOutcomes, readInvestmentPlan } from './investment-schema.js';
import type { InvestmentGroup, InvestmentPlan, MonthlyInvestments } from './investment-types.js';
import { investmentOutcomesOfRecords, investmentOutcomesTable } from './outcome-records.js';
import { investmentPlanOfRecords, investmentPlanTable } from './plan-records.js';

function planAgain(plan: InvestmentPlan): InvestmentPlan {
  return investmentPlanOfRecords(recordsOfTable(INVESTMENT_COLUMNS, investmentPlanTable(plan)) as unknown as readonly Lined<InvestmentRecord>[], plan);
}

function outcomesAgain(outcomes: readonly MonthlyInvestments[], plan: InvestmentPlan): MonthlyInvestments[] {
  return investmentOutcomesOfRecords(recordsOfTable(INVESTMENT_OUTCOME_COLUMNS, investmentOutcomesTable(outcomes)) as unknown as readonly Lined<InvestmentOutcomeRecord>[], plan);
}

function faults(act: () => unknown): readonly string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof HjmError) return [error.code, ...error.issues.map(({ path, expected, found, nearest }) => `${path}: ${expected}, ${found}${nearest === undefined ? '' : ` (${nearest})`}`)];
  }
  return [];
}

const sections = [{ key: 'aids', labelSv: 'Hjälpmedel', budget: null }];
const amount = fc.option(fc.nat(9_007_199_254_740_991), { nil: null });
const groupArbitrary = fc
  .record({ labelSv: planWords, section: fc.boolean(), kind: fc.constantFrom('reinvestment' as const, 'new' as const, null), reasonSv: fc.option(planWords), budget: amount })
  .map(({ labelSv, section, kind, reasonSv, budget }): Omit<InvestmentGroup, 'key'> => ({ labelSv, ...(section ? { section: 'aids' } : {}), kind, ...(reasonSv === null ? {} : { reasonSv }), budget }));

describe('files of plans', () => {
  it('give back the printed plans as they were', () => {
    for (const { plan } of [INTERIM_2024_INVESTMENTS, PLAN_2025_INVESTMENTS]) expect(planAgain(plan)).toEqual(plan);
  });

  it('give back any plan as it was', () => {
    fc.assert(
      fc.property(fc.array(groupArbitrary, { minLength: 1, maxLength: 5 }), (groups) => {
        const plan = smallPlan(5, groups.map((group, at) => ({ ...group, key: `g${String(at)}` })), { sections });
        expect(planAgain(plan)).toEqual(plan);
      }),
    );
  });

  it('take the name as key where there is none', () => {
    expect(investmentPlanOfRecords([{ line: 2, record: { label: 'Bilar' } }], smallPlan(5, [])).groups).toEqual([{ key: 'Bilar', labelSv: 'Bilar', kind: null, budget: null }]);
  });

  it('name line and column of all that is wrong', () => {
    const rows = [
      { line: 2, record: { label: 'Bilar', kind: 'leasing', budget: -5 } },
      { line: 4, record: { label: 'Bilar', section: 'aid' } },
      { line: 5, record: { label: 'Vagnar', group: 'Bilar' } },
    ];
    expect(faults(() => investmentPlanOfRecords(rows, smallPlan(5, [], { sections })))).toEqual([
      'invalid-investment-rows',
      'rad 2, Budget: ett helt antal öre, minst 0 (investeringar skrivs utan minus), -5',
      'rad 2, Ny- eller reinvestering: reinvestering eller nyinvestering, "leasing"',
      'rad 4, Grupp: en grupp som inte redan står på rad 2, "Bilar"',
      'rad 4, Del: en av planens delar (grupper med gemensam budget; planen säger själv vilka de är), "aid" (aids)',
      'rad 5, Nyckel: en grupp som inte redan står på rad 2, "Bilar"',
    ]);
  });
});

describe('files of outcomes', () => {
  const plan = smallPlan(5, [smallGroup('a', null, { labelSv: 'Bilar' }), smallGroup('b')]);

  it('know a group by its key or its name, and several years', () => {
    const row = (line: number, group: string, year: number, month: number): Lined<InvestmentOutcomeRecord> => ({ line, record: { group, year, month, amount: month } });
    expect(investmentOutcomesOfRecords([row(2, 'bilar', 2025, 2), row(3, 'a', 2025, 1), row(4, 'b', 2024, 12)], plan)).toEqual([
      smallMonths({ b: [...Array.from({ length: 11 }, () => null), 12] }, 2024),
      smallMonths({ a: [1, 2] }, 2025),
    ]);
  });

  it('ask for the key where several groups have the name', () => {
    const two = smallPlan(5, [smallGroup('a', null, { labelSv: 'Bilar' }), smallGroup('b', null, { labelSv: 'bilar' })]);
    expect(faults(() => investmentOutcomesOfRecords([{ line: 2, record: { group: 'Bilar', year: 2025, month: 1, amount: 1 } }], two))[1]).toMatch(/^rad 2, Grupp: en nyckel, för flera grupper heter så: a, b/);
  });

  it('give back any outcome as it was', () => {
    const months = fc.array(amount, { minLength: 12, maxLength: 12 }).filter((all) => all.some((ore) => ore !== null));
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1900, max: 2199 }), { maxLength: 3 }), months, months, (years, a, b) => {
        const outcomes = years.toSorted((x, y) => x - y).map((year) => ({ year, groups: { a, b } }));
        expect(outcomesAgain(outcomes, plan)).toEqual(outcomes);
      }),
    );
  });

  it('name line and column of all that is wrong, two rows of a month among it', () => {
    const rows = [
      { line: 2, record: { group: 'Bilarr', year: 25, month: '13', amount: -1 } },
      { line: 3, record: { group: 'a', year: 2025, month: '2025-01-01', amount: 1 } },
      { line: 7, record: { group: 'Bilar', year: 2025, month: 'jan', amount: 2 } },
      { line: 8, record: { group: 'Bilar', year: 2025, month: '2026-04', amount: 2 } },
    ];
    expect(faults(() => investmentOutcomesOfRecords(rows, plan))).toEqual([
      'invalid-investment-rows',
      'rad 2, Grupp: en grupp i planen, "Bilarr" (Bilar)',
      'rad 2, År: ett år med fyra siffror, 25',
      'rad 2, Månad: en månad, skriven 3, mars eller 2024-03, "13"',
      'rad 2, Belopp: ett helt antal öre, minst 0 (investeringar skrivs utan minus), -1',
      'rad 7: en rad för varje grupp och månad; januari 2025 för Bilar står redan på rad 3, "Bilar"',
      'rad 8, Månad: en månad i 2025, som kolumnen År säger, "2026-04"',
    ]);
  });
});

describe('schemas', () => {
  it('take plans, outcomes and methods as they stand in JSON', () => {
    const { plan, outcomes } = INTERIM_2024_INVESTMENTS;
    expect(investmentPlanSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
    expect(investmentOutcomesSchema.parse(outcomes)).toEqual(outcomes);
    expect(investmentOutcomesSchema.parse(smallMonths({ a: [1] }))).toEqual(smallMonths({ a: [1] }));
    expect(frameMethodSchema.parse({ kind: 'linear' })).toEqual({ kind: 'linear' });
  });

  it('are read with all defects, and then checked for what they say', () => {
    const { plan, outcomes } = INTERIM_2024_INVESTMENTS;
    expect(readInvestmentPlan(JSON.stringify(plan))).toEqual(plan);
    expect(readInvestmentOutcomes(JSON.stringify(outcomes))).toEqual(outcomes);
    expect(faults(() => readInvestmentPlan({ ...plan, frame: -1, groupes: [] }))).toEqual(['invalid-investment-plan', 'frame: minst 0, -1', 'groupes: ett fält som finns här, "groupes" (groups)']);
    expect(faults(() => readInvestmentPlan({ ...plan, sections: [] }))).toHaveLength(1 + 8);
    expect(faults(() => readInvestmentOutcomes({ year: 2024, groups: { cars: [1.5] } }))[0]).toBe('invalid-investment-outcomes');
  });

  it('refuse spending with a minus, years of eleven months and fields that do not exist', () => {
    expect(investmentPlanSchema.safeParse({ ...PLAN_2025_INVESTMENTS.plan, frame: -1 }).success).toBe(false);
    expect(investmentPlanSchema.safeParse({ ...PLAN_2025_INVESTMENTS.plan, ram: 1 }).success).toBe(false);
    expect(investmentOutcomesSchema.safeParse({ year: 2025, groups: { a: [1] } }).success).toBe(false);
    expect(frameMethodSchema.safeParse({ kind: 'seasonal', earlier: [] }).success).toBe(false);
  });
});

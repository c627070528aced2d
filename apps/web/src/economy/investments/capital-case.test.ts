import { controlFrame, type InvestmentPlan } from '@hjm/economics';
import { expect, it } from 'vitest';
import { problemAt } from '../attempt.js';
import { boughtGroups, type CapitalCase, capitalAnswer, isAsked } from './capital-case.js';

const groups = ['mobility', 'cars'].map((key) => ({ key, labelSv: key, kind: null, budget: null }));
const plan: InvestmentPlan = { id: 'own-2025', region: 'own', titleSv: 'Eget exempel', year: 2025, frame: 1_000_000, transferred: 0, sections: [], groups, citation: null, roundedTo: null };
const months = (ore: number): number[] => Array.from({ length: 12 }, () => ore);
const control = controlFrame(plan, { year: 2025, groups: { mobility: months(12_000), cars: months(0) } }, { throughMonth: 12, method: { kind: 'linear' } });
const of: CapitalCase = { months: { mobility: '12' }, interest: '2,5', interestName: 'eget exempel', start: 'nextMonth', interestOn: 'openingValue' };

it('asks for groups in which something is bought, and computes when all is stated', () => {
  expect(boughtGroups(control).map(({ key }) => key)).toEqual(['mobility']);
  expect(isAsked({ ...of, interest: '' }, control)).toBe(false);
  expect(isAsked({ ...of, months: {} }, control)).toBe(false);
  expect(isAsked(of, control)).toBe(true);
  const told = capitalAnswer(of, control);
  expect(told.ok && [told.value.invested, told.value.years.reduce((sum, { depreciation }) => sum + depreciation, 0)]).toEqual([144_000, 144_000]);
});

it('says where a time or a rate is wrong', () => {
  const told = capitalAnswer({ ...of, months: { mobility: 'tre år' }, interest: 'låg' }, control);
  expect([problemAt(told, 'terms.depreciationMonths.mobility'), problemAt(told, 'terms.interestPercent')].every((problem) => problem !== undefined)).toBe(true);
});

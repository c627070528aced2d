import type { HjmIssue } from '@hjm/core';
import { sumOre, type Ore } from '@hjm/core/money';
import { issue } from '../issues/issues.js';
import { under } from '../record/under.js';
import { monthName } from '../statement/month-name.js';
import { isSpending, SPENDING } from './define-plan.js';
import type { InvestmentOutcomes, InvestmentPlan } from './investment-types.js';

/** Cumulative amounts of a group through the last month; a month before it is null when only the sum to date is known. */
export type GroupToDate = { readonly sum: Ore; readonly cumulative: readonly (Ore | null)[] };

/**
 * The outcome of every group of the plan from January through a month. Later months are not looked at: a control can be done again as of
 * an earlier month. Everything that is wrong or missing goes to `issues`; a group with a fault has no outcome.
 */
export function outcomesToDate(plan: InvestmentPlan, outcomes: InvestmentOutcomes, throughMonth: number, issues: HjmIssue[]): ReadonlyMap<string, GroupToDate> {
  if (outcomes.year !== plan.year) issues.push(issue('outcomes.year', `${String(plan.year)}, som planen`, outcomes.year));
  const found = 'groups' in outcomes ? monthly(plan, outcomes.groups, throughMonth, issues) : sums(plan, outcomes.toDate, throughMonth, issues);
  if (!('groups' in outcomes) && outcomes.throughMonth !== throughMonth) {
    issues.push(issue('outcomes.throughMonth', `utfall till och med ${monthName(throughMonth)}`, outcomes.throughMonth));
  }
  return found;
}

function unknownGroups(plan: InvestmentPlan, given: object, path: string): HjmIssue[] {
  const keys = plan.groups.map(({ key }) => key);
  return Object.keys(given).flatMap((group) => (keys.includes(group) ? [] : [issue(`${path}.${group}`, 'en grupp i planen', group, keys)]));
}

function monthly(plan: InvestmentPlan, groups: { readonly [group: string]: readonly (Ore | null)[] }, throughMonth: number, issues: HjmIssue[]): Map<string, GroupToDate> {
  issues.push(...unknownGroups(plan, groups, 'outcomes.groups'));
  const found = new Map<string, GroupToDate>();
  for (const { key, labelSv } of plan.groups) {
    const months = under(groups, key);
    if (months !== undefined && months.length !== 12) {
      issues.push(issue(`outcomes.groups.${key}`, 'tolv månader', months));
      continue;
    }
    const cumulative: Ore[] = [];
    let sum = 0;
    for (let month = 1; month <= throughMonth; month += 1) {
      const ore = months?.[month - 1] ?? null;
      if (ore !== null && isSpending(ore)) cumulative.push((sum = sumOre([sum, ore])));
      else issues.push(issue(`outcomes.groups.${key}.${String(month - 1)}`, ore === null ? `utfallet för ${labelSv} i ${monthName(month)} (0 om inget köptes)` : SPENDING, ore));
    }
    if (cumulative.length === throughMonth) found.set(key, { sum, cumulative });
  }
  return found;
}

function sums(plan: InvestmentPlan, toDate: { readonly [group: string]: Ore | null }, throughMonth: number, issues: HjmIssue[]): Map<string, GroupToDate> {
  issues.push(...unknownGroups(plan, toDate, 'outcomes.toDate'));
  const found = new Map<string, GroupToDate>();
  for (const { key, labelSv } of plan.groups) {
    const sum = under(toDate, key) ?? null;
    if (sum !== null && isSpending(sum)) found.set(key, { sum, cumulative: Array.from({ length: throughMonth }, (_, at) => (at === throughMonth - 1 ? sum : null)) });
    else issues.push(issue(`outcomes.toDate.${key}`, sum === null ? `utfallet för ${labelSv} till och med ${monthName(throughMonth)} (0 om inget köptes)` : SPENDING, sum));
  }
  return found;
}

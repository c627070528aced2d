import type { HjmIssue } from '@hjm/core';
import { issue, throwIssues } from '../issues/issues.js';
import { citationIssues, keyIssues, textIssues, yearIssues } from '../plan/plan-issues.js';
import { dependencyIssues } from './dependency-issues.js';
import { measureIssues } from './measure-issues.js';
import type { MeasurePlan } from './measure-types.js';

/**
 * The plan as it is, when it holds together: keys are unique, effects stand in the years of the plan and are whole öre, nothing waits for
 * itself or for a measure that the plan does not have, and follow-ups are in the order of days.
 *
 * @throws HjmError `invalid-measure-plan` with everything that is wrong
 */
export function defineMeasurePlan(plan: MeasurePlan): MeasurePlan {
  throwIssues('invalid-measure-plan', `Handlingsplanen ${plan.id} går inte att använda.`, measurePlanIssues(plan));
  return plan;
}

/** Everything that is wrong in a plan of measures; nothing when it can be used. */
export function measurePlanIssues({ id, region, titleSv, years, measures, citation }: MeasurePlan): readonly HjmIssue[] {
  return [
    ...keyIssues(id, 'id', []),
    ...textIssues(region, 'region'),
    ...textIssues(titleSv, 'titleSv'),
    ...(years.length === 0 ? [issue('years', 'minst ett år', years)] : []),
    ...years.flatMap((year, index) => yearIssues(year, `years.${String(index)}`)),
    ...years.flatMap((year, index) => (index > 0 && year <= Number(years[index - 1]) ? [issue(`years.${String(index)}`, 'ett år efter det som står före', year)] : [])),
    ...measures.flatMap((measure, index) => measureIssues(measure, `measures.${String(index)}`, measures.slice(0, index).map(({ key }) => key), years)),
    ...dependencyIssues(measures),
    ...citationIssues(citation, 'citation'),
  ];
}

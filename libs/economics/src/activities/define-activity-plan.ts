import type { HjmIssue } from '@hjm/core';
import { issue, throwIssues } from '../issues/issues.js';
import { citationIssues, keyIssues, LIST_MARK, listIssues, textIssues, textOrNullIssues, wordOrNullIssues, yearIssues } from '../plan/plan-issues.js';
import type { Activity, ActivityPlan, Assignment, PlanGoal } from './activity-types.js';
import { ACTIVITY_STATUSES, ASSIGNMENT_STATUSES, GOAL_ASSESSMENTS, QUARTERS } from './activity-words.js';

/**
 * The plan as it is, when it holds together: keys and ids are unique, and activities serve assignments that the plan has.
 *
 * @throws HjmError `invalid-activity-plan` with everything that is wrong
 */
export function defineActivityPlan(plan: ActivityPlan): ActivityPlan {
  throwIssues('invalid-activity-plan', `Verksamhetsplanen ${plan.id} går inte att använda.`, activityPlanIssues(plan));
  return plan;
}

/** Everything that is wrong in a plan of activities; nothing when it can be used. */
export function activityPlanIssues({ id, region, titleSv, year, activities, assignments, goals, citation }: ActivityPlan): readonly HjmIssue[] {
  const ids = assignments.map((one) => one.id);
  return [
    ...keyIssues(id, 'id', []),
    ...textIssues(region, 'region'),
    ...textIssues(titleSv, 'titleSv'),
    ...yearIssues(year, 'year'),
    ...activities.flatMap((one, index) => activityIssues(one, `activities.${String(index)}`, activities.slice(0, index).map(({ key }) => key), ids)),
    ...assignments.flatMap((one, index) => assignmentIssues(one, `assignments.${String(index)}`, ids.slice(0, index))),
    ...goals.flatMap((one, index) => goalIssues(one, `goals.${String(index)}`, goals.slice(0, index).map(({ key }) => key))),
    ...citationIssues(citation, 'citation'),
  ];
}

function activityIssues(one: Activity, path: string, before: readonly string[], ids: readonly string[]): HjmIssue[] {
  return [
    ...keyIssues(one.key, `${path}.key`, before),
    ...textIssues(one.titleSv, `${path}.titleSv`),
    ...listIssues(one.linkedToSv, `${path}.linkedToSv`),
    ...listIssues(one.assignments, `${path}.assignments`),
    ...one.assignments.flatMap((id, index) => (ids.includes(id) ? [] : [issue(`${path}.assignments.${String(index)}`, 'ett uppdrag i planen', id, ids)])),
    ...textOrNullIssues(one.estimatedEffectSv, `${path}.estimatedEffectSv`),
    ...wordOrNullIssues(one.quarter, QUARTERS, `${path}.quarter`),
    ...listIssues(one.ownerRolesSv, `${path}.ownerRolesSv`, 'repeat'),
    ...wordOrNullIssues(one.status, ACTIVITY_STATUSES, `${path}.status`),
    ...textOrNullIssues(one.commentSv, `${path}.commentSv`),
  ];
}

function assignmentIssues(one: Assignment, path: string, before: readonly string[]): HjmIssue[] {
  return [
    ...idIssues(one.id, `${path}.id`, before),
    ...textIssues(one.titleSv, `${path}.titleSv`),
    ...textOrNullIssues(one.bodySv, `${path}.bodySv`),
    ...listIssues(one.goalsSv, `${path}.goalsSv`),
    ...wordOrNullIssues(one.status, ASSIGNMENT_STATUSES, `${path}.status`),
  ];
}

/** An id stands as it is printed; it must only be told apart from others and stand in a list. */
function idIssues(id: string, path: string, before: readonly string[]): HjmIssue[] {
  const wrong = textIssues(id, path);
  if (wrong.length > 0) return wrong;
  if (id.includes(LIST_MARK)) return [issue(path, `ett id utan ${LIST_MARK}, som skiljer delarna i en fil`, id)];
  return before.includes(id) ? [issue(path, 'ett id som inte redan används', id)] : [];
}

function goalIssues(one: PlanGoal, path: string, before: readonly string[]): HjmIssue[] {
  return [
    ...keyIssues(one.key, `${path}.key`, before),
    ...textIssues(one.titleSv, `${path}.titleSv`),
    ...textOrNullIssues(one.partOfSv, `${path}.partOfSv`),
    ...wordOrNullIssues(one.assessment, GOAL_ASSESSMENTS, `${path}.assessment`),
  ];
}

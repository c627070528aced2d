import fc from 'fast-check';
import type { Activity, ActivityPlan, Assignment } from '../activities/activity-types.js';
import { ACTIVITY_STATUSES, ASSIGNMENT_STATUSES, GOAL_ASSESSMENTS, QUARTERS } from '../activities/activity-words.js';
import { orNull, planWords } from './plan-arbitraries.js';

/** An activity of our own, with what a case needs. */
export function smallActivity(key: string, more: Partial<Activity> = {}): Activity {
  return { key, titleSv: `Aktivitet ${key}`, linkedToSv: [], assignments: [], estimatedEffectSv: null, quarter: null, ownerRolesSv: [], status: null, commentSv: null, ...more };
}

/** An assignment of our own. */
export function smallAssignment(id: string, more: Partial<Assignment> = {}): Assignment {
  return { id, titleSv: `Uppdrag ${id}`, bodySv: null, goalsSv: [], status: null, ...more };
}

/** A plan of our own for 2025. */
export function smallActivityPlan(activities: readonly Activity[], more: Partial<ActivityPlan> = {}): ActivityPlan {
  return { id: 'eget-exempel', region: 'exempel', titleSv: 'Eget exempel', year: 2025, activities, assignments: [], goals: [], citation: null, ...more };
}

const list = fc.uniqueArray(planWords, { maxLength: 3 });
const assignment = fc.record({ id: planWords, titleSv: planWords, bodySv: orNull(planWords), goalsSv: list, status: orNull(fc.constantFrom(...ASSIGNMENT_STATUSES)) });
const goal = fc.record({ titleSv: planWords, partOfSv: orNull(planWords), assessment: orNull(fc.constantFrom(...GOAL_ASSESSMENTS)) });

/** A plan that holds together. */
export const activityPlans: fc.Arbitrary<ActivityPlan> = fc.uniqueArray(assignment, { maxLength: 3, selector: ({ id }) => id }).chain((assignments) => {
  const activity = fc.record({
    titleSv: planWords,
    linkedToSv: list,
    assignments: fc.subarray(assignments.map(({ id }) => id)),
    estimatedEffectSv: orNull(planWords),
    quarter: orNull(fc.constantFrom(...QUARTERS)),
    ownerRolesSv: fc.array(planWords, { maxLength: 3 }),
    status: orNull(fc.constantFrom(...ACTIVITY_STATUSES)),
    commentSv: orNull(planWords),
  });
  return fc.record({ activities: fc.array(activity, { maxLength: 6 }), goals: fc.array(goal, { maxLength: 2 }) }).map(({ activities, goals }) =>
    smallActivityPlan(activities.map((one, index) => ({ ...one, key: `a${String(index)}` })), { assignments, goals: goals.map((one, index) => ({ ...one, key: `g${String(index)}` })) }),
  );
});

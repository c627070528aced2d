import { throwIssues } from '../issues/issues.js';
import { atLines, headerBy, partsOf, type PlanRecord, requiredText, textOf } from '../plan/plan-records.js';
import type { FileColumn } from '../table/file-table.js';
import { ACTIVITY_COLUMNS, ASSIGNMENT_COLUMNS, PLAN_GOAL_COLUMNS } from './activity-columns.js';
import type { Activity, ActivityPlan, Assignment, PlanGoal } from './activity-types.js';
import { activityPlanIssues } from './define-activity-plan.js';

/** A plan without what comes from files. */
export type ActivityPlanHead = Omit<ActivityPlan, 'activities' | 'assignments' | 'goals'>;

/** Files that belong to a file of activities; one that is left out has no rows. */
export type ActivityPlanFiles = {
  /** What `readRecords` of `@hjm/tables` gives for `ASSIGNMENT_COLUMNS`. */
  readonly assignments?: readonly PlanRecord[];
  /** What it gives for `PLAN_GOAL_COLUMNS`. */
  readonly goals?: readonly PlanRecord[];
};

/**
 * A plan of activities from the rows of a file, in the order of the file, and from files of assignments and goals when there are any.
 *
 * @param records - what `readRecords` of `@hjm/tables` gives for `ACTIVITY_COLUMNS`
 * @throws HjmError `invalid-activity-plan` with everything that is wrong, by line and column
 */
export function activitiesOfRecords(records: readonly PlanRecord[], head: ActivityPlanHead, { assignments = [], goals = [] }: ActivityPlanFiles = {}): ActivityPlan {
  const plan: ActivityPlan = { ...head, activities: records.map(activityOf), assignments: assignments.map(assignmentOf), goals: goals.map(goalOf) };
  const headerIn = (columns: readonly FileColumn[]) => ([field = '']: readonly string[]): string => headerBy(columns, field.replace(/Sv$/, ''));
  const ofActivities = atLines(activityPlanIssues(plan), 'activities', records, headerIn(ACTIVITY_COLUMNS));
  const ofAssignments = atLines(ofActivities, 'assignments', assignments, headerIn(ASSIGNMENT_COLUMNS), 'uppdrag ');
  throwIssues('invalid-activity-plan', 'Filen med aktiviteter går inte att använda.', atLines(ofAssignments, 'goals', goals, headerIn(PLAN_GOAL_COLUMNS), 'mål '));
  return plan;
}

function activityOf(row: PlanRecord): Activity {
  return {
    key: requiredText(row, 'key'),
    titleSv: requiredText(row, 'title'),
    linkedToSv: partsOf(row, 'linkedTo'),
    assignments: partsOf(row, 'assignments'),
    estimatedEffectSv: textOf(row, 'estimatedEffect'),
    quarter: textOf(row, 'quarter') as Activity['quarter'],
    ownerRolesSv: partsOf(row, 'ownerRoles'),
    status: textOf(row, 'status') as Activity['status'],
    commentSv: textOf(row, 'comment'),
  };
}

function assignmentOf(row: PlanRecord): Assignment {
  return { id: requiredText(row, 'id'), titleSv: requiredText(row, 'title'), bodySv: textOf(row, 'body'), goalsSv: partsOf(row, 'goals'), status: textOf(row, 'status') as Assignment['status'] };
}

function goalOf(row: PlanRecord): PlanGoal {
  return { key: requiredText(row, 'key'), titleSv: requiredText(row, 'title'), partOfSv: textOf(row, 'partOf'), assessment: textOf(row, 'assessment') as PlanGoal['assessment'] };
}

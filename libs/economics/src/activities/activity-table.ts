import { listCell, planTable } from '../plan/plan-records.js';
import type { FileTable } from '../table/file-table.js';
import { ACTIVITY_COLUMNS, ASSIGNMENT_COLUMNS, PLAN_GOAL_COLUMNS } from './activity-columns.js';
import type { ActivityPlan } from './activity-types.js';

/** The activities of a plan as a table, one per row; `activitiesOfRecords` gives them back. Assignments and goals are tables of their own. */
export function activityTable({ activities }: ActivityPlan): FileTable {
  return planTable(
    ACTIVITY_COLUMNS,
    activities.map((one) => ({
      key: one.key,
      title: one.titleSv,
      linkedTo: listCell(one.linkedToSv),
      assignments: listCell(one.assignments),
      estimatedEffect: one.estimatedEffectSv,
      quarter: one.quarter,
      ownerRoles: listCell(one.ownerRolesSv),
      status: one.status,
      comment: one.commentSv,
    })),
  );
}

/** The assignments of a plan as a table, one per row. */
export function assignmentTable({ assignments }: ActivityPlan): FileTable {
  return planTable(ASSIGNMENT_COLUMNS, assignments.map((one) => ({ id: one.id, title: one.titleSv, body: one.bodySv, goals: listCell(one.goalsSv), status: one.status })));
}

/** The goals of a plan with their assessment as a table, one per row. */
export function planGoalTable({ goals }: ActivityPlan): FileTable {
  return planTable(PLAN_GOAL_COLUMNS, goals.map((one) => ({ key: one.key, title: one.titleSv, partOf: one.partOfSv, assessment: one.assessment })));
}

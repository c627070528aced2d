import type { ActivityStatus, AssignmentStatus, GoalAssessment, Quarter } from './activity-types.js';

export const QUARTERS: readonly Quarter[] = ['Q1', 'Q2', 'Q3', 'Q4'];
export const ACTIVITY_STATUSES_SV: { readonly [status in ActivityStatus]: string } = { notStarted: 'Ej påbörjad', ongoing: 'Pågår', done: 'Klar', stopped: 'Avbruten' };
export const ACTIVITY_STATUSES: readonly ActivityStatus[] = ['notStarted', 'ongoing', 'done', 'stopped'];
export const ASSIGNMENT_STATUSES_SV: { readonly [status in AssignmentStatus]: string } = { positive: 'Positiv', neutral: 'Neutral', negative: 'Negativ' };
export const ASSIGNMENT_STATUSES: readonly AssignmentStatus[] = ['positive', 'neutral', 'negative'];
export const GOAL_ASSESSMENTS_SV: { readonly [assessment in GoalAssessment]: string } = { met: 'Uppnås', partly: 'Uppnås delvis', notMet: 'Uppnås inte' };
export const GOAL_ASSESSMENTS: readonly GoalAssessment[] = ['met', 'partly', 'notMet'];

/** The status of an activity in words: one that is not known is not one that has not begun. */
export function activityStatusSv(status: ActivityStatus | null): string {
  return status === null ? 'Status inte känd' : ACTIVITY_STATUSES_SV[status];
}

/** The status of an assignment in words. */
export function assignmentStatusSv(status: AssignmentStatus | null): string {
  return status === null ? 'Status inte känd' : ASSIGNMENT_STATUSES_SV[status];
}

/** The assessment of a goal in words. */
export function goalAssessmentSv(assessment: GoalAssessment | null): string {
  return assessment === null ? 'Inte bedömt' : GOAL_ASSESSMENTS_SV[assessment];
}

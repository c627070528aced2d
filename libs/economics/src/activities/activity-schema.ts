import * as z from 'zod';
import { readJson } from '../json/read-json.js';
import { planCitation, planText, planYear, typed } from '../plan/plan-schema.js';
import { defineActivityPlan } from './define-activity-plan.js';
import type { ActivityPlan } from './activity-types.js';
import { ACTIVITY_STATUSES, ASSIGNMENT_STATUSES, GOAL_ASSESSMENTS, QUARTERS } from './activity-words.js';

const texts = z.array(planText);

/** A plan of activities as JSON: its shape. That it holds together, `defineActivityPlan` sees to. */
export const activityPlanSchema: z.ZodType<ActivityPlan> = typed<ActivityPlan>(z.strictObject({
  id: planText,
  region: planText,
  titleSv: planText,
  year: planYear,
  activities: z.array(z.strictObject({
    key: planText,
    titleSv: planText,
    linkedToSv: texts,
    assignments: texts,
    estimatedEffectSv: planText.nullable(),
    quarter: z.enum(QUARTERS).nullable(),
    ownerRolesSv: texts,
    status: z.enum(ACTIVITY_STATUSES).nullable(),
    commentSv: planText.nullable(),
  })),
  assignments: z.array(z.strictObject({ id: planText, titleSv: planText, bodySv: planText.nullable(), goalsSv: texts, status: z.enum(ASSIGNMENT_STATUSES).nullable() })),
  goals: z.array(z.strictObject({ key: planText, titleSv: planText, partOfSv: planText.nullable(), assessment: z.enum(GOAL_ASSESSMENTS).nullable() })),
  citation: planCitation.nullable(),
}));

const FIELDS = [
  ...['id', 'region', 'titleSv', 'year', 'activities', 'key', 'linkedToSv', 'assignments', 'estimatedEffectSv', 'quarter', 'ownerRolesSv', 'status', 'commentSv', 'bodySv', 'goalsSv', 'goals', 'partOfSv', 'assessment'],
  ...['citation', 'body', 'decided', 'paragraph', 'diaryNumber', 'document', 'section', 'summary', 'url'],
];

/**
 * A plan of activities from JSON, checked as `defineActivityPlan` checks it.
 *
 * @throws HjmError `invalid-activity-plan` with every defect of its shape, or else of its content
 */
export function readActivityPlan(json: unknown): ActivityPlan {
  return defineActivityPlan(readJson(activityPlanSchema, json, 'invalid-activity-plan', 'Verksamhetsplanen är inte rätt skriven.', FIELDS));
}

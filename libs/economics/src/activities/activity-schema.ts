import * as z from 'zod';
import { planCitation, planText, planYear, typed } from '../plan/plan-schema.js';
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

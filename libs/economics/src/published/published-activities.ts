import type { ActivityPlan } from '../activities/activity-types.js';
import { ANNUAL_2025_GOALS } from './data/annual-2025-goals.js';
import { INTERIM_2024_ACTIVITIES } from './data/interim-2024-activities.js';
import { PLAN_2023_ACTIVITIES, PLAN_2023_GOAL_ACTIVITIES } from './data/plan-2023-activities.js';
import { PLAN_2025_ACTIVITIES } from './data/plan-2025-activities.js';
import type { Cited } from './published-types.js';

/** The activities, assignments and assessed goals that the documents print, in our words. */
export const PUBLISHED_ACTIVITIES: readonly Cited<ActivityPlan>[] = [PLAN_2025_ACTIVITIES, PLAN_2023_ACTIVITIES, PLAN_2023_GOAL_ACTIVITIES, INTERIM_2024_ACTIVITIES, ANNUAL_2025_GOALS];

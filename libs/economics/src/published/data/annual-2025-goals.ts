import type { ActivityPlan, PlanGoal } from '../../activities/activity-types.js';
import { ANNUAL_2025, cite } from '../documents.js';
import type { Cited } from '../published-types.js';
import { planned } from './planned-activity.js';

const [HEALTH, SUSTAINABLE] = ['God, jämlik och jämställd hälsa', 'Hållbar organisation'] as const;
const SUPPLY = 'God hjälpmedelsförsörjning på lika villkor utifrån individens behov';

const goal = (key: string, titleSv: string, partOfSv: string, assessment: PlanGoal['assessment']): PlanGoal => ({ key, titleSv, partOfSv, assessment });

/** Värmland, the goals of 2025 with their assessment, and two activities. A delay is no status of its own here and stands in the comment. */
export const ANNUAL_2025_GOALS: Cited<ActivityPlan> = {
  id: 's2-goal-assessment',
  region: 'varmland',
  titleSv: 'Måluppfyllelse 2025',
  year: 2025,
  activities: [
    { ...planned('mdr', 'Det nya regelverket MDR', SUPPLY, null), commentSv: 'Försenad; revideras i nästa nämndplan' },
    { ...planned('communication', 'En modell för kommunikation', 'Respektfulla möten', null), status: 'done' },
  ],
  assignments: [],
  goals: [
    goal('supply', SUPPLY, HEALTH, 'partly'),
    goal('balance', 'Ekonomi i balans', SUSTAINABLE, 'partly'),
    goal('respect', 'Respektfulla möten', SUSTAINABLE, 'partly'),
    goal('environments', 'Vi bidrar till hälsosamma miljöer', SUSTAINABLE, 'met'),
  ],
  citation: cite(ANNUAL_2025, 'Sammanfattning; Aktiviteter', 'Fyra resultatmål med bedömning och två aktiviteter.'),
};

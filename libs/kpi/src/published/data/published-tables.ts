import type { PublishedTable } from '../published-types.js';
import { ACTION_PLAN_DALARNA_TEXT } from './action-plan-dalarna.js';
import { ANNUAL_2025_ATTENDANCE, ANNUAL_2025_INDICATORS, ANNUAL_2025_TEXT } from './annual-2025.js';
import { INTERIM_2024_CASES } from './interim-2024-cases.js';
import { INTERIM_2024_ECONOMY, INTERIM_2024_EMPLOYEES, INTERIM_2024_SERVICE } from './interim-2024-indicators.js';
import { INTERIM_2024_PERIOD, INTERIM_2024_TEXT } from './interim-2024-period.js';
import { INTERIM_2024_PRODUCTION } from './interim-2024-production.js';
import { INTERIM_2024_SICK_LEAVE, INTERIM_2024_WORKING_TIME } from './interim-2024-staff.js';
import { INTERIM_2024_VOLUMES } from './interim-2024-volumes.js';
import { MINUTES_2023_TEXT } from './minutes-2023.js';
import { PLAN_2023_GOALS } from './plan-2023-goals.js';
import { PLAN_2023_ORDINARY_DAY } from './plan-2023-ordinary-day.js';
import { PLAN_2023_SCORECARD } from './plan-2023-scorecard.js';
import { PLAN_2025_INDICATORS, PLAN_2025_RESULT } from './plan-2025.js';

/** The figures on indicators that the source documents print, in the order of the documents. */
export const PUBLISHED_TABLES: readonly PublishedTable[] = [
  MINUTES_2023_TEXT,
  PLAN_2023_SCORECARD,
  PLAN_2023_GOALS,
  PLAN_2023_ORDINARY_DAY,
  INTERIM_2024_PERIOD,
  INTERIM_2024_TEXT,
  INTERIM_2024_EMPLOYEES,
  INTERIM_2024_ECONOMY,
  INTERIM_2024_SERVICE,
  INTERIM_2024_PRODUCTION,
  INTERIM_2024_VOLUMES,
  INTERIM_2024_CASES,
  INTERIM_2024_WORKING_TIME,
  INTERIM_2024_SICK_LEAVE,
  PLAN_2025_INDICATORS,
  PLAN_2025_RESULT,
  ANNUAL_2025_INDICATORS,
  ANNUAL_2025_ATTENDANCE,
  ANNUAL_2025_TEXT,
  ACTION_PLAN_DALARNA_TEXT,
];

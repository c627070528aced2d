import { DALARNA_FORECAST, DALARNA_IN_TEXT } from './data/figures-dalarna.js';
import { ANNUAL_2025_SUMMARY, ANNUAL_2025_TEXT } from './data/figures-varmland.js';
import { INTERIM_2024_INVESTMENTS_TEXT, INTERIM_2024_RESULT, INTERIM_2024_WORKING_TIME, INTERIM_2024_WORKING_TIME_TEXT, MINUTES_2023_RESULT, PLAN_2023_COMMENTS, PLAN_2025_REVENUE } from './data/figures-vastmanland.js';
import type { PublishedFigures } from './published-types.js';

/** What the documents print of the economy that is no statement, plan or register. */
export const PUBLISHED_FIGURES: readonly PublishedFigures[] = [
  PLAN_2025_REVENUE,
  INTERIM_2024_RESULT,
  INTERIM_2024_INVESTMENTS_TEXT,
  INTERIM_2024_WORKING_TIME,
  INTERIM_2024_WORKING_TIME_TEXT,
  PLAN_2023_COMMENTS,
  MINUTES_2023_RESULT,
  ANNUAL_2025_SUMMARY,
  ANNUAL_2025_TEXT,
  DALARNA_FORECAST,
  DALARNA_IN_TEXT,
];

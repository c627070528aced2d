import { INTERIM_2024_INVESTMENTS } from './data/interim-2024-investments.js';
import { PLAN_2025_INVESTMENTS } from './data/plan-2025-investments.js';
import type { PublishedInvestments } from './published-types.js';

/** The tables of investments that the documents print. */
export const PUBLISHED_INVESTMENTS: readonly PublishedInvestments[] = [PLAN_2025_INVESTMENTS, INTERIM_2024_INVESTMENTS];

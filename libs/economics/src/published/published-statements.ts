import { INTERIM_2024_STATEMENT } from './data/interim-2024-statement.js';
import { PLAN_2025_BUDGET } from './data/plan-2025-budget.js';
import type { PublishedStatement } from './published-types.js';

/** The income statements that the documents print in full, in the order of the documents. */
export const PUBLISHED_STATEMENTS: readonly PublishedStatement[] = [PLAN_2025_BUDGET, INTERIM_2024_STATEMENT];

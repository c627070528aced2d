import type { RiskRegister } from '../control/risk-types.js';
import { PLAN_2025_BOARD_RISKS, PLAN_2025_REGION_RISKS } from './data/plan-2025-risks.js';
import type { Cited } from './published-types.js';

/** The risks of internal control that the documents print. */
export const PUBLISHED_RISKS: readonly Cited<RiskRegister>[] = [PLAN_2025_REGION_RISKS, PLAN_2025_BOARD_RISKS];

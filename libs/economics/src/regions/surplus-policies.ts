import type { SurplusPolicy } from '../surplus/policy-types.js';
import { DALARNA_SURPLUS } from './surplus-dalarna.js';
import { VARMLAND_SURPLUS } from './surplus-varmland.js';
import { VASTMANLAND_SURPLUS } from './surplus-vastmanland.js';

/** How each region shares the result of its centre. */
export const SURPLUS_POLICIES: readonly SurplusPolicy[] = [VASTMANLAND_SURPLUS, VARMLAND_SURPLUS, DALARNA_SURPLUS];

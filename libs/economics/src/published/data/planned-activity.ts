import type { Activity, Quarter } from '../../activities/activity-types.js';

/** An activity as plans print it: what it is linked to, the quarter, the role. No plan here prints an effect or a status. */
export function planned(key: string, titleSv: string, linkedToSv: string | null, quarter: Quarter | null, ...ownerRolesSv: readonly string[]): Activity {
  return { key, titleSv, linkedToSv: linkedToSv === null ? [] : [linkedToSv], assignments: [], estimatedEffectSv: null, quarter, ownerRolesSv, status: null, commentSv: null };
}

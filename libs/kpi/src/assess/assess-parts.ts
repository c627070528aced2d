import type { KpiResult, KpiStatus } from '../result/result-types.js';

/**
 * The status of an outcome that has parts: `reached` when all parts are, `notReached` when none is, `partly` when some are. A part without a
 * status leaves it open (`none`) unless the others already make it `partly`; so do no parts at all.
 *
 * Source: the scale of Region Värmland, hjälpmedelsnämnden, årsredovisning 2025: an indicator is reached in part, for instance, when some
 * parts of its outcome are reached and others are not.
 *
 * ```ts
 * import { assessParts } from '@hjm/kpi';
 *
 * assessParts([{ status: 'reached' }, { status: 'notReached' }]); // => 'partly'
 * assessParts([{ status: 'reached' }, { status: 'none' }]); // => 'none'
 * ```
 */
export function assessParts(parts: readonly Pick<KpiResult, 'status'>[]): KpiStatus {
  const found = new Set(parts.map(({ status }) => status));
  if (found.has('partly') || (found.has('reached') && found.has('notReached'))) return 'partly';
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : 'none';
}

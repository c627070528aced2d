import type { KpiDefinition, Target } from '../definition/definition-types.js';
import type { KpiPeriod } from '../period/period.js';

/**
 * The target for the year that a period lies in. It holds for every month and interim period of the year, as the interim reports
 * have it. Of several for the year it is the one listed last: a later plan replaces an earlier one. Undefined for a period across years.
 */
export function targetInForce(definition: Pick<KpiDefinition, 'targets'>, period: Pick<KpiPeriod, 'from' | 'to'>): Target | undefined {
  const year = period.from.slice(0, 4);
  return year === period.to.slice(0, 4) ? definition.targets.findLast((target) => target.period === year) : undefined;
}

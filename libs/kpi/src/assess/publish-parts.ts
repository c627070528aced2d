import type { KpiDefinition } from '../definition/definition-types.js';
import type { KpiMeasured, KpiResult } from '../result/result-types.js';
import { assess } from './assess.js';
import { maskSmallGroups } from './mask-small-groups.js';

/**
 * Results that may be published: small groups of both years are masked by the indicator's own minimum, and only then is what
 * is left assessed. A status or trend that a masked value would have to give away is not given.
 *
 * @param measured - the whole and its parts by every breakdown that is published, for what one hides another may show
 * @param earlier - the same a year earlier
 * @throws HjmError `wrong-indicator`, `invalid-value`, `invalid-minimum`
 */
export function publishParts(definition: KpiDefinition, measured: readonly KpiMeasured[], earlier: readonly KpiMeasured[] = []): KpiResult[] {
  const minimum = { minimum: definition.minimumGroup, breakdowns: definition.breakdowns };
  const before = new Map(maskSmallGroups(earlier, minimum).map((one) => [partKey(one), one]));
  return maskSmallGroups(measured, minimum).map((one) => assess(definition, one, { earlier: before.get(partKey(one)) }));
}

function partKey({ part }: KpiMeasured): string {
  return JSON.stringify(part === undefined ? [] : [part.breakdown, ...part.values]);
}

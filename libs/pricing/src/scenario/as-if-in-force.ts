import type { PriceList } from '../price-list/price-list.js';
import { FIRST_DAY } from '../rental/day-reader.js';
import { versionOf } from './next-version.js';

/**
 * The list as if one version had always been in force, known and for all principals: what a scenario puts on days that have been, to
 * see what prices that nobody has approved yet would have meant. The result is for comparing, never for charging.
 *
 * @param version - id of the version; the last when left out
 * @throws HjmError `unknown-version`
 */
export function asIfInForce(list: PriceList, version?: string): PriceList {
  const { id, citation, prices } = versionOf(list, version);
  return { ...list, approval: 'none', versions: [{ id, validFrom: FIRST_DAY, decided: null, citation, prices }] };
}

import { definePriceList, type PriceList } from '../price-list/price-list.js';
import { versionOf } from './next-version.js';

/**
 * The list as if this version had always applied to everybody, to compare one version with another on the same days.
 *
 * @throws HjmError `unknown-version`
 */
export function onlyVersion(list: PriceList, id: string): PriceList {
  const { prices, citation } = versionOf(list, id);
  return definePriceList({ ...list, approval: 'none', versions: [{ id, validFrom: '1950-01-01', decided: null, citation, prices }] });
}

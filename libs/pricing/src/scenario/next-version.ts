import { type Citation, HjmError, type LocalDate, foundText, nearest } from '@hjm/core';
import { refuse } from '../json/issues.js';
import { definePriceList, type PriceList, type PriceListVersion, type PriceRow } from '../price-list/price-list.js';

/** The version that a change of prices makes: from when, decided when, by what. It begins after the list's last one. */
export type NextVersion = {
  readonly id: string;
  readonly validFrom: LocalDate;
  readonly validTo?: LocalDate;
  /** `null` where the day of decision is not stated. */
  readonly decided: LocalDate | null;
  readonly citation: Citation | null;
};

/**
 * The version with this id, or the list's last one.
 *
 * @throws HjmError `unknown-version`
 */
export function versionOf(list: PriceList, id: string | undefined): PriceListVersion {
  const found = id === undefined ? list.versions.at(-1) : list.versions.find((version) => version.id === id);
  if (found !== undefined) return found;
  const ids = list.versions.map((version) => version.id);
  const near = nearest(id ?? '', ids);
  throw new HjmError('unknown-version', `Prislistan ${foundText(list.id)} har ingen version ${foundText(id)}.`, [
    { path: 'of', expected: `en av ${ids.join(', ')}`, found: foundText(id), ...(near === undefined ? {} : { nearest: near }) },
  ]);
}

/**
 * The list with one more version. It is a recommendation without approvals where the list needs them.
 *
 * @throws HjmError `invalid-price-list`
 */
export function withVersion(list: PriceList, version: NextVersion, prices: readonly PriceRow[]): PriceList {
  return definePriceList({ ...list, versions: [...list.versions, { ...version, prices }] });
}

/** What is wrong with a change of prices; `words` are the right ones, of which the nearest is told. */
export type PriceFault = { readonly path: string; readonly expected: string; readonly value: unknown; readonly words?: Iterable<string> };

/** Throws what is wrong, all of it. */
export function refuseFaults(code: string, faults: readonly PriceFault[]): void {
  refuse(code, 'Priserna går inte att räkna om.', faults.map(({ path, expected, value, words }) => {
    const near = words === undefined || typeof value !== 'string' ? undefined : nearest(value, words);
    return { path, expected, found: foundText(value), ...(near === undefined ? {} : { nearest: near }) };
  }));
}

/** Prices are rounded to whole multiples of so many öre. */
export function faultInStep(toOre: number | undefined): PriceFault[] {
  return toOre === undefined || (Number.isSafeInteger(toOre) && toOre >= 1) ? [] : [{ path: 'toOre', expected: 'ett helt antal öre, minst 1', value: toOre }];
}

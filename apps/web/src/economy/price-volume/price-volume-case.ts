import type { Ore } from '@hjm/core/money';
import { formatNumber } from '@hjm/core/text';
import { checkPriceVolume, type PriceVolumeEffects, priceVolumeEffects, type PriceVolumeItem, type PriceVolumeOptions, type VolumeAtPrice } from '@hjm/economics';
import { type Attempt, attempt } from '../attempt.js';
import { typedDecimal, typedOre } from '../typed-number.js';

/** What is written in a row. */
export type TypedRow = { readonly key: string; readonly label: string; readonly volumeBefore: string; readonly priceBefore: string; readonly volumeAfter: string; readonly priceAfter: string };

/** The rows and the rules. A rule that is not chosen yet is empty: none is given. */
export type PriceVolumeCase = { readonly rows: readonly TypedRow[]; readonly mixed: PriceVolumeOptions['mixed'] | ''; readonly newAndRemoved: PriceVolumeOptions['newAndRemoved'] | '' };

export const emptyRow: TypedRow = { key: '', label: '', volumeBefore: '', priceBefore: '', volumeAfter: '', priceAfter: '' };

/** What is found, with the items that it was found of; undefined as long as a rule is not chosen or nothing is written. */
export function priceVolumeAnswer({ rows, mixed, newAndRemoved }: PriceVolumeCase): Attempt<{ readonly items: readonly PriceVolumeItem[]; readonly effects: PriceVolumeEffects }> | undefined {
  const written = rows.flatMap((row, at) => (isBlank(row) ? [] : [{ row, at }]));
  if (mixed === '' || newAndRemoved === '' || written.length === 0) return undefined;
  return attempt(() => {
    const items = checkPriceVolume(written.map(({ row, at }) => itemOf(row, at)), (index, field) => `rows.${String(written[index]?.at ?? 0)}.${field}`);
    return { items, effects: priceVolumeEffects(items, { mixed, newAndRemoved, rounding: 'halfUp' }) };
  });
}

/** An item as it is written in a row. */
export function rowOf({ key, labelSv, before, after }: PriceVolumeItem): TypedRow {
  const volume = (side: VolumeAtPrice | null): string => (side?.volume == null ? '' : formatNumber(side.volume));
  const price = (side: VolumeAtPrice | null): string => (side?.price == null ? '' : String(side.price / 100).replace('.', ','));
  return { key, label: labelSv, volumeBefore: volume(before), priceBefore: price(before), volumeAfter: volume(after), priceAfter: price(after) };
}

function itemOf({ key, label, volumeBefore, priceBefore, volumeAfter, priceAfter }: TypedRow, at: number): PriceVolumeItem {
  return { key: key === '' ? `rad ${String(at + 1)}` : key, labelSv: label, before: sideOf(volumeBefore, priceBefore), after: sideOf(volumeAfter, priceAfter) };
}

/** What is no amount stays as it is written, for the library to refuse. */
function sideOf(volume: string, price: string): VolumeAtPrice | null {
  const [volumeText, priceText] = [volume.trim(), price.trim()];
  if (volumeText === '' && priceText === '') return null;
  return { volume: volumeText === '' ? null : typedDecimal(volumeText), price: priceText === '' ? null : ((typedOre(priceText) ?? priceText) as Ore) };
}

const isBlank = ({ label, volumeBefore, priceBefore, volumeAfter, priceAfter }: TypedRow): boolean => `${label}${volumeBefore}${priceBefore}${volumeAfter}${priceAfter}`.trim() === '';

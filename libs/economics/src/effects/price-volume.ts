import { sumOre, type Ore } from '@hjm/core/money';
import { exactOf, roundExact, times, whole } from '../exact/exact.js';
import { checkPriceVolume } from './check-price-volume.js';
import type { EffectParts, ItemEffect, PriceVolumeEffects, PriceVolumeItem, PriceVolumeOptions, VolumeAtPrice } from './price-volume-types.js';

const NONE: EffectParts = { price: 0, volume: 0, mixed: 0, added: 0, removed: 0 };

/**
 * How much of a change between two periods is due to prices, and how much to volumes.
 *
 * Volume effect: new less old volume at the old price. Price effect: new less old price at the old volume. What both make together goes
 * where `mixed` says. Each amount (volume × price) is exact and rounded to whole öre once; effects are differences of such amounts, so that
 * they add up to the change without a remainder, for each item and in all.
 *
 * ```ts
 * import { priceVolumeEffects } from '@hjm/economics';
 *
 * const beds = { key: 'beds', labelSv: 'Sängar', before: { volume: '10', price: 200_00 }, after: { volume: '12', price: 210_00 } };
 * const apart = priceVolumeEffects([beds], { mixed: 'separate', newAndRemoved: 'apart', rounding: 'halfUp' });
 * apart.parts; // => { price: 10000, volume: 40000, mixed: 2000, added: 0, removed: 0 }
 * apart.change; // => 52000
 * ```
 *
 * @throws HjmError `invalid-items` as `checkPriceVolume`, `amount-too-large`
 */
export function priceVolumeEffects(items: readonly PriceVolumeItem[], options: PriceVolumeOptions): PriceVolumeEffects {
  const effects = checkPriceVolume(items).map((item) => effectOf(item, options));
  const missing = effects.filter(({ parts }) => parts === null).map(({ key }) => key);
  const sum = (of: (effect: ItemEffect) => Ore | null): Ore | null => sumKnown(effects.map(of));
  const parts = missing.length > 0 ? null : sumOf(effects.map((effect) => effect.parts ?? NONE));
  return { options, items: effects, before: sum(({ before }) => before), after: sum(({ after }) => after), change: sum(({ change }) => change), parts, missing };
}

function effectOf({ key, labelSv, before, after }: PriceVolumeItem, options: PriceVolumeOptions): ItemEffect {
  const amount = (volume: string | null, price: Ore | null): Ore | null => (volume === null || price === null ? null : roundExact(times(exactOf(volume, key), whole(price)), options.rounding, key));
  const side = (of: VolumeAtPrice | null): Ore | null => (of === null ? 0 : amount(of.volume, of.price));
  const [was, is] = [side(before), side(after)];
  if (was === null || is === null) return { key, labelSv, before: was, after: is, change: null, parts: null };
  const change = sumOre([is, -was]);
  const item = { key, labelSv, before: was, after: is, change };
  if (before === null || after === null) {
    const field = options.newAndRemoved === 'toVolume' ? 'volume' : before === null ? 'added' : 'removed';
    return { ...item, parts: { ...NONE, [field]: change } };
  }
  const oldPrice = amount(after.volume, before.price) ?? 0;
  const oldVolume = amount(before.volume, after.price) ?? 0;
  const volume = sumOre([options.mixed === 'toVolume' ? is : oldPrice, -(options.mixed === 'toVolume' ? oldVolume : was)]);
  const price = sumOre([options.mixed === 'toPrice' ? is : oldVolume, -(options.mixed === 'toPrice' ? oldPrice : was)]);
  return { ...item, parts: { ...NONE, price, volume, mixed: sumOre([change, -price, -volume]) } };
}

function sumOf(all: readonly EffectParts[]): EffectParts {
  const sum = (part: keyof EffectParts): Ore => sumOre(all.map((parts) => parts[part]));
  return { price: sum('price'), volume: sum('volume'), mixed: sum('mixed'), added: sum('added'), removed: sum('removed') };
}

function sumKnown(amounts: readonly (Ore | null)[]): Ore | null {
  return amounts.includes(null) ? null : sumOre(amounts.map((ore) => ore ?? 0));
}

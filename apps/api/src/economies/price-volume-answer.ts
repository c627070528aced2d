import { describePriceVolume, priceVolumeEffects, type PriceVolumeItem, type PriceVolumeOptions } from '@hjm/economics';

export type PriceVolumeAsked = { readonly items: readonly PriceVolumeItem[]; readonly options: PriceVolumeOptions };

/** How much of a change between two periods is due to prices, and how much to volumes. */
export function priceVolumeAnswer({ items, options }: PriceVolumeAsked) {
  const effects = priceVolumeEffects(items, options);
  return { effects, textsSv: describePriceVolume(effects) };
}

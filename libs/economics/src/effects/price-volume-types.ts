import type { Ore, Rounding } from '@hjm/core/money';

/** How much at which price. Null: not known, which is not zero. */
export type VolumeAtPrice = {
  /** Exact decimal text with a full stop, not negative. */
  readonly volume: string | null;
  /** Whole öre each; below zero where it is a cost. */
  readonly price: Ore | null;
};

/** One article, product group or service in two periods. A period in which it did not exist is null. */
export type PriceVolumeItem = {
  readonly key: string;
  readonly labelSv: string;
  readonly before: VolumeAtPrice | null;
  readonly after: VolumeAtPrice | null;
};

/** How a change is parted. */
export type PriceVolumeOptions = {
  /** The part that a new price and a new volume make together: with the price, with the volume, or by itself. */
  readonly mixed: 'toPrice' | 'toVolume' | 'separate';
  /** New and removed items: among the volume, or apart as `added` and `removed`. */
  readonly newAndRemoved: 'toVolume' | 'apart';
  readonly rounding: Rounding;
};

/** The parts of a change; they add up to it exactly. */
export type EffectParts = {
  readonly price: Ore;
  readonly volume: Ore;
  /** 0 unless it is told by itself. */
  readonly mixed: Ore;
  readonly added: Ore;
  readonly removed: Ore;
};

/** What one item does. `parts` is null where a figure is missing. */
export type ItemEffect = {
  readonly key: string;
  readonly labelSv: string;
  readonly before: Ore | null;
  readonly after: Ore | null;
  readonly change: Ore | null;
  readonly parts: EffectParts | null;
};

/** Price and volume effects between two periods, by item and in all. */
export type PriceVolumeEffects = {
  readonly options: PriceVolumeOptions;
  readonly items: readonly ItemEffect[];
  readonly before: Ore | null;
  readonly after: Ore | null;
  readonly change: Ore | null;
  readonly parts: EffectParts | null;
  /** Keys of the items whose figures are missing; then the sums are missing too. */
  readonly missing: readonly string[];
};

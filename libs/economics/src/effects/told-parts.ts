import type { EffectParts, PriceVolumeOptions } from './price-volume-types.js';

/** A part of a change, and what it is called. */
export type ToldPart = { readonly part: keyof EffectParts; readonly labelSv: string };

const PARTS: readonly ToldPart[] = [
  { part: 'price', labelSv: 'Priseffekt' },
  { part: 'volume', labelSv: 'Volymeffekt' },
  { part: 'mixed', labelSv: 'Samspel' },
  { part: 'added', labelSv: 'Nytt' },
  { part: 'removed', labelSv: 'Borttaget' },
];

/** The parts that the rules tell by themselves; the others are 0 for every item. */
export function toldParts({ mixed, newAndRemoved }: PriceVolumeOptions): readonly ToldPart[] {
  return PARTS.filter(({ part }) => (part !== 'mixed' || mixed === 'separate') && ((part !== 'added' && part !== 'removed') || newAndRemoved === 'apart'));
}

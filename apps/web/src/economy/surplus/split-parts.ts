import { type Ore, sumOre } from '@hjm/core/money';
import type { SurplusDistribution } from '@hjm/economics';

/** A part of a result as the figure draws it, in size without sign. */
export type SplitPart = { readonly kind: 'shared' | 'undivided' | 'retained' | 'uncovered'; readonly nameSv: string; readonly ore: Ore };

/** The parts of a result that are not nothing: they add up to its size. */
export function splitParts({ parts, undivided, refundOre, retainedOre, uncovered }: SurplusDistribution): readonly SplitPart[] {
  const sizeOf = (of: readonly { readonly ore: Ore }[]): Ore => Math.abs(sumOre(of.map(({ ore }) => ore)));
  const all: readonly SplitPart[] = [
    { kind: 'shared', nameSv: refundOre < 0 ? 'betalas av huvudmännen' : 'till huvudmännen', ore: sizeOf(parts) },
    { kind: 'undivided', nameSv: 'inte fördelat', ore: sizeOf(undivided) },
    { kind: 'retained', nameSv: retainedOre < 0 ? 'ur det som har behållits' : 'behålls', ore: Math.abs(retainedOre) },
    { kind: 'uncovered', nameSv: 'utan regel', ore: Math.abs(uncovered?.ore ?? 0) },
  ];
  return all.filter(({ ore }) => ore > 0);
}

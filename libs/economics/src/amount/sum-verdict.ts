import { sumOre, type Ore } from '@hjm/core/money';
import type { AmountPrint } from './amount-unit.js';
import { stepOf } from './amount.js';

/**
 * `follows`: the parts add up to the printed sum. `rounding`: they do not, but may, since each of them was rounded before it was printed.
 * `doesNotFollow`: rounding cannot explain the difference. `missing`: a part has no figure.
 */
export type SumExplanation = 'follows' | 'rounding' | 'doesNotFollow' | 'missing';

/** A printed sum beside the sum of its parts. */
export type SumVerdict = {
  readonly printed: Ore;
  /** Null when a part is missing. */
  readonly recomputed: Ore | null;
  /** Printed less recomputed. */
  readonly difference: Ore | null;
  /** The largest difference that rounding can give: half a step for each part and for the sum. 0 for exact amounts. */
  readonly roundingGives: Ore;
  readonly explanation: SumExplanation;
};

/**
 * Whether parts that were rounded before they were printed add up to a sum that was rounded by itself.
 *
 * ```ts
 * import { sumVerdict, WHOLE_TKR } from '@hjm/economics';
 *
 * sumVerdict([100_000, 100_000], 300_000, WHOLE_TKR).explanation; // => 'rounding'
 * ```
 *
 * @param roundedTo - how parts and sum were rounded; null when they are exact. Rounding up or down (not to the nearest) may take a whole step.
 */
export function sumVerdict(parts: readonly (Ore | null)[], printed: Ore, roundedTo: AmountPrint | null): SumVerdict {
  const known = parts.filter((part) => part !== null);
  const roundingGives = roundedTo === null ? 0 : largestSlack(parts.length, roundedTo);
  if (known.length < parts.length) return { printed, recomputed: null, difference: null, roundingGives, explanation: 'missing' };
  const recomputed = sumOre(known);
  const difference = printed - recomputed;
  const explanation = difference === 0 ? 'follows' : Math.abs(difference) <= roundingGives ? 'rounding' : 'doesNotFollow';
  return { printed, recomputed, difference, roundingGives, explanation };
}

function largestSlack(parts: number, print: AmountPrint): number {
  const step = stepOf(print);
  return print.rounding === 'up' || print.rounding === 'down' ? (parts + 1) * step : Math.floor(((parts + 1) * step) / 2);
}

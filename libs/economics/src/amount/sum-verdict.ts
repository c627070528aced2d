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
  /** The largest difference that rounding can give, in its direction: half a step for each part and for the sum. 0 for exact amounts. */
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
 * @param roundedTo - how parts and sum were rounded; null when they are exact. Rounding up or down goes one way only, by less than a step.
 * @throws HjmError `invalid-number`, `amount-too-large`
 */
export function sumVerdict(parts: readonly (Ore | null)[], printed: Ore, roundedTo: AmountPrint | null): SumVerdict {
  const known = parts.filter((part) => part !== null);
  const [least, most] = differencesOfRounding(parts, printed, roundedTo);
  if (known.length < parts.length) return { printed, recomputed: null, difference: null, roundingGives: Math.max(-least, most), explanation: 'missing' };
  const recomputed = sumOre(known);
  const difference = sumOre([printed, -recomputed]);
  const roundingGives = difference < 0 ? -least : most;
  const explanation = difference === 0 ? 'follows' : Math.abs(difference) <= roundingGives ? 'rounding' : 'doesNotFollow';
  return { printed, recomputed, difference, roundingGives, explanation };
}

/** The least and the most that a printed sum can be beyond the sum of its printed parts. */
function differencesOfRounding(parts: readonly (Ore | null)[], printed: Ore, roundedTo: AmountPrint | null): readonly [Ore, Ore] {
  const errors = parts.map((part) => errorOf(part ?? 0, roundedTo));
  const [least, most] = errorOf(printed, roundedTo);
  return [sumOre([least, ...errors.map(([, up]) => -up)]), sumOre([most, ...errors.map(([down]) => -down)])];
}

/** The least and the most that rounding can have added to what is printed as this. */
function errorOf(printed: Ore, roundedTo: AmountPrint | null): readonly [Ore, Ore] {
  const step = roundedTo === null ? 1 : stepOf(roundedTo);
  if (roundedTo === null || step <= 1) return [0, 0];
  if (roundedTo.rounding === 'halfUp' || roundedTo.rounding === 'halfEven') return [-step / 2, step / 2];
  const outwards = roundedTo.rounding === 'up';
  if (printed === 0) return outwards ? [0, 0] : [1 - step, step - 1];
  return printed > 0 === outwards ? [0, step - 1] : [1 - step, 0];
}

import type { Ore } from '@hjm/core/money';
import type { AmountPrint } from '../amount/amount-unit.js';
import { exactAmount } from '../amount/amount.js';
import { sumVerdict, type SumExplanation } from '../amount/sum-verdict.js';
import { checked, type CheckOf } from './check-texts.js';
import type { PublishedCheck, PublishedVerdict } from './published-types.js';

const VERDICT: { readonly [explanation in SumExplanation]: PublishedVerdict } = {
  follows: 'follows',
  rounding: 'rounding',
  doesNotFollow: 'doesNotFollow',
  missing: 'cannotBeDecided',
};

/** A printed amount beside its parts, all rounded in the same way: a sum, a multiple (the part that many times), or the same figure again (one part). */
export function checkAmounts(of: CheckOf, parts: readonly (Ore | null)[], printed: Ore, print: AmountPrint): PublishedCheck {
  const { recomputed, difference, roundingGives, explanation } = sumVerdict(parts, printed, print);
  const number = (ore: Ore): string => exactAmount(ore, print.unit).toFixed();
  return checked(of, {
    unit: print.unit,
    printed: number(printed),
    recomputed: recomputed === null ? null : number(recomputed),
    difference: difference === null ? null : number(difference),
    roundingGives: recomputed === null ? null : number(roundingGives),
    verdict: VERDICT[explanation],
  });
}

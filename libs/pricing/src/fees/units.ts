import type { FeeCase, FeeChoices } from './case-types.js';
import type { FeeNeed } from './charge-types.js';
import type { TariffFee } from './fee-types.js';

/** How many times the amount is taken, and how many further ones have an amount of their own. */
export type Units = { readonly times: number; readonly further: number } | { readonly needs: readonly FeeNeed[] };

/**
 * The number that an amount is multiplied by. A fee per person or regardless of number is taken once. Where a source names a
 * period but not for each of what, or nothing at all, `choices.several` says.
 */
export function unitsOf(fee: TariffFee, { count }: FeeCase, choices: FeeChoices, byTime: boolean): Units {
  if (fee.regardlessOfCount === true || fee.per === 'person') return { times: 1, further: 0 };
  if (count === undefined) return { needs: [{ name: 'count', question: 'Hur många gäller det?' }] };
  if (fee.furtherOre !== undefined) return { times: 1, further: count - 1 };
  const unsaid = fee.per === undefined || (byTime && fee.everyMonths === undefined && fee.each !== true);
  return { times: unsaid && count > 1 && choices.several === 'once' ? 1 : count, further: 0 };
}

import { type Ore, roundOre } from '@hjm/core/money';
import { stepOf } from '../amount/amount.js';
import type { AmountPrint } from '../amount/amount-unit.js';
import { issue, throwIssues } from '../issues/issues.js';
import type { RetainedRange } from './implied-surplus.js';
import { firstWhere } from './first-where.js';

/**
 * Every whole öre that is printed as this amount: 788 tkr stands for 787 500,00 kr up to 788 499,99 kr.
 *
 * ```ts
 * import { printedRange, WHOLE_TKR } from '@hjm/economics';
 *
 * printedRange(78_800_000, WHOLE_TKR); // => { leastOre: 78_750_000, mostOre: 78_849_999 }
 * ```
 *
 * @param printed - from one step of the print, in whole öre
 * @throws HjmError `invalid-printed` when the print cannot show the amount
 */
export function printedRange(printed: Ore, print: AmountPrint): RetainedRange {
  const step = stepOf(print);
  if (!Number.isSafeInteger(printed) || printed < step || printed % step !== 0) {
    throwIssues('invalid-printed', 'Det publicerade beloppet går inte att tolka.', [issue('printed', `ett belopp i hela ${step} öre, minst ${step}`, printed)]);
  }
  const rounded = (ore: Ore): Ore => roundOre(ore, print.rounding, step);
  return {
    leastOre: firstWhere(printed - step, printed, (ore) => rounded(ore) >= printed),
    mostOre: firstWhere(printed, printed + step, (ore) => rounded(ore) > printed || ore === printed + step) - 1,
  };
}

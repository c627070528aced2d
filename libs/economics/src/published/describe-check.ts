import { numberText, withUnit } from './cell-text.js';
import type { PublishedCheck, PublishedUnit } from './published-types.js';

/**
 * A check in Swedish on one line: the figure, what is printed, what the others give, and why.
 *
 * ```ts
 * import { describeEconomicsCheck, economicsChecks } from '@hjm/economics/published';
 *
 * const board = economicsChecks().filter(({ table }) => table === 's0-internal-control-board').map(describeEconomicsCheck);
 * board; // => ['Investeringsramen räcker inte och patienter får inte de hjälpmedel som de behöver: tryckt 16, omräknat 16. S 4 gånger K 4 är 16. Det stämmer exakt.']
 * ```
 */
export function describeEconomicsCheck({ labelSv, printed, recomputed, unit, reasonSv }: PublishedCheck): string {
  const text = (number: string | null, otherwiseSv: string): string => (number === null ? otherwiseSv : numberWithUnit(number, unit));
  return `${labelSv}: tryckt ${text(printed, 'saknas')}, omräknat ${text(recomputed, 'går inte')}. ${reasonSv}`;
}

/** Exact decimal text, or a range of two with a dash between, in Swedish with its unit. */
export function numberWithUnit(number: string, unit: PublishedUnit): string {
  return withUnit(number.split('–').map(numberText).join('–'), unit);
}

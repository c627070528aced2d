import { numberText, withUnit } from './cell-text.js';
import type { PublishedCheck, PublishedUnit, PublishedVerdict } from './published-types.js';

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

/** The verdicts in words, in the order in which they need to be seen. */
export const PUBLISHED_VERDICTS_SV: { readonly [verdict in PublishedVerdict]: string } = {
  doesNotFollow: 'Stämmer inte',
  cannotBeDecided: 'Går inte att avgöra',
  rounding: 'Stämmer tack vare avrundning',
  follows: 'Stämmer exakt',
};

/** How many checks came out in which way, as a sentence. */
export function describeEconomicsCounts(checks: readonly PublishedCheck[]): string {
  const count = (verdict: PublishedVerdict): string => String(checks.filter((one) => one.verdict === verdict).length);
  return `Av ${String(checks.length)} kontroller stämmer ${count('follows')} exakt, ${count('rounding')} tack vare avrundning, ${count('doesNotFollow')} stämmer inte och ${count('cannotBeDecided')} går inte att avgöra.`;
}

/** Exact decimal text, or a range of two with a dash between, in Swedish with its unit. */
export function numberWithUnit(number: string, unit: PublishedUnit): string {
  return withUnit(number.split('–').map(numberText).join('–'), unit);
}

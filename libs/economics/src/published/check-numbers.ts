import { Decimal } from 'decimal.js';
import { checked, undecided, type CheckOf } from './check-texts.js';
import type { PublishedCheck, PublishedUnit, PublishedVerdict } from './published-types.js';

/** A printed number; `step` is one unit of its last decimal, 0 when it is not rounded (a count, a step of a scale). */
export type Rounded = { readonly number: string; readonly step: string };

/** A printed number rounded to its last decimal. */
export function rounded(number: string): Rounded {
  return { number, step: new Decimal(10).pow(-(number.split('.')[1]?.length ?? 0)).toFixed() };
}

/** A number that is not rounded. */
export function exact(number: string): Rounded {
  return { number, step: '0' };
}

/** A printed number so many times. */
export type Term = { readonly times: string; readonly of: Rounded };

/** A printed number beside a sum of others, each taken so many times; rounding may give half a step of each, as many times. */
export function checkNumbers(of: CheckOf, unit: PublishedUnit, printed: Rounded, terms: readonly Term[]): PublishedCheck {
  const recomputed = terms.reduce((sum, { times, of: { number } }) => sum.plus(new Decimal(number).times(times)), new Decimal(0));
  const slack = terms.reduce((sum, { times, of: { step } }) => sum.plus(new Decimal(step).times(times).abs().div(2)), new Decimal(printed.step).div(2));
  return compare(of, unit, printed, recomputed, slack);
}

/**
 * A printed change in per cent beside the numbers it is the change between, recomputed to the decimals of the print, halves away from zero.
 * Of a base that is, or may have been, zero it cannot be decided.
 */
export function checkPercent(of: CheckOf, printed: Rounded, from: Rounded, to: Rounded): PublishedCheck {
  if (ends(from).some((end) => end.lte(0))) return undecided({ ...of, howSv: 'Förändringen räknas från 0, och procent av 0 finns inte.' }, '%', printed.number);
  const change = (base: Decimal, then: Decimal): Decimal => then.minus(base).times(100).div(base);
  const recomputed = change(new Decimal(from.number), new Decimal(to.number));
  const reach = ends(from).flatMap((base) => ends(to).map((then) => change(base, then).minus(recomputed).abs()));
  const shown = recomputed.toNearest(printed.step, Decimal.ROUND_HALF_UP);
  return compare(of, '%', printed, shown, Decimal.max(...reach).plus(new Decimal(printed.step).div(2)));
}

/** A printed number beside a printed per cent of another; both may have been rounded before they were multiplied. */
export function checkShare(of: CheckOf, unit: PublishedUnit, printed: Rounded, percent: Rounded, base: Rounded): PublishedCheck {
  const recomputed = new Decimal(percent.number).times(base.number).div(100);
  const reach = ends(percent).flatMap((share) => ends(base).map((whole) => share.times(whole).div(100).minus(recomputed).abs()));
  return compare(of, unit, printed, recomputed, Decimal.max(...reach).plus(new Decimal(printed.step).div(2)));
}

/** The least and the most that a printed number may have been before it was rounded. */
function ends(value: Rounded): readonly Decimal[] {
  return [-1, 1].map((side) => new Decimal(value.step).div(2).times(side).plus(value.number));
}

function compare(of: CheckOf, unit: PublishedUnit, printed: Rounded, recomputed: Decimal, slack: Decimal): PublishedCheck {
  const difference = new Decimal(printed.number).minus(recomputed);
  const verdict: PublishedVerdict = difference.isZero() ? 'follows' : difference.abs().lte(slack) ? 'rounding' : 'doesNotFollow';
  const shown = (number: Decimal): string => number.toDecimalPlaces(4).toFixed();
  return checked(of, { unit, printed: printed.number, recomputed: shown(recomputed), difference: shown(difference), roundingGives: shown(slack), verdict });
}

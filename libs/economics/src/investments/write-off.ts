import type { Ore } from '@hjm/core/money';
import { exactOf, over, ratio, roundExact, times, whole } from '../exact/exact.js';
import type { CapitalCost, CapitalInvestment, CapitalTerms } from './capital-types.js';

/** Months counted from January of year 0. */
export function monthNumber(year: number, month: number): number {
  return year * 12 + month - 1;
}

/**
 * What one purchase costs, by number of month from the one that it was made in. Each month bears the same whole öre, rounded down, and the last
 * also what is then left, so that all depreciation is the purchase.
 */
export function writeOff({ group, amount, year, month }: CapitalInvestment, terms: CapitalTerms): ReadonlyMap<number, CapitalCost> {
  const count = terms.depreciationMonths[group] ?? 1;
  const bought = monthNumber(year, month);
  const first = terms.start === 'sameMonth' ? bought : bought + 1;
  const each = roundExact(ratio(amount, count), 'down');
  const monthly = over(exactOf(terms.interestPercent, 'terms.interestPercent'), whole(1200));
  const costs = new Map<number, CapitalCost>(first === bought ? [] : [[bought, { depreciation: 0, interest: 0, remaining: amount }]]);
  let opening: Ore = amount;
  for (let at = 0; at < count; at += 1) {
    const depreciation = at === count - 1 ? opening : each;
    const remaining = opening - depreciation;
    const base = terms.interestOn === 'openingValue' ? whole(opening) : ratio(BigInt(opening) + BigInt(remaining), 2);
    const interest = roundExact(times(base, monthly), terms.rounding, 'interest');
    costs.set(first + at, { depreciation, interest, remaining });
    opening = remaining;
  }
  return costs;
}

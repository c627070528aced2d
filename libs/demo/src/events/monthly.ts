import { allocate } from '@hjm/core/money';
import type { Dice } from '../dice.js';
import { FIRST_INTERIM, interimOf, MONTHS, SECOND_INTERIM, workingDaysOf } from './months.js';

/** A number for January–April 2023 and the same for 2024. */
export type Interims = { readonly first: number; readonly second: number };

/** How busy a working day of each month is, in percent of those in January–April. Made up. */
const SEASON = [97, 103, 102, 98, 101, 93, 62, 87, 103, 105, 104, 89, 98, 102, 103, 97, 101, 91];

/**
 * Numbers per month of the demo world: those of January–April add up to what is given, exactly; the others follow from what a
 * working day had then, with a steady growth and our own seasons.
 */
export function monthlyCounts({ first, second }: Interims): readonly number[] {
  const before = first / workingDaysOf(FIRST_INTERIM);
  const growth = second / workingDaysOf(SECOND_INTERIM) - before;
  const weights = MONTHS.map(({ index, workingDays }) => workingDays.length * (SEASON[index] as number));
  const counts = weights.map((weight, index) => Math.max(0, Math.round(((before + (growth * (index - 1.5)) / 12) * weight) / 100)));
  return inInterims(counts, { first, second }, weights);
}

/** The counts, but in each interim period the total shared out by the weights of its months. */
export function inInterims(counts: readonly number[], { first, second }: Interims, weights: readonly number[]): readonly number[] {
  const exact = [...counts];
  for (const [[from, to], total] of [[FIRST_INTERIM, first], [SECOND_INTERIM, second]] as const) {
    exact.splice(from, to - from + 1, ...allocate(total, weights.slice(from, to + 1)));
  }
  return exact;
}

/** What a part comes to: exactly so many in the interim periods, about so many in a thousand in the other ten months. */
export type PartPlan = Interims & { readonly elsewhere: readonly number[] };

/** How many of each month's count belong to a part, such as those in time. What does not is spread a little unevenly by the dice. */
export function monthlyParts(counts: readonly number[], { first, second, elsewhere }: PartPlan, dice: Dice): readonly number[] {
  const outside = MONTHS.filter((month) => interimOf(month) === undefined).map(({ index }) => index);
  const misses = counts.map((count, index) => {
    const perMille = elsewhere[outside.indexOf(index)] ?? 1000;
    return Math.round((count * (1000 - perMille)) / 1000);
  });
  const total = ([from, to]: readonly [number, number], part: number): number => counts.slice(from, to + 1).reduce((sum, count) => sum + count, 0) - part;
  const weights = counts.map((count) => count * (88 + dice.below(25)));
  const exact = inInterims(misses, { first: total(FIRST_INTERIM, first), second: total(SECOND_INTERIM, second) }, weights);
  return counts.map((count, index) => count - (exact[index] as number));
}

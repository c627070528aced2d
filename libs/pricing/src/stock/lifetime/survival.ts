import { bothHistograms, type Histogram, itemsIn } from './histogram.js';

/** One step of the curve: of so many items that had reached this age, so many were scrapped at it. */
export type SurvivalStep = { readonly days: number; readonly atRisk: number; readonly scrapped: number };

/**
 * How long items last, by the method of Kaplan and Meier: items that are still in use count for as long as they have lasted, instead
 * of being left out, which would make lives look short. The share in use after a step is the product of `1 − scrapped / atRisk` up to
 * it. Quartiles are the first age at which at least a quarter, half, three quarters are scrapped by that estimate, worked out in
 * exact fractions; `null` when so many are not, whatever age is looked at.
 */
export type Survival = {
  readonly method: 'kaplan-meier';
  readonly scrapped: number;
  /** Still in use: their life is at least their age (censored). */
  readonly stillInUse: number;
  readonly lower: number | null;
  readonly median: number | null;
  readonly upper: number | null;
  readonly steps: readonly SurvivalStep[];
};

/** @param scrapped - lives in days; @param inUse - ages in days of items still in use; one as old as a life that ended had reached it too */
export function survivalOf(scrapped: Histogram, inUse: Histogram): Survival {
  const ended = new Map(scrapped.map(({ value, items }) => [value, items]));
  const steps: SurvivalStep[] = [];
  const passed: (number | null)[] = [null, null, null];
  let atRisk = itemsIn(scrapped) + itemsIn(inUse);
  // The share in use, as a fraction that is never reduced: multiplying is cheap, and only comparisons are made.
  let [top, bottom] = [1n, 1n];
  for (const { value: days, items } of bothHistograms(scrapped, inUse)) {
    const count = ended.get(days);
    if (count !== undefined) {
      steps.push({ days, atRisk, scrapped: count });
      [top, bottom] = [top * BigInt(atRisk - count), bottom * BigInt(atRisk)];
      for (const [index, quarters] of [3n, 2n, 1n].entries()) if (passed[index] === null && top * 4n <= bottom * quarters) passed[index] = days;
    }
    atRisk -= items;
  }
  const [lower = null, median = null, upper = null] = passed;
  return { method: 'kaplan-meier', scrapped: itemsIn(scrapped), stillInUse: itemsIn(inUse), lower, median, upper, steps };
}

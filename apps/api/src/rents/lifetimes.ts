import { HjmError } from '@hjm/core';
import { demoItems } from '@hjm/demo';
import { type LifetimeCounts, type LifetimeStatistics, type QuantileRule, describeLifetimes, lifetimeStatistics, startLifetimes } from '@hjm/pricing/stock';
import { breathe } from '../breathe.js';
import type { RegisterSource } from './register-source.js';

/** What is asked: the day, what was known, and from which day rentals count as reuse. */
export type LifetimesAsked = { readonly on: string; readonly knownAt?: string; readonly reuseFrom?: string; readonly quantiles: QuantileRule };

export type LifetimesAnswer = { readonly statistics: LifetimeStatistics; readonly leftOut: LifetimeCounts['problems']; readonly text: readonly string[] };

const ITEMS_AT_ONCE = 500;

/**
 * Ages, lives, use and reuse of the marked items of the demo world. The register of one's own has rentals alone: when its items were
 * bought and scrapped it does not say.
 *
 * @throws HjmError `no-items`, `invalid-date`, `invalid-question`
 */
export async function lifetimesOn({ demo, setup, batches }: RegisterSource, { quantiles, ...question }: LifetimesAsked): Promise<LifetimesAnswer> {
  if (!demo) throw new HjmError('no-items', 'Registret säger inte när individerna är köpta och skrotade. Räkna med hjm price lifetime --items.', [{ path: '', expected: 'individer med inköpsdag', found: 'bara uthyrningar' }]);
  const run = startLifetimes(question, setup.articles);
  let items = 0;
  for (const item of demoItems()) {
    run.item(item);
    items += 1;
    if (items % ITEMS_AT_ONCE === 0) await breathe();
  }
  for await (const batch of batches()) for (const { rental } of batch) run.rental(rental);
  const counts = run.counts();
  await breathe();
  const statistics = lifetimeStatistics(counts, quantiles);
  return { statistics, leftOut: counts.problems, text: describeLifetimes(statistics) };
}

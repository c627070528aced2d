import type { Rental } from '@hjm/pricing';
import { DEMO_ARTICLES, type DemoArticle } from './catalogue.js';
import type { Cohort } from './cohorts.js';
import { type Dice, diceFor } from './dice.js';
import { rentalOf } from './rental-of.js';
import { cohortOf } from './slot.js';
import { type Stay, staysOf } from './stays.js';
import { weighted } from './weighted.js';
import { DEMO_SEED } from './world-days.js';

/** All that the world knows of one slot: an item, or aids that are only counted, and with whom it has been. */
export type Life = {
  readonly cohort: Cohort;
  readonly article: DemoArticle;
  /** The key of the marked item, `null` of aids that are only counted. */
  readonly item: string | null;
  readonly stays: readonly Stay[];
  readonly rentals: readonly Rental[];
  /** What has not been diced yet is diced with these. */
  readonly dice: Dice;
};

const articles = {
  marked: weighted(DEMO_ARTICLES.filter(({ marked }) => marked), ({ weight }) => weight),
  counted: weighted(DEMO_ARTICLES.filter(({ marked }) => !marked), ({ weight }) => weight),
  private: weighted(DEMO_ARTICLES.filter((article) => article.private), ({ weight }) => weight),
};

/** Everything about a slot, from its number alone. */
export function lifeOf(slot: number): Life {
  const dice = diceFor(DEMO_SEED, slot);
  const cohort = cohortOf(slot);
  const article = articles[cohort.kind === 'private' ? 'private' : cohort.marked ? 'marked' : 'counted'](dice);
  const number = String(slot + 1).padStart(7, '0');
  const item = cohort.marked ? `M${number}` : null;
  const stays = staysOf(cohort, dice);
  const rentals: Rental[] = [];
  for (const stay of stays) {
    // A private rental ends when the item is received, and by nothing else.
    const mayBeLost = cohort.kind !== 'private' && rentals.length === stays.length - 1;
    rentals.push(rentalOf(`U${number}-${rentals.length + 1}`, article.id, item, stay, mayBeLost, dice));
  }
  return { cohort, article, item, stays, rentals, dice };
}

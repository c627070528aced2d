import type { LocalDate } from '@hjm/core';
import { roundOre, type Ore } from '@hjm/core/money';
import type { Rental } from '@hjm/pricing';
import { DEMO_ARTICLES, type DemoArticle } from './catalogue.js';
import { diceFor } from './dice.js';
import { rentalOf } from './rental-of.js';
import { cohortOf } from './slot.js';
import { staysOf } from './stays.js';
import { weighted } from './weighted.js';
import { dateText, DEMO_SEED, LAST } from './world-days.js';

/** One marked item from its purchase on. */
export type DemoItem = {
  readonly id: string;
  readonly article: string;
  readonly group: string;
  readonly purchased: LocalDate;
  /** What it cost when it was bought, without VAT. Made up. */
  readonly priceOre: Ore;
  /** The day on which it was scrapped, `null` while it is rented or in store. */
  readonly scrapped: LocalDate | null;
};

/** All that the world knows of one slot. Of aids that are only counted there is no item. */
export type Life = { readonly item: DemoItem | null; readonly rentals: readonly Rental[] };

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
  const itemId = cohort.marked ? `M${number}` : null;
  const stays = staysOf(cohort, dice);
  const rentals = stays.map((stay, index) => rentalOf(`U${number}-${index + 1}`, article.id, itemId, stay, dice));
  if (itemId === null) return { item: null, rentals };
  const last = stays.at(-1);
  const scrappedMost = cohort.kind === 'before' ? 600 : cohort.kind === 'ended' ? 400 : 150;
  const lost = rentals.at(-1)?.events.at(-1)?.kind === 'deregistered';
  const scrapped = last?.to === undefined ? undefined : lost ? last.to : dice.perMille(scrappedMost) ? last.to + 3 + dice.small(60) : undefined;
  return { item: itemOf(itemId, article, (stays[0]?.from ?? LAST) - 5 - dice.small(60), scrapped), rentals };
}

/** Prices two per cent lower for each year before 2024. */
function itemOf(id: string, { id: article, group, purchaseOre }: DemoArticle, purchased: number, scrapped: number | undefined): DemoItem {
  const date = dateText(purchased);
  const years = Math.max(0, 2024 - Number(date.slice(0, 4)));
  return {
    id,
    article,
    group,
    purchased: date,
    priceOre: roundOre((purchaseOre * (100 - 2 * years)) / 100, 'halfUp', 100),
    scrapped: scrapped === undefined || scrapped > LAST ? null : dateText(scrapped),
  };
}

import type { LocalDate } from '@hjm/core';
import { roundOre, type Ore } from '@hjm/core/money';
import { DEMO_ARTICLES } from './catalogue.js';
import type { Life } from './life.js';
import { dateText, LAST } from './world-days.js';

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

/** The item of a life; `undefined` of aids that are only counted. */
export function itemOf({ article, item, stays, cohort, rentals, dice }: Life): DemoItem | undefined {
  const [first, last] = [stays[0], stays.at(-1)];
  if (item === null || first === undefined || last === undefined) return undefined;
  const perMille = cohort.kind === 'before' ? 600 : cohort.kind === 'ended' ? 400 : 150;
  const lost = rentals.at(-1)?.events.at(-1)?.kind === 'deregistered';
  const scrapped = last.to === undefined ? LAST + 1 : lost ? last.to : dice.perMille(perMille) ? last.to + 3 + dice.small(60) : LAST + 1;
  const purchased = dateText(first.from - 5 - dice.small(60));
  return {
    id: item,
    article: article.id,
    group: article.group,
    purchased,
    priceOre: prices.get(article.id)?.[Math.max(0, 2024 - Number(purchased.slice(0, 4)))] as Ore,
    scrapped: scrapped > LAST ? null : dateText(scrapped),
  };
}

/** Per article, by years before 2024: two per cent lower for each. */
const prices: ReadonlyMap<string, readonly Ore[]> = new Map(
  DEMO_ARTICLES.map(({ id, purchaseOre }) => [id, Array.from({ length: 20 }, (_, years) => roundOre((purchaseOre * (100 - 2 * years)) / 100, 'halfUp', 100))]),
);

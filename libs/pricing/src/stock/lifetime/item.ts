import { foundText, type LocalDate, nearest } from '@hjm/core';
import type { Ore } from '@hjm/core/money';
import type { DayReader } from '../../rental/day-reader.js';
import type { ProblemCode } from '../../run/problem.js';
import type { Article } from '../../run/setup.js';

/** A marked item (individmärkt hjälpmedel): what it is, when it was bought and when it was scrapped. */
export type Item = {
  readonly id: string;
  readonly article: string;
  /** `null` where the day is not known; such an item has no age. */
  readonly purchased: LocalDate | null;
  /** `null` while it has not been scrapped. */
  readonly scrapped: LocalDate | null;
  /** What it was bought for, without VAT, where that is known. */
  readonly priceOre?: Ore;
};

/** Why an item or a rental is kept apart. */
export type LifetimeProblem = {
  readonly about: 'item' | 'rental';
  readonly id: string;
  readonly code: ProblemCode | 'same-item' | 'unknown-item' | 'not-bought-yet' | 'scrapped-before-purchase' | 'invalid-price';
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  readonly nearest?: string;
};

/** What was read of an item; day numbers, `undefined` for a day that is not known or has not come. */
export type ReadItem = { readonly group: string; readonly purchased: number | undefined; readonly scrapped: number | undefined };

/** The item's days and group, or the first thing wrong with it. */
export function readItem(item: Item, articles: ReadonlyMap<string, Article>, readDay: DayReader): ReadItem | LifetimeProblem {
  const wrong = (code: LifetimeProblem['code'], path: string, expected: string, value: unknown, near?: string): LifetimeProblem => ({
    about: 'item',
    id: item.id,
    code,
    path,
    expected,
    found: foundText(value),
    ...(near === undefined ? {} : { nearest: near }),
  });
  const article = articles.get(item.article);
  if (article === undefined) return wrong('unknown-article', 'article', 'en artikel i sortimentet', item.article, nearest(item.article, articles.keys()));
  const days: { purchased?: number; scrapped?: number } = {};
  for (const key of ['purchased', 'scrapped'] as const) {
    const date = item[key];
    if (date === null) continue;
    const day = readDay(date);
    if (day === undefined) return wrong('invalid-date', key, 'ett datum som finns, skrivet ÅÅÅÅ-MM-DD, eller null', date);
    days[key] = day;
  }
  const { purchased, scrapped } = days;
  if (purchased !== undefined && scrapped !== undefined && scrapped < purchased) return wrong('scrapped-before-purchase', 'scrapped', `tidigast ${item.purchased ?? ''}, då den köptes`, item.scrapped);
  if (item.priceOre !== undefined && !(Number.isSafeInteger(item.priceOre) && item.priceOre >= 0)) return wrong('invalid-price', 'priceOre', 'ett helt antal öre, inte negativt', item.priceOre);
  return { group: article.group, purchased, scrapped };
}

import { expect, test } from 'vitest';
import { DEMO_ARTICLES } from './catalogue.js';
import { demoItems, demoRentals } from './register.js';
import { DEMO_DAYS } from './world-days.js';

const world = [...demoRentals()];

test('every rented item was bought before its first delivery, none is scrapped before its last return, and none is rented once it is lost', () => {
  const items = new Map([...demoItems()].map((item) => [item.id, item]));
  const again = new Map<string, number>();
  const lost = new Set<string>();
  for (const { item: id, article, events } of world) {
    if (id === null) continue;
    const item = items.get(id);
    const [delivered] = events;
    const end = events.findLast(({ kind }) => kind === 'received' || kind === 'deregistered')?.on ?? null;
    if (lost.has(id)) throw new Error(`${id} was rented after it was lost`);
    if (events.at(-1)?.kind === 'deregistered') lost.add(id);
    again.set(id, (again.get(id) ?? 0) + 1);
    if (item?.article !== article || item.purchased >= (delivered?.on ?? '')) throw new Error(`${id} was rented before it was bought`);
    if (item.scrapped !== null && (end === null || end > item.scrapped)) throw new Error(`${id} was scrapped while it was rented`);
  }
  expect(lost.size).toBeGreaterThan(0);
  expect(again.size).toBe(items.size);
  const reused = [...again.values()].filter((times) => times > 1).length;
  expect(reused / items.size).toBeGreaterThan(0.15);
});

test('what happens and what is registered is over when the world ends, and none of it on a day of stock', () => {
  const stock = new Set<string>(DEMO_DAYS.stock);
  for (const { id, events } of world) {
    for (const { on, registered } of events) {
      if ((registered ?? on ?? '') > DEMO_DAYS.to || (on !== null && stock.has(on)) || (registered !== undefined && on !== null && registered <= on)) throw new Error(id);
    }
  }
  expect(DEMO_DAYS.to).toBe('2024-06-30');
});

test('every article is rented by somebody and has a price above nothing', () => {
  const rented = new Set<string>();
  for (const { article } of world) rented.add(article);
  expect([...rented].sort()).toEqual(DEMO_ARTICLES.map(({ id }) => id).sort());
  expect(Math.min(...DEMO_ARTICLES.map(({ rentOre }) => rentOre))).toBeGreaterThan(0);
});

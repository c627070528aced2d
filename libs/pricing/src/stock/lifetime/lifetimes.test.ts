import { addDays, dateOfDay, dayNumber } from '@hjm/core/calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rental, RentalEvent } from '../../rental/rental.js';
import type { Article } from '../../run/setup.js';
import { describeLifetimes, LIFETIME_NOTES } from './describe-lifetimes.js';
import type { Item, LifetimeProblem } from './item.js';
import type { LifetimeCounts } from './lifetime-counts.js';
import type { LifetimeQuestion } from './lifetime-question.js';
import { type LifetimeStatistics, lifetimeStatistics } from './lifetime-statistics.js';
import { startLifetimes } from './lifetimes.js';
import { mergeLifetimes } from './merge-lifetimes.js';

const ARTICLES: readonly Article[] = [
  { id: 'bed', nameSv: 'Säng', group: 'beds' },
  { id: 'chair', nameSv: 'Rullstol', group: 'wheelchairs' },
];

function count(question: LifetimeQuestion, items: readonly Item[], rentals: readonly Rental[]): { counts: LifetimeCounts; problems: LifetimeProblem[] } {
  const run = startLifetimes(question, ARTICLES);
  const problems: LifetimeProblem[] = [];
  const output = { problem: (problem: LifetimeProblem) => void problems.push(problem) };
  for (const item of items) run.item(item, output);
  for (const rental of rentals) run.rental(rental, output);
  return { counts: run.counts(), problems };
}

function rental(id: string, item: string | null, from: string, to: string | null, more: readonly RentalEvent[] = []): Rental {
  return { id, article: 'bed', item, events: [{ kind: 'delivered', on: from, payer: 'north', quantity: 1, reason: null, vat: 'S' }, ...(to === null ? [] : [{ kind: 'received', on: to } as const]), ...more] };
}

// Two beds and a chair of 2020–2024; all figures are ours.
describe('three items on 31 December 2024, worked by hand', () => {
  const items: readonly Item[] = [
    { id: 'b1', article: 'bed', purchased: '2020-01-01', scrapped: '2023-01-01', priceOre: 900_000 },
    { id: 'b2', article: 'bed', purchased: '2023-12-31', scrapped: null, priceOre: 1_000_000 },
    { id: 'c1', article: 'chair', purchased: null, scrapped: null },
  ];
  const rentals = [rental('r1', 'b1', '2020-01-11', '2020-01-21'), rental('r2', 'b1', '2020-01-21', '2023-01-01'), rental('r3', 'b2', '2024-12-01', null), rental('r4', 'c1', '2024-01-01', '2024-02-01'), rental('r5', 'c1', '2024-03-01', null)];
  const question = { on: '2024-12-31', depreciationYears: { beds: 1 } };
  const { counts, problems } = count(question, items, rentals);
  const statistics = lifetimeStatistics(counts, 'nearestRank');
  const [beds, chairs] = statistics.groups;

  test('ages and lives are days from the purchase', () => {
    expect(problems).toEqual([]);
    expect(beds).toMatchObject({ items: 2, inUse: 1, scrapped: 1, ages: { items: 1, median: 366, most: 366 }, livesOfScrapped: { items: 1, median: 1096 } });
    // One scrapped after 1 096 days, one that has only lasted 366: at 1 096 there is one at risk.
    expect(beds?.lives).toMatchObject({ scrapped: 1, stillInUse: 1, median: 1096, steps: [{ days: 1096, atRisk: 1, scrapped: 1 }] });
  });

  test('an item without a day of purchase has no age, and is told', () => {
    expect(chairs).toMatchObject({ items: 1, inUse: 1, withoutPurchaseDay: 1, ages: { items: 0, median: null }, rentedDays: { part: 0, of: 0, percent: null }, depreciated: { of: 0, percent: null } });
  });

  test('days rented are days at the customer, of days owned', () => {
    // b1: 10 + 1 076 of 1 096 days; b2: 31 of 367.
    expect(beds?.rentedDays).toEqual({ part: 1117, of: 1463, percent: '76.3' });
    expect(beds?.timesRented).toMatchObject({ items: 2, lower: 1, upper: 2 });
  });

  test('a rental of an item that was rented before is a purchase avoided, at what the item cost', () => {
    expect(beds?.reuse).toEqual({ rentals: 3, reused: 1, ore: 900_000, withoutPrice: 0 });
    expect(chairs?.reuse).toEqual({ rentals: 2, reused: 1, ore: 0, withoutPrice: 1 });
    expect(statistics.all.reuse).toEqual({ rentals: 5, reused: 2, ore: 900_000, withoutPrice: 1 });
  });

  test('a price of the article may be given instead', () => {
    const reuse = { reuseValue: { by: 'articlePrice', prices: { bed: 1_200_000 } } } as const;
    expect(lifetimeStatistics(count({ ...question, ...reuse }, items, rentals).counts, 'nearestRank').all.reuse).toEqual({ rentals: 5, reused: 2, ore: 1_200_000, withoutPrice: 1 });
  });

  test('within a time, the first rental of an item that was rented before it is reuse too', () => {
    const from = (reuseFrom: string): unknown => lifetimeStatistics(count({ ...question, reuseFrom }, items, rentals).counts, 'nearestRank').all.reuse;
    expect(from('2020-01-11')).toMatchObject({ rentals: 5, reused: 2 });
    expect(from('2020-01-12')).toMatchObject({ rentals: 4, reused: 2 });
    expect(from('2024-02-01')).toMatchObject({ rentals: 2, reused: 1 });
  });

  test('the depreciation time has passed from the day that ends it', () => {
    const passed = (on: string): unknown => lifetimeStatistics(count({ ...question, on }, items, []).counts, 'nearestRank').groups[0]?.depreciated;
    expect(passed('2024-12-30')).toEqual({ part: 0, of: 1, percent: '0.0' });
    expect(passed('2024-12-31')).toEqual({ part: 1, of: 1, percent: '100.0' });
  });

  test('what is scrapped the next day is in use, and what is bought the next day is not there', () => {
    expect(lifetimeStatistics(count({ on: '2022-12-31' }, items, []).counts, 'nearestRank').groups[0]).toMatchObject({ items: 1, inUse: 1, ages: { median: 1095 } });
    expect(count({ on: '2023-12-30' }, items, []).counts).toMatchObject({ boughtLater: 1, groups: [{ group: 'beds', lives: [{ value: 1096, items: 1 }], ages: [] }, { group: 'wheelchairs' }] });
  });
});

test('the statistics are told in Swedish, with what they do not say', () => {
  const items: Item[] = ['2014-01-01', '2018-01-01', '2022-01-01'].map((purchased, index) => ({ id: `b${index}`, article: 'bed', purchased, scrapped: index === 0 ? '2021-01-01' : null, priceOre: 800_000 }));
  const rentals = [rental('r1', 'b1', '2018-01-01', '2020-01-01'), rental('r2', 'b1', '2020-01-01', null)];
  const { counts } = count({ on: '2023-12-31', depreciationYears: { beds: 5 } }, [...items, { id: 'b9', article: 'bed', purchased: null, scrapped: null }], rentals);
  expect(describeLifetimes(lifetimeStatistics(counts, 'interpolated')).map((line) => line.replaceAll('\u00A0', ' '))).toEqual([
    'Livslängd och ålder den 31 december 2023. Kvartiler av åldrar: interpolerade, som i ett kalkylblad.',
    'beds: 3 individer i bruk och 1 skrotade, varav 1 utan inköpsdag.',
    'Ålder: median 4,0 år, halva beståndet mellan 3,0 år och 5,0 år, äldst 6,0 år.',
    'Äldre än avskrivningstiden: 1 av 2 (50 %).',
    // Owned for 7, 6 and 2 years: 2 557 + 2 191 + 730 days.
    'Livslängd, median: 7,0 år.',
    'Uthyrda dagar av ägda: 2 191 av 5 478 (40 %).',
    'Undvikna inköp genom återbruk: 1 av 2 uthyrningar, 8 000,00 kr.',
    ...LIFETIME_NOTES,
  ]);
});

test('everything wrong is kept apart and told', () => {
  const items: readonly Item[] = [
    { id: 'b1', article: 'bed', purchased: '2020-01-01', scrapped: null },
    { id: 'b1', article: 'bed', purchased: '2020-01-01', scrapped: null },
    { id: 'b2', article: 'bad', purchased: null, scrapped: null },
    { id: 'b3', article: 'bed', purchased: '2020-02-30', scrapped: null },
    { id: 'b4', article: 'bed', purchased: '2020-02-02', scrapped: '2020-02-01' },
    { id: 'b5', article: 'bed', purchased: null, scrapped: null, priceOre: 1.5 },
    { id: 'b6', article: 'bed', purchased: '2025-01-01', scrapped: null },
  ];
  const rentals = [
    rental('r1', 'b1', '2024-01-01', '2024-02-01'),
    rental('r2', 'b1', '2024-01-31', null),
    rental('r3', 'b9', '2024-01-01', null),
    rental('r4', 'b1', '2024-05-01', '2024-04-30'),
    rental('r5', null, '2024-01-01', null),
    rental('r6', 'b1', '2025-01-01', null),
    rental('r7', 'b1', '2024-13-01', null),
    rental('r8', 'b6', '2024-06-01', null),
  ];
  const { counts, problems } = count({ on: '2024-12-31' }, items, rentals);
  expect(problems.map(({ about, id, code, nearest }) => [about, id, code, nearest])).toEqual([
    ['item', 'b1', 'same-item', undefined],
    ['item', 'b2', 'unknown-article', 'bed'],
    ['item', 'b3', 'invalid-date', undefined],
    ['item', 'b4', 'scrapped-before-purchase', undefined],
    ['item', 'b5', 'invalid-price', undefined],
    ['rental', 'r2', 'overlap', undefined],
    ['rental', 'r3', 'unknown-item', undefined],
    ['rental', 'r4', 'end-before-start', undefined],
    ['rental', 'r7', 'invalid-date', undefined],
    ['rental', 'r8', 'not-bought-yet', undefined],
  ]);
  expect(counts).toMatchObject({ boughtLater: 1, rentalsNotMarked: 1, rentalsLater: 1, groups: [{ group: 'beds', timesRented: [{ value: 1, items: 1 }] }] });
  expect(counts.problems.reduce((sum, problem) => sum + problem.count, 0)).toBe(problems.length);
});

test('days of rental before the purchase are no days of use, and are told', () => {
  const item: Item = { id: 'b1', article: 'bed', purchased: '2024-01-11', scrapped: '2024-02-01' };
  expect(count({ on: '2024-12-31' }, [item], [rental('r1', 'b1', '2024-01-01', '2024-02-11')]).counts.groups[0]).toMatchObject({ ownedDays: 21, rentedDays: 21, rentedDaysNotOwned: 20 });
});

const [FIRST, LAST] = [dayNumber('2024-01-01'), dayNumber('2024-03-31')];
const day = fc.integer({ min: FIRST, max: LAST }).map((number) => dateOfDay(number));
const register: fc.Arbitrary<{ items: Item[]; rentals: Rental[] }> = fc
  .array(
    fc.record({
      article: fc.constantFrom('bed', 'chair'),
      purchased: fc.oneof({ weight: 4, arbitrary: day }, { weight: 1, arbitrary: fc.constant(null) }),
      life: fc.oneof(fc.nat({ max: 80 }), fc.constant(null)),
      priceOre: fc.oneof(fc.nat({ max: 1000 }), fc.constant(null)),
      rentals: fc.array(fc.record({ gap: fc.nat({ max: 30 }), length: fc.oneof({ weight: 4, arbitrary: fc.nat({ max: 30 }) }, { weight: 1, arbitrary: fc.constant(null) }) }), { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) => {
    const items: Item[] = [];
    const rentals: Rental[] = [];
    for (const [index, { article, purchased, life, priceOre, rentals: uses }] of all.entries()) {
      const id = `i${index}`;
      const start = purchased ?? '2024-01-05';
      items.push({ id, article, purchased, scrapped: life === null ? null : addDays(start, life), ...(priceOre === null ? {} : { priceOre }) });
      let from = addDays(start, -3);
      for (const [use, { gap, length }] of uses.entries()) {
        from = addDays(from, gap);
        const to = length === null ? null : addDays(from, length);
        rentals.push(rental(`${id}-${use}`, id, from, to));
        if (to === null) break;
        from = addDays(to, 1);
      }
    }
    return { items, rentals };
  });

test('owned, rented and in use are what looking at every day gives', () => {
  fc.assert(
    fc.property(register, day, ({ items, rentals }, on) => {
      const { all } = lifetimeStatistics(count({ on }, items, rentals).counts, 'nearestRank');
      const sums = { owned: 0, rented: 0, inUse: 0, scrapped: 0 };
      const out = (item: string, each: string): boolean => rentals.some((one) => one.item === item && one.events.every((event) => (event.kind === 'delivered' ? event.on <= each : (event.on ?? '') > each)));
      for (const { id, purchased, scrapped } of items) {
        if (purchased === null || purchased > on) continue;
        if (scrapped === null || scrapped > on) sums.inUse += 1;
        else sums.scrapped += 1;
        for (let each = purchased; each <= on && (scrapped === null || each < scrapped); each = addDays(each, 1)) {
          sums.owned += 1;
          if (out(id, each)) sums.rented += 1;
        }
      }
      expect({ owned: all.rentedDays.of, rented: all.rentedDays.part, inUse: all.ages.items, scrapped: all.lives.scrapped }).toEqual(sums);
    }),
  );
});

test('purchases avoided are the rentals of each item but its first', () => {
  fc.assert(
    fc.property(register, day, day, ({ items, rentals }, a, b) => {
      const [reuseFrom, on] = a < b ? [a, b] : [b, a];
      const sums = { rentals: 0, reused: 0, ore: 0, withoutPrice: 0 };
      for (const { id, purchased, priceOre } of items) {
        if (purchased !== null && purchased > on) continue;
        const days = rentals.filter((one) => one.item === id).map((one) => one.events[0]?.on ?? '');
        for (const [index, each] of days.sort().entries()) {
          if (each < reuseFrom || each > on) continue;
          sums.rentals += 1;
          if (index === 0) continue;
          sums.reused += 1;
          sums.ore += priceOre ?? 0;
          if (priceOre === undefined) sums.withoutPrice += 1;
        }
      }
      expect(lifetimeStatistics(count({ on, reuseFrom }, items, rentals).counts, 'nearestRank').all.reuse).toEqual(sums);
    }),
  );
});

test('shards put together give the counts of the whole, and groups add up to all', () => {
  fc.assert(
    fc.property(register, day, fc.nat({ max: 6 }), ({ items, rentals }, on, cut) => {
      const question = { on, depreciationYears: { beds: '0.25' } };
      const shard = (some: readonly Item[]): LifetimeCounts => count(question, some, rentals.filter((one) => some.some(({ id }) => id === one.item)).toReversed()).counts;
      const whole = count(question, items, rentals).counts;
      expect(mergeLifetimes(shard(items.slice(cut)), shard(items.slice(0, cut)))).toEqual(whole);
      const { all, groups }: LifetimeStatistics = lifetimeStatistics(whole, 'interpolated');
      for (const key of ['items', 'inUse', 'scrapped', 'withoutPurchaseDay', 'neverRented'] as const) expect(groups.reduce((sum, group) => sum + group[key], 0)).toBe(all[key]);
      expect(all.rentedDays.part).toBeLessThanOrEqual(all.rentedDays.of);
    }),
  );
});

test('a wrong question, rule or order is told with where it stands', () => {
  const wrong = (question: Partial<LifetimeQuestion>): unknown => {
    try {
      startLifetimes({ on: '2024-12-31', ...question }, ARTICLES);
      return undefined;
    } catch (error) {
      return (error as { issues: { path: string }[] }).issues[0]?.path;
    }
  };
  expect([wrong({}), wrong({ on: '2024-02-30' }), wrong({ depreciationYears: { beds: '0.3' } }), wrong({ depreciationYears: { beds: 0 } }), wrong({ reuseFrom: '2025-01-01' }), wrong({ reuseValue: { by: 'articlePrice', prices: { bed: -1 } } })]).toEqual([
    undefined,
    'on',
    'depreciationYears.beds',
    'depreciationYears.beds',
    'reuseFrom',
    'reuseValue.prices.bed',
  ]);
  const { counts } = count({ on: '2024-12-31' }, [], []);
  expect(() => lifetimeStatistics(counts, 'nearestrank' as 'nearestRank')).toThrow(expect.objectContaining({ code: 'unknown-quantile-rule', issues: [expect.objectContaining({ nearest: 'nearestRank' })] }));
  expect(() => mergeLifetimes(counts, count({ on: '2024-12-30' }, [], []).counts)).toThrow(expect.objectContaining({ code: 'different-questions' }));
  const run = startLifetimes({ on: '2024-12-31' }, ARTICLES);
  run.rental(rental('r1', null, '2024-01-01', null));
  expect(() => {
    run.item({ id: 'b1', article: 'bed', purchased: null, scrapped: null });
  }).toThrow(expect.objectContaining({ code: 'item-after-rental' }));
});

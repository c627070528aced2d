import { type OutDays, startStock } from '@hjm/pricing/stock';
import { expect, test } from 'vitest';
import { demoRentals } from './register.js';
import { demoSetup } from './setup.js';
import { stockByEvents } from './testing/stock-by-events.js';
import { PUBLISHED_VOLUMES, UNALLOCATED } from './volumes.js';
import { DEMO_DAYS } from './world-days.js';

const world = [...demoRentals()];
const sum = (numbers: Readonly<Record<string, number>>): number => Object.values(numbers).reduce((total, number) => total + number, 0);

for (const [index, year] of (['y2023', 'y2024'] as const).entries()) {
  const day = DEMO_DAYS.stock[index] as string;
  for (const knownAt of [day, '2099-12-31']) {
    test(`the stock on ${day}, as known on ${knownAt}, is the published volume of every party`, () => {
      const { marked, counted } = stockByEvents(world, day, knownAt);
      expect(marked).toEqual({
        ...Object.fromEntries(PUBLISHED_VOLUMES.parties.map((party) => [party.party, party[year]])),
        'ej-fordelat': { y2023: 167, y2024: 176 }[year],
      });
      expect(sum(marked)).toBe(PUBLISHED_VOLUMES.marked[year]);
      expect(counted).toEqual({ 'ej-fordelat': { y2023: 15_276, y2024: 15_518 }[year] });
      expect(sum(marked) + sum(counted)).toBe(PUBLISHED_VOLUMES.main[year]);
    });
  }
}

test.each<OutDays>(['charged', 'atCustomer'])('the stock that the library counts (%s) is the published one', (out) => {
  const stock = startStock({ on: DEMO_DAYS.stock, out }, demoSetup());
  for (const rental of world) stock.add(rental);
  const { days, problems } = stock.result();
  expect(problems).toEqual([]);
  const marked = days.map(({ parties }) => Object.fromEntries(parties.map((party) => [party.party, party.marked])));
  for (const { party, y2023, y2024 } of PUBLISHED_VOLUMES.parties) expect([party, ...marked.map((of) => of[party])]).toEqual([party, y2023, y2024]);
  expect(days.map(({ total }) => [total.marked, total.marked + total.counted])).toEqual([
    [70_503, 85_779],
    [74_595, 90_113],
  ]);
  expect(days.map(({ principals }) => principals.find(({ principal }) => principal === 'region-vastmanland')?.marked)).toEqual([59_653, 63_540]);
});

test('what is printed of units and municipalities adds up to what is printed of the region and of all municipalities', () => {
  for (const year of ['y2023', 'y2024'] as const) {
    const total = (of: string): number => PUBLISHED_VOLUMES.parties.filter((party) => party.of === of).reduce((all, party) => all + party[year], 0);
    expect(total('region')).toBe(PUBLISHED_VOLUMES.region[year]);
    expect(total('municipality')).toBe(PUBLISHED_VOLUMES.municipalities[year]);
  }
});

test('what no principal accounts for is what is missing to the printed totals', () => {
  expect(UNALLOCATED.marked).toEqual({ y2023: 70_503 - 59_653 - 10_683, y2024: 74_595 - 63_540 - 10_879 });
  expect(UNALLOCATED.counted).toEqual({ y2023: 85_779 - 70_503, y2024: 90_113 - 74_595 });
});

test('two copies have twice the stock, and every rental an id of its own', () => {
  const rentals = [...demoRentals({ copies: 2 })];
  expect(new Set(rentals.map(({ id }) => id)).size).toBe(rentals.length);
  expect(stockByEvents(rentals, '2024-04-30', '2024-04-30').marked).toMatchObject({ sala: 2 * 876, 'ej-fordelat': 2 * 176 });
});

test('a number of copies that cannot be is told', () => {
  expect(() => [...demoRentals({ copies: 0.5 })]).toThrow('Antalet kopior av demovärlden: väntade ett heltal från 1 till 1 000, fick 0.5');
});

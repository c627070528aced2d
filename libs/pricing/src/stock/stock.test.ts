import { addDays, dateOfDay, dayNumber, SWEDISH_WORKING_DAYS } from '@hjm/core/calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rental, RentalEvent } from '../rental/rental.js';
import { startRentRun } from '../run/rent-run.js';
import type { RunSetup } from '../run/setup.js';
import { FIRST_DAY, LAST_DAY, randomRegister, randomSetup } from '../testing/random-register.js';
import { DAYS_BOTH_ENDS } from '../time/time-rules.js';
import { mergeStock } from './merge-stock.js';
import { stockSeries } from './stock-series.js';
import { startStock } from './stock.js';
import type { OutDays, Stock, StockQuestion } from './stock-types.js';

const [FIRST, LAST] = [dayNumber(FIRST_DAY), dayNumber(LAST_DAY)];
const day = fc.integer({ min: FIRST, max: LAST }).map((number) => dateOfDay(number));
const out = fc.constantFrom<OutDays>('charged', 'atCustomer');

function stock(question: StockQuestion, setup: RunSetup, rentals: readonly Rental[]): Stock {
  const run = startStock(question, setup);
  for (const rental of rentals) run.add(rental);
  return run.result();
}

const items = ({ days }: Stock): number => days.reduce((sum, { total }) => sum + total.marked + total.counted, 0);

test('the item-days of a run that counts by the day are the sum of the daily stock', () => {
  const byDay = randomSetup.filter(({ tariffs }) => Object.values(tariffs).every(({ time }) => time.counting.by === 'day'));
  fc.assert(
    fc.property(byDay, randomRegister, day, day, (setup, rentals, a, b) => {
      const [from, to] = a < b ? [a, b] : [b, a];
      const run = startRentRun(setup, { from, to });
      for (const rental of rentals) run.add(rental);
      expect(items(stockSeries(rentals, { from, to, every: 'day' }, setup))).toBe(run.totals().itemDays);
    }),
    { numRuns: 200 },
  );
});

test('as known on a day too, the stock is what the run of that day charges', () => {
  const byDay = randomSetup.filter(({ tariffs }) => Object.values(tariffs).every(({ time }) => time.counting.by === 'day'));
  fc.assert(
    fc.property(byDay, randomRegister, day, fc.integer({ min: -40, max: 120 }), (setup, rentals, on, later) => {
      const knownAt = addDays(on, later);
      const run = startRentRun(setup, { from: on, to: on, knownAt });
      for (const rental of rentals) run.add(rental);
      expect(items(stock({ on, knownAt }, setup, rentals))).toBe(run.totals().itemDays);
    }),
  );
});

test('several days in one pass are each day by itself', () => {
  fc.assert(
    fc.property(randomSetup, randomRegister, fc.uniqueArray(day, { minLength: 1, maxLength: 12 }), out, (setup, rentals, on, kind) => {
      const together = stock({ on, out: kind }, setup, rentals);
      expect(together.days).toEqual(on.toSorted().map((each) => stock({ on: each, out: kind }, setup, rentals).days[0]));
    }),
  );
});

test('shards put together give the stock of the whole, whatever the order', () => {
  fc.assert(
    fc.property(randomSetup, randomRegister, fc.uniqueArray(day, { minLength: 1, maxLength: 5 }), out, fc.constantFrom('group', 'article'), fc.nat({ max: 8 }), (setup, rentals, on, kind, cells, cut) => {
      const question = { on, out: kind, cells };
      expect(mergeStock(stock(question, setup, rentals.slice(cut).toReversed()), stock(question, setup, rentals.slice(0, cut)))).toEqual(stock(question, setup, rentals));
    }),
  );
});

test('each table adds up to the total', () => {
  fc.assert(
    fc.property(randomSetup, randomRegister, day, out, (setup, rentals, on, kind) => {
      for (const { total, principals, parties, groups, cells } of stock({ on, out: kind }, setup, rentals).days) {
        for (const rows of [principals, parties, groups, cells]) {
          const sums = { rentals: 0, marked: 0, counted: 0 };
          for (const row of rows) for (const key of ['rentals', 'marked', 'counted'] as const) sums[key] += row[key];
          expect(sums).toEqual(total);
        }
      }
    }),
  );
});

test('what is at a customer is what has been delivered and has not come back at the end of the day', () => {
  fc.assert(
    fc.property(randomSetup, randomRegister, day, (setup, rentals, on) => {
      const counted = stock({ on, out: 'atCustomer' }, setup, rentals);
      const leftOut = new Set<string>();
      const run = startStock({ on, out: 'atCustomer' }, setup);
      for (const rental of rentals) run.add(rental, { problem: (problem) => leftOut.add(problem.rental) });
      // Written apart from the engine: the last registration of each kind, the day looked at directly.
      const isOut = ({ id, events }: Rental): boolean => {
        const last = (kind: RentalEvent['kind']): string | null | undefined =>
          events.filter((event) => event.kind === kind).reduce<RentalEvent | undefined>((best, event) => (best !== undefined && (best.registered ?? '') > (event.registered ?? '') ? best : event), undefined)?.on;
        const [delivered, received, deregistered] = [last('delivered') ?? '', last('received') ?? '9', last('deregistered') ?? '9'];
        return !leftOut.has(id) && delivered <= on && on < received && on < deregistered;
      };
      expect(counted.days[0]?.total.rentals).toBe(rentals.filter(isOut).length);
    }),
  );
});

const setup: RunSetup = {
  parties: [
    { id: 'north', nameSv: 'Nordby', principal: 'north', customers: 'all' },
    { id: 'clinic', nameSv: 'Kliniken', principal: 'region', customers: 'all' },
  ],
  articles: [
    { id: 'walker', nameSv: 'Rollator', group: 'walking' },
    { id: 'bed', nameSv: 'Säng', group: 'beds' },
  ],
  tariffs: { all: { prices: { id: 'list', titleSv: 'Prislista', unit: 'day', approval: 'none', versions: [{ id: 'v1', validFrom: '2024-01-01', decided: null, citation: null, prices: [{ article: 'walker', ore: 100 }] }] }, time: DAYS_BOTH_ENDS } },
  calendar: SWEDISH_WORKING_DAYS,
};

function rental(id: string, item: string | null, quantity: number, events: readonly RentalEvent[]): Rental {
  return { id, article: item === null ? 'walker' : 'bed', item, events: [{ kind: 'delivered', on: '2024-04-01', payer: 'north', quantity, reason: null, vat: 'S' }, ...events] };
}

describe('30 April 2024, worked by hand', () => {
  const rentals = [
    rental('r1', 'bed-1', 1, [{ kind: 'changed', on: '2024-04-30', payer: 'clinic' }]),
    rental('r2', 'bed-2', 1, [{ kind: 'received', on: '2024-04-30', registered: '2024-05-07' }]),
    rental('r3', null, 5, [{ kind: 'changed', on: '2024-04-15', quantity: 3 }]),
    rental('r4', null, 2, [{ kind: 'received', on: '2024-04-29' }]),
  ];

  test('marked items and counted quantity stand apart, with whoever pays that day', () => {
    const [on] = stock({ on: '2024-04-30' }, setup, rentals).days;
    expect(on?.total).toEqual({ rentals: 3, marked: 2, counted: 3 });
    expect(on?.principals).toEqual([
      { principal: 'north', rentals: 2, marked: 1, counted: 3 },
      { principal: 'region', rentals: 1, marked: 1, counted: 0 },
    ]);
    expect(on?.groups).toEqual([
      { group: 'beds', rentals: 2, marked: 2, counted: 0 },
      { group: 'walking', rentals: 1, marked: 0, counted: 3 },
    ]);
  });

  test('a bed has no price and is out all the same', () => {
    expect(stock({ on: '2024-04-30', cells: 'article' }, setup, rentals).days[0]?.cells.map(({ party, article, marked }) => [party, article, marked])).toEqual([
      ['clinic', 'bed', 1],
      ['north', 'bed', 1],
      ['north', 'walker', 0],
    ]);
  });

  test('articles are told where they are asked for, else groups', () => {
    expect(stock({ on: '2024-04-30' }, setup, rentals).days[0]?.cells.map(({ party, group, article, counted }) => [party, group, article, counted])).toEqual([
      ['clinic', 'beds', null, 0],
      ['north', 'beds', null, 0],
      ['north', 'walking', null, 3],
    ]);
  });

  test('what came back that day was charged, and is no longer at the customer', () => {
    expect(stock({ on: '2024-04-30', out: 'atCustomer' }, setup, rentals).days[0]?.total).toEqual({ rentals: 2, marked: 1, counted: 3 });
  });

  test('a return that was not yet registered is still out as known then', () => {
    expect(stock({ on: '2024-04-30', out: 'atCustomer', knownAt: '2024-05-06' }, setup, rentals).days[0]?.total.marked).toBe(2);
    expect(stock({ on: '2024-04-30', out: 'atCustomer', knownAt: '2024-05-07' }, setup, rentals).days[0]?.total.marked).toBe(1);
  });

  test('a quantity of none is not out', () => {
    const none = rental('r5', null, 2, [{ kind: 'changed', on: '2024-04-20', quantity: 0 }]);
    expect(stock({ on: ['2024-04-19', '2024-04-20'] }, setup, [none]).days.map(({ total }) => total.rentals)).toEqual([1, 0]);
  });

  test('what cannot be read is kept apart and told', () => {
    const run = startStock({ on: '2024-04-30' }, setup);
    const told: unknown[] = [];
    for (const each of [rental('r1', 'bed-1', 1, []), rental('r9', 'bed-1', 1, []), { ...rental('r8', null, 1, []), article: 'wolker' }]) run.add(each, { problem: ({ rental: id, code, nearest, ore }) => told.push([id, code, nearest, ore]) });
    expect(told).toEqual([['r9', 'overlap', undefined, null], ['r8', 'unknown-article', 'walker', null]]);
    expect(run.result()).toMatchObject({ rentals: 3, leftOut: 2, problems: [{ code: 'overlap', rentals: 1 }, { code: 'unknown-article', rentals: 1 }], days: [{ total: { rentals: 1 } }] });
  });
});

test('a series of month ends has the last day of each month that is whole at its end', () => {
  expect(stockSeries([], { from: '2024-01-31', to: '2024-04-29', every: 'monthEnd' }, setup).days.map(({ on }) => on)).toEqual(['2024-01-31', '2024-02-29', '2024-03-31']);
  expect(() => stockSeries([], { from: '2024-02-01', to: '2024-02-28', every: 'monthEnd' }, setup)).toThrow(expect.objectContaining({ code: 'invalid-days' }));
});

test('no day, a doubled day and a day that does not exist are refused', () => {
  for (const on of [[], ['2024-04-30', '2024-04-30']]) expect(() => startStock({ on }, setup)).toThrow(expect.objectContaining({ code: 'invalid-days' }));
  expect(() => startStock({ on: ['2024-04-30', '2024-04-31'] }, setup)).toThrow(expect.objectContaining({ code: 'invalid-date', issues: [expect.objectContaining({ path: 'on.1' })] }));
  expect(() => startStock({ on: '2024-04-30', out: 'charge' as OutDays }, setup)).toThrow(expect.objectContaining({ code: 'invalid-days' }));
});

test('stocks of different days are not put together', () => {
  const may = (question: Partial<StockQuestion>): Stock => stock({ on: '2024-05-01', ...question }, setup, []);
  for (const other of [may({ on: '2024-05-02' }), may({ out: 'atCustomer' }), may({ cells: 'article' }), may({ knownAt: '2024-05-01' })]) expect(() => mergeStock(may({}), other)).toThrow(expect.objectContaining({ code: 'different-stocks' }));
});

import { SWEDISH_WORKING_DAYS } from '@hjm/core/calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PriceRow } from '../price-list/price-list.js';
import type { Rental } from '../rental/rental.js';
import { type RunPeriod, startRentRun } from '../run/rent-run.js';
import type { RunSetup } from '../run/setup.js';
import { FIRST_DAY, LAST_DAY, randomRegister, randomSetup } from '../testing/random-register.js';
import { BEGUN_30_DAYS, DAYS_BOTH_ENDS } from '../time/time-rules.js';
import type { TimeRule } from '../time/time-rule.js';
import { describeScenario } from './describe-scenario.js';
import { mergeScenarios } from './merge-scenarios.js';
import { startScenario } from './scenario.js';
import type { ApartRental, ScenarioDimension, ScenarioResult } from './scenario-types.js';

const ALL: readonly ScenarioDimension[] = ['principal', 'party', 'group', 'article', 'reason'];
const YEAR: RunPeriod = { from: FIRST_DAY, to: LAST_DAY };

function compare(a: RunSetup, b: RunSetup, rentals: readonly Rental[], period = YEAR): { result: ScenarioResult; apart: ApartRental[] } {
  const scenario = startScenario(a, b, period, ALL);
  const apart: ApartRental[] = [];
  for (const rental of rentals) scenario.add(rental, { apart: (one) => apart.push(one) });
  return { result: scenario.result(), apart };
}

/** With common spaces, to be read and written. */
const plain = (lines: readonly string[]): string[] => lines.map((line) => line.replaceAll('\u00A0', ' '));
const sum = (amounts: readonly number[]): number => amounts.reduce((total, ore) => total + ore, 0);

test('the sums of every table are the totals of two plain rent runs, to the öre', () => {
  fc.assert(
    fc.property(randomSetup, randomSetup, randomRegister, (a, b, rentals) => {
      const { result } = compare(a, b, rentals);
      const totals = [a, b].map((setup) => {
        const run = startRentRun(setup, YEAR);
        for (const rental of rentals) run.add(rental);
        return run.totals();
      });
      expect([result.runs.a, result.runs.b]).toEqual(totals);
      for (const { rows } of [...result.tables, { rows: [{ ...result.compared, apart: { a: 0, b: 0 } }, ...Object.values(result.apart).map((apart) => ({ a: 0, b: 0, difference: 0, more: 0, less: 0, equal: 0, rentals: 0, apart }))] }]) {
        expect(sum(rows.map((row) => row.a + row.apart.a))).toBe(totals[0]?.ore);
        expect(sum(rows.map((row) => row.b + row.apart.b))).toBe(totals[1]?.ore);
        for (const row of rows) {
          expect(row.difference).toBe(row.b - row.a);
          expect(row.more + row.less + row.equal).toBe(row.rentals);
        }
      }
      expect(result.rentals).toBe(result.compared.rentals + result.notCharged + sum(Object.values(result.apart).map((apart) => apart.rentals)));
    }),
    { numRuns: 200 },
  );
});

test('shards put together give the comparison of the whole, whatever the order', () => {
  fc.assert(
    fc.property(randomSetup, randomSetup, randomRegister, fc.nat({ max: 8 }), (a, b, rentals, cut) => {
      const merged = mergeScenarios(compare(a, b, rentals.slice(cut).toReversed()).result, compare(a, b, rentals.slice(0, cut)).result);
      expect(merged).toEqual(compare(a, b, rentals).result);
    }),
  );
});

test('a setup against itself differs in nothing', () => {
  fc.assert(
    fc.property(randomSetup, randomRegister, (setup, rentals) => {
      const { compared, apart, tables } = compare(setup, setup, rentals).result;
      expect(compared).toMatchObject({ more: 0, less: 0, equal: compared.rentals, difference: 0 });
      expect([apart.onlyA.rentals, apart.onlyB.rentals]).toEqual([0, 0]);
      expect(tables.flatMap(({ rows }) => rows.filter(({ effect }) => effect !== 'even'))).toEqual([]);
    }),
  );
});

test('turned round, who gains loses and as much', () => {
  fc.assert(
    fc.property(randomSetup, randomSetup, randomRegister, (a, b, rentals) => {
      const [there, back] = [compare(a, b, rentals).result, compare(b, a, rentals).result];
      expect(back.compared.difference).toBe(0 - there.compared.difference);
      expect([back.compared.more, back.compared.less]).toEqual([there.compared.less, there.compared.more]);
      expect([back.apart.onlyA.rentals, back.apart.onlyB.rentals]).toEqual([there.apart.onlyB.rentals, there.apart.onlyA.rentals]);
    }),
  );
});

// The prices are ours.
function setupOf(prices: readonly PriceRow[], time: TimeRule = DAYS_BOTH_ENDS): RunSetup {
  return {
    parties: [
      { id: 'north', nameSv: 'Nordby', principal: 'north', customers: 'all' },
      { id: 'clinic', nameSv: 'Kliniken', principal: 'region', customers: 'all' },
      { id: 'region', nameSv: 'Regionen', principal: 'region', customers: 'all' },
    ],
    articles: [
      { id: 'walker', nameSv: 'Rollator', group: 'walking' },
      { id: 'bed', nameSv: 'Säng', group: 'beds' },
    ],
    tariffs: {
      all: { prices: { id: 'list', titleSv: 'Prislista', unit: time.counting.unit, approval: 'none', versions: [{ id: 'v1', validFrom: '2024-01-01', decided: null, citation: null, prices }] }, time },
    },
    calendar: SWEDISH_WORKING_DAYS,
  };
}

function rental(id: string, payer: string, article: string, received: string | null, reason: string | null = null): Rental {
  return {
    id,
    article,
    item: null,
    events: [{ kind: 'delivered', on: '2024-03-01', payer, quantity: 1, reason, vat: 'S' }, ...(received === null ? [] : [{ kind: 'received', on: received } as const])],
  };
}

describe('March 2024, worked by hand', () => {
  const march = { from: '2024-03-01', to: '2024-03-31' };
  const a = setupOf([{ article: 'walker', ore: 100 }, { article: 'bed', ore: 900 }]);
  const b = setupOf([{ article: 'walker', ore: 130 }, { article: 'bed', ore: 850 }]);
  const rentals = [rental('r1', 'north', 'walker', '2024-03-10'), rental('r2', 'clinic', 'bed', '2024-03-04'), rental('r3', 'region', 'walker', '2024-03-01')];
  const { result } = compare(a, b, rentals, march);

  test('ten days of a walker cost three kronor more, four days of a bed two kronor less', () => {
    // A: 10 × 1,00 + 4 × 9,00 + 1 × 1,00 = 47,00. B: 10 × 1,30 + 4 × 8,50 + 1 × 1,30 = 48,30.
    expect(result.compared).toEqual({ rentals: 3, more: 2, less: 1, equal: 0, a: 4700, b: 4830, difference: 130 });
  });

  test('a principal adds up its units', () => {
    expect(result.tables[0]?.rows.map(({ key, labelSv, a: x, b: y, difference, effect }) => [key, labelSv, x, y, difference, effect])).toEqual([
      ['north', 'Nordby', 1000, 1300, 300, 'loses'],
      ['region', 'Regionen', 3700, 3530, -170, 'gains'],
    ]);
    expect(result.tables[1]?.rows.map(({ key, difference }) => [key, difference])).toEqual([['clinic', -200], ['north', 300], ['region', 30]]);
  });

  test('the text says who pays more and who less', () => {
    expect(plain(describeScenario(result, { a: 'Prislista 2024', b: 'Förslaget' })).slice(0, 4)).toEqual([
      '1 mars 2024 – 31 mars 2024: Prislista 2024 ger 47,00 kr och Förslaget ger 48,30 kr, en skillnad på +1,30 kr (+2,8 %).',
      'Av 3 uthyrningar som jämförs kostar 2 mer, 1 mindre och 0 lika mycket.',
      'Mer kostar det för 1 huvudman: Nordby +3,00 kr (+30,0 %).',
      'Mindre kostar det för 1 huvudman: Regionen −1,70 kr (−4,6 %).',
    ]);
  });

  test('another rule of time is a side like any other', () => {
    const periods = setupOf([{ article: 'walker', ore: 3000 }, { article: 'bed', ore: 27_000 }], BEGUN_30_DAYS);
    // Begun thirty days cost a whole price: 30,00 + 270,00 + 30,00 against 47,00.
    expect(compare(a, periods, rentals, march).result.compared).toMatchObject({ a: 4700, b: 33_000, more: 3 });
  });
});

describe('what only one side can price', () => {
  const march = { from: '2024-03-01', to: '2024-03-31' };
  const both = setupOf([{ article: 'walker', ore: 100 }, { article: 'bed', ore: 900 }]);
  const onlyWalkers = setupOf([{ article: 'walker', ore: 100 }]);

  test('is kept apart, told, and outside the comparison', () => {
    const { result, apart } = compare(both, onlyWalkers, [rental('r1', 'north', 'walker', '2024-03-10'), rental('r2', 'north', 'bed', '2024-03-04')], march);
    expect(result.compared).toMatchObject({ rentals: 1, a: 1000, b: 1000 });
    expect(result.apart.onlyA).toEqual({ rentals: 1, a: 3600, b: 0 });
    expect(result.tables[2]?.rows.find(({ key }) => key === 'beds')).toMatchObject({ rentals: 0, a: 0, b: 0, effect: 'even', apart: { rentals: 1, a: 3600, b: 0 } });
    expect(apart.map(({ rental: id, priceable, problems }) => [id, priceable, problems.map(({ side, problem }) => [side, problem.code])])).toEqual([['r2', 'onlyA', [['b', 'no-price']]]]);
    expect(plain(describeScenario(result)).at(-1)).toBe('1 uthyrning kan bara A prissätta och ligger utanför jämförelsen (36,00 kr mot 0,00 kr).');
  });

  test('nor is what is wrong on both sides compared', () => {
    const { result, apart } = compare(both, both, [rental('r1', 'nowhere', 'walker', null)], march);
    expect(result.apart.neither).toEqual({ rentals: 1, a: 0, b: 0 });
    expect(apart[0]?.problems.map(({ side, problem }) => [side, problem.code])).toEqual([['a', 'unknown-payer'], ['b', 'unknown-payer']]);
  });

  test('a rental that ended before the period is charged on neither side and is no problem', () => {
    expect(compare(both, both, [rental('r1', 'north', 'walker', '2024-03-10')], { from: '2024-04-01', to: '2024-04-30' }).result).toMatchObject({ notCharged: 1, compared: { rentals: 0 } });
  });
});

test('a dimension that does not exist is told with the nearest', () => {
  const setup = setupOf([{ article: 'walker', ore: 100 }]);
  const wrong = ['prinsipal'] as unknown as ScenarioDimension[];
  expect(() => startScenario(setup, setup, YEAR, wrong)).toThrow(expect.objectContaining({ code: 'unknown-dimension', issues: [expect.objectContaining({ path: 'dimensions.0', nearest: 'principal' })] }));
  expect(() => startScenario(setup, setup, YEAR, ['party', 'party'])).toThrow(expect.objectContaining({ code: 'unknown-dimension' }));
});

test('comparisons of different periods are not put together', () => {
  const setup = setupOf([{ article: 'walker', ore: 100 }]);
  expect(() => mergeScenarios(compare(setup, setup, []).result, compare(setup, setup, [], { from: '2024-03-01', to: '2024-03-31' }).result)).toThrow(expect.objectContaining({ code: 'different-scenarios' }));
});

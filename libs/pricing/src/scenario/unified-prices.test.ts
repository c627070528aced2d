import { SWEDISH_WORKING_DAYS } from '@hjm/core/calendar';
import { addDays } from '@hjm/core/calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { definePriceList, type PriceList, type PriceRow } from '../price-list/price-list.js';
import type { Rental } from '../rental/rental.js';
import { startRentRun } from '../run/rent-run.js';
import type { RunSetup } from '../run/setup.js';
import { DAYS_BOTH_ENDS } from '../time/time-rules.js';
import { asIfInForce } from './as-if-in-force.js';
import { describeUnifiedPrices } from './describe-unified-prices.js';
import { startScenario } from './scenario.js';
import { UNIFORM_PRICE_VARMLAND, unifiedPrices, type UnifyRule } from './unified-prices.js';
import { mergeVolumes, startVolumes, type Volumes } from './volumes.js';

// The principals of a county; all prices are ours. The recommendation itself has no prices.
const VERSION = { id: 'uniform', validFrom: '2026-01-01', decided: null, citation: UNIFORM_PRICE_VARMLAND } as const;
const rule: UnifyRule = { version: VERSION, rounding: 'halfUp' };

function listOf(prices: readonly PriceRow[], unit: PriceList['unit'] = 'day'): PriceList {
  return definePriceList({ id: 'list', titleSv: 'Prislista', unit, approval: 'each', versions: [{ id: 'v1', validFrom: '2025-01-01', decided: null, citation: null, prices, approvals: [{ principal: 'north', decided: '2024-12-01', from: '2025-01-01' }] }] });
}

function setupOf(prices: PriceList): RunSetup {
  return {
    parties: [{ id: 'north', nameSv: 'Nordby', principal: 'north', customers: 'all' }],
    articles: [{ id: 'walker', nameSv: 'Rollator', group: 'walking' }, { id: 'bed', nameSv: 'Säng', group: 'beds' }],
    tariffs: { all: { prices, time: DAYS_BOTH_ENDS } },
    calendar: SWEDISH_WORKING_DAYS,
  };
}

const days = (rows: Volumes['rows']): Volumes => ({ unit: 'day', partsPerUnit: 1, rows });
const SEGMENTED = listOf([
  { article: 'walker', ore: 100 },
  { article: 'walker', reason: 'short', ore: 400 },
  { article: 'bed', ore: 900 },
]);

describe('one price per product, worked by hand', () => {
  const volumes = days([
    { article: 'bed', reason: 'short', parts: 10 },
    { article: 'walker', reason: null, parts: 500 },
    { article: 'walker', reason: 'short', parts: 200 },
  ]);

  test('is the mean by volume, with the rest of the rounding in öre', () => {
    // (500 × 1,00 + 200 × 4,00) / 700 = 1 300,00 / 700 = 1,857…; at 1,86 it is 1 302,00.
    const unified = unifiedPrices(SEGMENTED, volumes, rule);
    expect(unified.articles).toEqual([
      { article: 'walker', by: 'mean', ore: 186, from: [{ reason: null, ore: 100, parts: 500 }, { reason: 'short', ore: 400, parts: 200 }], before: 130_000, after: 130_200, rest: 200 },
      { article: 'bed', by: 'same', ore: 900, from: [{ reason: 'short', ore: 900, parts: 10 }], before: 9000, after: 9000, rest: 0 },
    ]);
    expect(unified.totals).toEqual({ before: 139_000, after: 139_200, rest: 200 });
  });

  test('may be rounded to whole kronor, and down', () => {
    expect(unifiedPrices(SEGMENTED, volumes, { ...rule, rounding: 'halfEven', toOre: 100 }).articles[0]).toMatchObject({ ore: 200, after: 140_000, rest: 10_000 });
    expect(unifiedPrices(SEGMENTED, volumes, { ...rule, rounding: 'down' }).articles[0]).toMatchObject({ ore: 185, after: 129_500, rest: -500 });
  });

  test('may be given, and says what that does to the income', () => {
    expect(unifiedPrices(SEGMENTED, volumes, { ...rule, given: [{ article: 'walker', ore: 200 }] }).articles[0]).toMatchObject({ by: 'given', ore: 200, before: 130_000, after: 140_000, rest: 10_000 });
  });

  test('is a new version, a recommendation that nobody has approved yet', () => {
    const { list } = unifiedPrices(SEGMENTED, volumes, rule);
    expect(list.versions[0]).toBe(SEGMENTED.versions[0]);
    expect(list.versions[1]).toEqual({ ...VERSION, prices: [{ article: 'walker', ore: 186 }, { article: 'bed', ore: 900 }] });
  });

  test('cannot be worked out for what was not rented, and has no price until one is given', () => {
    const unified = unifiedPrices(SEGMENTED, days([{ article: 'bed', reason: null, parts: 10 }]), rule);
    expect(unified.withoutVolume).toEqual(['walker']);
    expect(unified.list.versions[1]?.prices).toEqual([{ article: 'bed', ore: 900 }]);
  });

  test('leaves out volumes that had no price, and tells them', () => {
    const list = listOf([{ article: 'walker', reason: 'short', ore: 400 }]);
    const unpriced = { article: 'walker', reason: 'long', parts: 7 };
    expect(unifiedPrices(list, days([unpriced, { article: 'walker', reason: 'short', parts: 3 }]), rule)).toMatchObject({ unpriced: [unpriced], totals: { before: 1200, after: 1200 } });
  });
});

test('the new prices are told in Swedish, with what could not be worked out', () => {
  const list = listOf([{ article: 'walker', ore: 100 }, { article: 'walker', reason: 'short', ore: 400 }, { article: 'bed', reason: 'short', ore: 900 }, { article: 'lift', ore: 5 }, { article: 'lift', reason: 'short', ore: 6 }]);
  const volumes = days([
    { article: 'bed', reason: null, parts: 1 },
    { article: 'walker', reason: null, parts: 500 },
    { article: 'walker', reason: 'short', parts: 200 },
  ]);
  expect(describeUnifiedPrices(unifiedPrices(list, volumes, rule), setupOf(list).articles).map((line) => line.replaceAll('\u00A0', ' '))).toEqual([
    'Rollator: 1,86 kr, medelpris efter volym av 2 priser (utan angiven orsak 1,00 kr; short 4,00 kr); +2,00 kr i intäkt.',
    'Säng: 9,00 kr, samma pris som förut.',
    'Intäkten på volymen blir 1 302,00 kr mot 1 300,00 kr, en rest på +2,00 kr.',
    'Inget pris kan räknas fram, eftersom ingenting har hyrts: lift. Ange priser för dem.',
    'Utan pris i prislistan, och därför inte med: Säng (utan angiven orsak).',
  ]);
});

test('income in parts of a unit is rounded once per article', () => {
  const list = listOf([{ article: 'walker', ore: 1000 }, { article: 'walker', reason: 'short', ore: 2000 }], '30days');
  // 10/30 of 10,00 and 5/30 of 20,00: 6,666… kr for 15 days, a mean of 13,333… per thirty days.
  const unified = unifiedPrices(list, { unit: '30days', partsPerUnit: 30, rows: [{ article: 'walker', reason: null, parts: 10 }, { article: 'walker', reason: 'short', parts: 5 }] }, rule);
  expect(unified.articles[0]).toMatchObject({ ore: 1333, before: 667, after: 667, rest: 0 });
});

const price = fc.nat({ max: 100_000 });
const rentals: fc.Arbitrary<Rental[]> = fc
  .array(fc.record({ article: fc.constantFrom('walker', 'bed'), reason: fc.constantFrom(null, 'short', 'long'), start: fc.nat({ max: 300 }), length: fc.nat({ max: 90 }), quantity: fc.integer({ min: 1, max: 9 }) }), { minLength: 1, maxLength: 8 })
  .map((all) =>
    all.map(({ article, reason, start, length, quantity }, index) => ({
      id: `r${index}`,
      article,
      item: null,
      events: [
        { kind: 'delivered', on: addDays('2025-01-01', start), payer: 'north', quantity, reason, vat: 'S' },
        { kind: 'received', on: addDays('2025-01-01', start + length) },
      ],
    })),
  );
const period = { from: '2025-01-01', to: '2025-12-31' };

test('on the same rentals the income changes by the rest that was told, and by nothing else', () => {
  fc.assert(
    fc.property(fc.array(price, { minLength: 6, maxLength: 6 }), rentals, fc.constantFrom('halfUp', 'halfEven', 'up', 'down'), fc.constantFrom(1, 100), (ore, register, rounding, toOre) => {
      const list = listOf(['walker', 'bed'].flatMap((article, at) => [{ article, ore: ore[3 * at] ?? 0 }, ...['short', 'long'].map((reason, index) => ({ article, reason, ore: ore[3 * at + index + 1] ?? 0 }))]));
      const count = startVolumes(setupOf(list), 'all', period);
      for (const rental of register) count.add(rental);
      const unified = unifiedPrices(list, count.volumes(), { ...rule, rounding, toOre });
      const scenario = startScenario(setupOf(list), setupOf(asIfInForce(unified.list)), period);
      for (const rental of register) scenario.add(rental);
      const { compared, apart } = scenario.result();
      expect(apart.onlyA.rentals + apart.onlyB.rentals + apart.neither.rentals).toBe(0);
      expect(compared).toMatchObject({ a: unified.totals.before, b: unified.totals.after, difference: unified.totals.rest });
      // No more than rounding can do: half a step, or a whole one when always up or down, for each day.
      for (const { from, rest } of unified.articles) expect(Math.abs(rest)).toBeLessThanOrEqual((rounding.startsWith('half') ? toOre / 2 : toOre) * from.reduce((sum, { parts }) => sum + parts, 0));
    }),
  );
});

test('volumes are the item-days of the run, and add up from shards', () => {
  fc.assert(
    fc.property(rentals, fc.nat({ max: 8 }), (register, cut) => {
      const setup = setupOf(listOf([{ article: 'walker', ore: 100 }, { article: 'bed', ore: 900 }]));
      const volumesOf = (some: readonly Rental[]): Volumes => {
        const count = startVolumes(setup, 'all', period);
        for (const rental of some) count.add(rental);
        return count.volumes();
      };
      const run = startRentRun(setup, period);
      for (const rental of register) run.add(rental);
      const whole = volumesOf(register);
      expect(whole.rows.reduce((sum, { parts }) => sum + parts, 0)).toBe(run.totals().itemDays);
      expect(mergeVolumes(volumesOf(register.slice(cut)), volumesOf(register.slice(0, cut)))).toEqual(whole);
    }),
  );
});

test('wrong volumes, given prices and steps are told together with where they stand', () => {
  const wrong = { unit: 'month', partsPerUnit: 0, rows: [{ article: 'walker', reason: null, parts: -1 }, { article: 'walker', reason: null, parts: 0.5 }] } as const;
  expect(() => unifiedPrices(SEGMENTED, wrong, rule)).toThrow(
    expect.objectContaining({ code: 'invalid-volumes', issues: ['volumes.unit', 'volumes.partsPerUnit', 'volumes.rows.0.parts', 'volumes.rows.1', 'volumes.rows.1.parts'].map((path): unknown => expect.objectContaining({ path })) }),
  );
  expect(() => unifiedPrices(SEGMENTED, days([]), { ...rule, toOre: 0, given: [{ article: 'wolker', ore: 1 }] })).toThrow(
    expect.objectContaining({ code: 'invalid-change', issues: [expect.objectContaining({ path: 'toOre' }), expect.objectContaining({ path: 'given.0.article', nearest: 'walker' })] }),
  );
  expect(() => unifiedPrices(SEGMENTED, days([]), { ...rule, of: 'v2' })).toThrow(expect.objectContaining({ code: 'unknown-version' }));
  expect(() => startVolumes(setupOf(SEGMENTED), 'constructor', period)).toThrow(expect.objectContaining({ code: 'unknown-tariff' }));
  expect(() => startVolumes(setupOf(SEGMENTED), 'alll', period)).toThrow(expect.objectContaining({ code: 'unknown-tariff', issues: [expect.objectContaining({ nearest: 'all' })] }));
  expect(() => mergeVolumes(days([]), { unit: 'month', partsPerUnit: 1, rows: [] })).toThrow(expect.objectContaining({ code: 'invalid-volumes' }));
});

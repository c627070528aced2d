import { SWEDISH_WORKING_DAYS } from '@hjm/core/calendar';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passThrough } from '../model/pass-through.js';
import { genericModel } from '../models/index.js';
import { definePriceList, type PriceList } from '../price-list/price-list.js';
import type { RunSetup } from '../run/setup.js';
import { MONTH_BY_DAYS } from '../time/time-rules.js';
import { asIfInForce } from './as-if-in-force.js';
import { repriced, type PriceChange, type Repricing } from './repriced.js';
import { startScenario } from './scenario.js';

// Prices and rises are ours; that a supplier's rises reach the rents is Dalarna's.
const LIST: PriceList = definePriceList({
  id: 'list',
  titleSv: 'Prislista',
  unit: 'month',
  approval: 'none',
  versions: [{ id: 'v1', validFrom: '2024-01-01', decided: null, citation: null, prices: [{ article: 'walker', ore: 10_050 }, { article: 'walker', reason: 'short', ore: 20_000 }, { article: 'bed', ore: 90_001 }, { article: 'lift', ore: 333 }] }],
});
const articles = [{ id: 'walker', nameSv: 'Rollator', group: 'walking' }, { id: 'bed', nameSv: 'Säng', group: 'beds' }, { id: 'lift', nameSv: 'Lyft', group: 'beds' }];
const how = (changes: readonly PriceChange[]): Repricing => ({ version: { id: 'v2', validFrom: '2025-01-01', decided: null, citation: null }, changes, rounding: 'halfUp', articles });
const after = (changes: readonly PriceChange[]): number[] => repriced(LIST, how(changes)).rows.map((row) => row.after);

test('a price that stands goes before the article, the article before its group, the group before all', () => {
  expect(after([{ percent: 10 }])).toEqual([11_055, 22_000, 99_001, 366]);
  expect(after([{ percent: 10 }, { group: 'beds', percent: '2.5' }])).toEqual([11_055, 22_000, 92_251, 341]);
  expect(after([{ group: 'beds', percent: '2.5' }, { article: 'lift', percent: -100 }])).toEqual([10_050, 20_000, 92_251, 0]);
  expect(after([{ article: 'walker', reason: 'short', ore: 5 }, { article: 'walker', ore: 7 }, { article: 'walker', percent: 50 }])).toEqual([7, 5, 90_001, 333]);
});

test('the new prices are a version of their own, and each row tells what it was', () => {
  const { list, rows } = repriced(LIST, how([{ group: 'walking', percent: '4' }]));
  expect(list.versions[0]).toBe(LIST.versions[0]);
  expect(list.versions[1]).toMatchObject({ id: 'v2', validFrom: '2025-01-01', prices: [{ article: 'walker', ore: 10_452 }, { article: 'walker', reason: 'short', ore: 20_800 }, { article: 'bed', ore: 90_001 }, { article: 'lift', ore: 333 }] });
  expect(rows[1]).toEqual({ article: 'walker', reason: 'short', before: 20_000, after: 20_800, percent: '4' });
  expect(rows[2]?.percent).toBeNull();
});

test('halves and whole kronor are rounded as the rule says', () => {
  const half = (rounding: Repricing['rounding'], toOre: number): number | undefined => repriced(LIST, { ...how([{ article: 'bed', percent: 50 }]), rounding, toOre }).rows[2]?.after;
  // 900,01 + 50 % = 1 350,015
  expect([half('halfUp', 1), half('halfEven', 1), half('down', 1), half('up', 100)]).toEqual([135_002, 135_002, 135_001, 135_100]);
});

test('any percentage is exact before it is rounded', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2_000_000_000_000_000 }), fc.integer({ min: -1000, max: 2000 }), (ore, tenths) => {
      const list = { ...LIST, versions: LIST.versions.map((version) => ({ ...version, prices: [{ article: 'bed', ore }] })) };
      const [row] = repriced(list, how([{ article: 'bed', percent: String(tenths / 10) }])).rows;
      expect(BigInt(row?.after ?? -1)).toBe((BigInt(ore) * BigInt(1000 + tenths) + 500n) / 1000n);
    }),
  );
});

test('a change that meets no price, stands twice or is no number is told with all others', () => {
  const wrong: PriceChange[] = [{ article: 'bad', percent: 1 }, { group: 'walkin', percent: 1 }, { percent: '4,5' }, { percent: 2 }];
  expect(() => repriced(LIST, how(wrong))).toThrow(
    expect.objectContaining({
      code: 'invalid-change',
      issues: [expect.objectContaining({ path: 'changes.0.article', nearest: 'bed' }), expect.objectContaining({ path: 'changes.1.group', nearest: 'walking' }), expect.objectContaining({ path: 'changes.2.percent' }), expect.objectContaining({ path: 'changes.3' })],
    }),
  );
  for (const change of [null, 5, { article: 'bed' }]) expect(() => repriced(LIST, how([change as unknown as PriceChange]))).toThrow(expect.objectContaining({ code: 'invalid-change', issues: [expect.objectContaining({ path: 'changes.0' })] }));
  expect(() => repriced(LIST, how([{ percent: -101 }]))).toThrow(expect.objectContaining({ code: 'invalid-price-list' }));
  expect(() => repriced(LIST, { ...how([{ percent: 1 }]), of: 'version1' })).toThrow(expect.objectContaining({ code: 'unknown-version', issues: [expect.objectContaining({ path: 'of' })] }));
});

test('a supplier\'s rise flows through a price model into the list, and into what each principal pays', () => {
  const inputs = { purchasePrice: 6000, depreciationYears: 5, interestBase: 'purchasePrice', interestRate: 2, service: 300, preventiveMaintenance: 0, reconditioning: 0, scrap: 0, overheadPercent: 0, utilisation: 1 };
  const passed = passThrough(genericModel, { formula: 'rent', on: '2024-01-01', input: 'purchasePrice', percent: 5, articles: [{ id: 'bed', inputs }] });
  // 135 kr a month becomes 140,50: see the test of passThrough.
  const [before] = passed.articles;
  const list: PriceList = { ...LIST, versions: LIST.versions.map((version) => ({ ...version, prices: [{ article: 'bed', ore: before?.before ?? 0 }] })) };
  const { list: dearer } = repriced(list, how(passed.articles.map(({ id, after: ore }) => ({ article: id, ore }))));
  const setup = (prices: PriceList): RunSetup => ({
    parties: [{ id: 'north', nameSv: 'Nordby', principal: 'north', customers: 'all' }],
    articles,
    tariffs: { all: { prices, time: MONTH_BY_DAYS } },
    calendar: SWEDISH_WORKING_DAYS,
  });
  const scenario = startScenario(setup(list), setup(asIfInForce(dearer)), { from: '2024-01-01', to: '2024-02-29' });
  scenario.add({ id: 'r1', article: 'bed', item: 'b1', events: [{ kind: 'delivered', on: '2024-01-01', payer: 'north', quantity: 1, reason: null, vat: 'S' }] });
  expect(scenario.result().compared).toMatchObject({ a: 27_000, b: 28_100, difference: 1100 });
});

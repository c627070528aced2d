import { expect, test } from 'vitest';
import { prices, VERSION } from '../testing/small-setup.js';
import { comparePrices } from './compare-prices.js';
import type { PriceList } from './price-list.js';
import { applyPriceListEvent } from './price-list-events.js';
import { versionsInForce } from './versions-in-force.js';

const list: PriceList = prices({
  approval: 'each',
  versions: [
    { ...VERSION, approvals: ['north', 'south'].map((principal) => ({ principal, decided: '2023-12-01', from: '2024-01-01' })) },
    { ...VERSION, id: '2025', validFrom: '2025-01-01', decided: '2024-11-20', prices: [{ article: 'walker', ore: 165 }, { article: 'walker', reason: 'short', ore: 180 }, { article: 'lift', ore: 2000 }] },
  ],
});
const held = (of: PriceList, on: string, knownAt?: string): unknown[] => versionsInForce(of, on, knownAt === undefined ? {} : { knownAt }).map(({ principal, version, from, to, awaiting }) => [principal, version?.id ?? null, from, to, awaiting]);

test('a version applies to a principal from its approval on, and the others are told what they have not approved', () => {
  const approved = applyPriceListEvent(list, { kind: 'approved', version: '2025', approval: { principal: 'south', decided: '2025-01-20', from: '2025-02-01' } });
  expect(held(approved, '2025-01-31')).toEqual([['north', '2024', '2024-01-01', null, ['2025']], ['south', '2024', '2024-01-01', '2025-01-31', ['2025']]]);
  expect(held(approved, '2025-02-01')).toEqual([['north', '2024', '2024-01-01', null, ['2025']], ['south', '2025', '2025-02-01', null, []]]);
  expect(held(approved, '2025-02-01', '2025-01-19')[1]).toEqual(['south', '2024', '2024-01-01', null, ['2025']]);
  expect(held(approved, '2023-12-31')).toEqual([['north', null, null, null, []], ['south', null, null, null, []]]);
});

test('a list for all has one answer, and a principal that has approved nothing has no price', () => {
  expect(held(prices(), '2024-05-01')).toEqual([[null, '2024', '2024-01-01', null, []]]);
  expect(versionsInForce(list, '2024-05-01', { principals: ['west'] }).at(-1)).toEqual({ principal: 'west', version: null, from: null, to: null, awaiting: ['2024'] });
});

test('prices stand side by side, a price for a reason beside the price for all', () => {
  const [before, after] = list.versions.map((version) => ({ list, version })) as [never, never];
  const { prices: rows, counts } = comparePrices(before, after);
  expect(rows.map(({ article, reason, before: then, after: now, difference, percent }) => [article, reason, then, now, difference, percent])).toEqual([
    ['walker', null, 150, 165, 15, '10.00'],
    ['bed', null, 1000, null, null, null],
    ['walker', 'short', 150, 180, 30, '20.00'],
    ['lift', null, null, 2000, null, null],
  ]);
  expect(counts).toEqual({ higher: 2, lower: 0, equal: 0, onlyBefore: 1, onlyAfter: 1 });
});

test('no per cent are told of a price of nothing, and no prices for different times compared', () => {
  const free = prices({ versions: [{ ...VERSION, prices: [{ article: 'walker', ore: 0 }] }] });
  expect(comparePrices({ list: free, version: free.versions[0] as never }, { list: prices(), version: VERSION }).prices[0]).toMatchObject({ difference: 150, percent: null });
  const monthly = prices({ unit: 'month' });
  expect(() => comparePrices({ list: free, version: VERSION }, { list: monthly, version: VERSION })).toThrow('priser för olika tid');
});

import { HjmError } from '@hjm/core';
import { describe, expect, it } from 'vitest';
import { dalarna, genericModel, medelpunktenA } from '../models/index.js';
import { passThrough } from './pass-through.js';

const ON = '2024-01-01';
// Dalarna says that suppliers' rises flow through the model into rents and sale prices, and not how: the figures here are ours.
const rent = { depreciationYears: 5, interestBase: 'purchasePrice', interestRate: 2, service: 300, preventiveMaintenance: 0, reconditioning: 0, scrap: 0, overheadPercent: 0, utilisation: 1 };

describe('passThrough', () => {
  it('raises the rent by what the purchase price is a part of, not by the whole rise', () => {
    // Before: 6 000 ÷ 5 = 1 200, + 2 % of 6 000 = 120, + 300 = 1 620; ÷ 12 = 135 kr. After 5 %: 6 300 ÷ 5 = 1 260, + 126, + 300 = 1 686; ÷ 12 = 140,50 kr
    const { articles, totals } = passThrough(genericModel, { formula: 'rent', on: ON, input: 'purchasePrice', percent: 5, articles: [{ id: '10001', quantity: 20, inputs: { purchasePrice: 6000, ...rent } }] });
    expect(articles[0]).toMatchObject({ before: 13_500, after: 14_050, difference: 550, effect: 11_000 });
    expect(totals).toEqual({ before: 270_000, after: 281_000, effect: 11_000 });
  });

  it('takes the rise of an article before the common one, and lets a cap hold', () => {
    // 1 000 + 10 % = 1 100; after 4 %: 1 040 + 104 = 1 144. 60 000 + 5 000 = 65 000; after −2,5 %: 58 500 + 5 000 = 63 500
    const { articles } = passThrough(medelpunktenA, {
      formula: 'sale',
      on: ON,
      input: 'purchasePrice',
      percent: '4',
      articles: [
        { id: 'a', inputs: { purchasePrice: 1000 } },
        { id: 'b', inputs: { purchasePrice: 60_000 }, percent: '-2.5' },
      ],
    });
    expect(articles.map(({ before, after, difference }) => [before, after, difference])).toEqual([
      [110_000, 114_400, 4_400],
      [6_500_000, 6_350_000, -150_000],
    ]);
  });

  it('keeps articles without a price apart, and out of the sums', () => {
    const { articles, undetermined, totals } = passThrough(medelpunktenA, { formula: 'sale', on: ON, input: 'purchasePrice', percent: 4, articles: [{ id: 'a', inputs: {} }, { id: 'b', inputs: { purchasePrice: 100 } }] });
    expect([articles.map(({ id }) => id), undetermined.map(({ id, result }) => [id, result.code]), totals.before]).toEqual([['b'], [['a', 'missing-input']], 11_000]);
    expect(passThrough(dalarna, { formula: 'rent', on: ON, input: 'purchasePrice', percent: 4, articles: [{ id: 'a', inputs: {} }] }).undetermined[0]?.result.code).toBe('not-stated');
  });

  it.each([
    ['articles.1.id', { percent: 4, articles: [{ id: 'a', inputs: { purchasePrice: 1 } }, { id: 'a', inputs: { purchasePrice: 1 } }] }],
    ['percent', { articles: [{ id: 'a', inputs: { purchasePrice: 1 } }] }],
    ['articles.0.percent', { articles: [{ id: 'a', percent: '4 %', inputs: { purchasePrice: 1 } }] }],
    ['articles.0.quantity', { percent: 4, articles: [{ id: 'a', quantity: 1.5, inputs: { purchasePrice: 1 } }] }],
  ] as const)('says that %s is wrong', (path, wrong) => {
    expect(() => passThrough(medelpunktenA, { formula: 'sale', on: ON, input: 'purchasePrice', ...wrong })).toThrow(expect.objectContaining({ code: 'invalid-rise', issues: [expect.objectContaining({ path })] }) as HjmError);
  });
});

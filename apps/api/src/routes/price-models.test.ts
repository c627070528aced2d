import type { PriceResult } from '@hjm/pricing';
import { PRICE_MODELS, genericModel } from '@hjm/pricing/models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, problemIn, testApp } from '../testing/test-app.js';

type Explained = { readonly result: PriceResult; readonly description: { readonly headline: string } };

describe('price models', () => {
  let api: TestApp;
  beforeAll(async () => {
    api = await testApp();
  });
  afterAll(() => api.close());
  const explain = (id: string, question: object): Promise<Response> => api.post(`/api/price-models/${id}/explain`, question);

  it('are listed with their editions and formulas, and read whole', async () => {
    const { models } = (await (await api.get('/api/price-models')).json()) as { models: { id: string; editions: { formulas: object[] }[] }[] };
    expect(models.map(({ id }) => id)).toEqual([...PRICE_MODELS, genericModel].map(({ id }) => id));
    for (const model of [...PRICE_MODELS, genericModel]) expect(await (await api.get(`/api/price-models/${model.id}`)).json()).toEqual(model);
  });

  it('show each step of a price with its source, and the price replays', async () => {
    const model = PRICE_MODELS.find(({ id }) => id.startsWith('medelpunkten')) as (typeof PRICE_MODELS)[number];
    const { result, description } = (await (await explain(model.id, { formula: 'sale', on: '2024-01-01', inputs: { purchasePrice: 60_000 } })).json()) as Explained;
    // 10 % of 60 000 kr is 6 000 kr, capped at 5 000 kr.
    expect(result).toMatchObject({ outcome: 'price', ore: 6_500_000 });
    expect(description.headline.replaceAll('\u00A0', ' ')).toContain('65 000 kr');
    expect(await (await api.post('/api/prices/replay', { record: result.record })).json()).toMatchObject({ same: true, differences: [] });
    expect(await (await api.post('/api/prices/replay', { record: { ...result.record, ore: 1 } })).json()).toMatchObject({ same: false, differences: [{ path: 'ore', then: '1', now: '6500000' }] });
  });

  it('ask for what is missing, and never take it for zero', async () => {
    const model = PRICE_MODELS.find(({ id }) => id.startsWith('medelpunkten')) as (typeof PRICE_MODELS)[number];
    expect(await (await explain(model.id, { formula: 'sale', on: '2024-01-01', inputs: {} })).json()).toMatchObject({ result: { outcome: 'undetermined', code: 'missing-input', needed: [{ id: 'purchasePrice' }] } });
  });

  it.each([
    ['a model that does not exist', 'medelpunkten-x', { formula: 'sale', on: '2024-01-01', inputs: {} }, 404, 'unknown-price-model'],
    ['a formula that does not exist', genericModel.id, { formula: 'salee', on: '2024-01-01', inputs: {} }, 422, 'unknown-formula'],
    ['an input that does not exist', genericModel.id, { formula: 'rent', on: '2024-01-01', inputs: { purchasePrize: 1 } }, 422, 'invalid-input'],
    ['a day that does not exist', genericModel.id, { formula: 'rent', on: '2024-02-30', inputs: {} }, 422, 'invalid-date'],
    ['a key that does not exist', genericModel.id, { formula: 'rent', on: '2024-02-01', input: {} }, 400, 'bad-input'],
  ])('refuse %s', async (_, id, question, status, code) => {
    const problem = await problemIn(await explain(id, question));
    expect(problem).toMatchObject({ status, code });
    expect(problem.titleEn).not.toBe('The input is wrong');
  });
});

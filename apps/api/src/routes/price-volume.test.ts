import { DEMO_PRICE_VOLUME } from '@hjm/demo/economy';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { priceVolumeAnswer } from '../economies/price-volume-answer.js';
import { type TestApp, problemIn, testApp } from '../testing/test-app.js';

let api: TestApp;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.close());

const path = '/api/economics/price-volume';
const options = { mixed: 'separate', newAndRemoved: 'apart', rounding: 'halfUp' };

it('parts a change so that the parts are the whole', async () => {
  const answer = await api.post(path, { items: DEMO_PRICE_VOLUME, options });
  expect(answer.status).toBe(200);
  const { effects, textsSv } = (await answer.json()) as ReturnType<typeof priceVolumeAnswer>;
  expect(effects).toMatchObject({ change: 197_247_00, parts: { price: 179_770_00, volume: -792_00, mixed: -211_00, added: 27_600_00, removed: -9_120_00 }, missing: [] });
  expect(textsSv).toContain('Nytt och borttaget står för sig.');
});

it('is not known where a figure is missing', async () => {
  const items = [{ key: 'a', labelSv: 'A', before: { volume: '1', price: null }, after: { volume: '2', price: 100 } }];
  expect(await (await api.post(path, { items, options })).json()).toMatchObject({ effects: { change: null, parts: null, missing: ['a'] } });
});

it('asks for the rules, and tells what is wrong with an item', async () => {
  const [item] = DEMO_PRICE_VOLUME;
  expect(await problemIn(await api.post(path, { items: [item], options: { ...options, mixed: undefined } }))).toMatchObject({ status: 400, issues: [{ path: 'options.mixed' }] });
  expect(await problemIn(await api.post(path, { items: [{ ...item, before: { volume: '-1', price: 1 } }], options }))).toMatchObject({ status: 400, issues: [{ path: 'items.0.before.volume' }] });
  expect(await problemIn(await api.post(path, { items: [item, item], options }))).toMatchObject({ status: 422, code: 'invalid-items', issues: [{ path: 'items.1.key' }] });
});

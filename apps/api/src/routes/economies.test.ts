import { demoEconomy } from '@hjm/demo/economy';
import { ECONOMY_PARTS, type Economy } from '@hjm/economics';
import { VASTMANLAND_CHART } from '@hjm/economics/regions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenEconomy, ToldEconomy } from '../economies/economy-keeper.js';
import { ECONOMIES, newEconomy } from '../testing/economies.js';
import { send } from '../testing/indicators.js';
import { type TestApp, problemIn, testApp } from '../testing/test-app.js';

let api: TestApp;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.close());
const get = async <T>(path: string): Promise<T> => (await (await api.get(path)).json()) as T;

describe('economies', () => {
  it('know the regions with their charts and policies, and what parts are called', async () => {
    const { regions, parts } = await get<{ regions: { id: string; chart: object | null; policies: { id: string }[] }[]; parts: { part: string; labelSv: string }[] }>('/api/economics/terms');
    expect(regions.map(({ id, chart, policies }) => [id, chart !== null, policies.length])).toEqual([['vastmanland', true, 1], ['varmland', false, 1], ['dalarna', false, 1]]);
    expect(Object.fromEntries(parts.map(({ part, labelSv }) => [part, { labelSv }]))).toEqual(ECONOMY_PARTS);
  });

  it('have the demo economy built in, marked and whole', async () => {
    const { economies } = await get<{ economies: ToldEconomy[] }>(ECONOMIES);
    expect(economies[0]).toMatchObject({ id: 'demo-ekonomi', demo: true, noticeSv: expect.stringMatching(/påhitt/i) as string });
    const open = await get<OpenEconomy>(`${ECONOMIES}/demo-ekonomi`);
    expect(open.economy).toEqual(JSON.parse(JSON.stringify(demoEconomy())));
    expect(open.revisions).toEqual(economies[0]?.parts);
    expect(open.revisions[0]).toMatchObject({ part: 'statements', name: 'statement', revision: 1, storedAt: null });
  });

  it('of one\'s own begin with the chart of the region, or one of one\'s own', async () => {
    const { id } = await newEconomy(api);
    const { economy, demo, seq } = await get<OpenEconomy>(`${ECONOMIES}/${id}`);
    expect([economy.chart, economy.statements, demo, seq]).toEqual([VASTMANLAND_CHART, [], false, 1]);
    const refused = await problemIn(await api.post(ECONOMIES, { region: 'dalarna', titleSv: 'Vår' }));
    expect(refused).toMatchObject({ status: 422, code: 'no-chart', issues: [{ path: 'chart' }] });
    const chart = { ...VASTMANLAND_CHART, id: 'egen', region: 'dalarna', citation: null };
    const own = await newEconomy(api, { region: 'dalarna', chart });
    expect((await get<{ economy: Economy }>(`${ECONOMIES}/${own.id}`)).economy.chart).toEqual(chart);
    expect(await problemIn(await api.post(ECONOMIES, { region: 'dalarna', titleSv: 'Vår', chart: { ...chart, result: 'resultat' } }))).toMatchObject({ code: 'invalid-chart' });
    const elsewhere = await problemIn(await api.post(ECONOMIES, { region: 'vastmanland', titleSv: 'Vår', chart: { ...chart, region: 'gotland' } }));
    expect(elsewhere).toMatchObject({ status: 422, code: 'invalid-chart', detail: expect.stringMatching(/gotland.*vastmanland/u) as string, issues: [{ path: 'chart.region', expected: '"vastmanland", som ekonomins region', found: '"gotland"' }] });
    expect((await newEconomy(api, { region: 'gotland', chart: { ...chart, region: 'gotland' } })).region).toBe('gotland');
  });

  it('are told by their nearest id when they are not there', async () => {
    expect(await problemIn(await api.get(`${ECONOMIES}/demo-ekonomin`))).toMatchObject({ status: 404, code: 'unknown-economy', issues: [{ nearest: 'demo-ekonomi' }] });
    expect(await problemIn(await api.get(`${ECONOMIES}/demo-ekonomi?seq=2`))).toMatchObject({ status: 404, code: 'unknown-revision', issues: [{ path: 'seq' }] });
    expect(await problemIn(await api.get(`${ECONOMIES}/demo-ekonomi?seq=noll`))).toMatchObject({ status: 400 });
  });

  it('lose everything but their place when they are erased, and the chain holds', async () => {
    const { id } = await newEconomy(api, { titleSv: 'Hemlig rubrik' });
    expect(await (await send(api, 'DELETE', `${ECONOMIES}/${id}?reason=mistake`)).json()).toEqual({ id, erased: true });
    expect(await problemIn(await api.get(`${ECONOMIES}/${id}`))).toMatchObject({ status: 409, code: 'economy-erased' });
    expect(await problemIn(await send(api, 'DELETE', `${ECONOMIES}/${id}`))).toMatchObject({ code: 'economy-erased' });
    expect((await get<{ economies: ToldEconomy[] }>(ECONOMIES)).economies.map((one) => one.id)).not.toContain(id);
    const rows = JSON.stringify(await api.database.database.execute('select * from records'));
    expect(rows).not.toContain('Hemlig rubrik');
    expect(await get('/api/records/verify')).toMatchObject({ intact: true, erased: 1 });
    expect(await problemIn(await send(api, 'DELETE', `${ECONOMIES}/demo-ekonomi`))).toMatchObject({ status: 409, code: 'economy-read-only' });
  });
});

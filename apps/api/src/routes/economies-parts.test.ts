import { demoEconomy } from '@hjm/demo/economy';
import { ECONOMY_PARTS, type Economy, type EconomyPart, partName } from '@hjm/economics';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenEconomy } from '../economies/economy-keeper.js';
import type { ReadPart } from '../economies/kept-part.js';
import type { PartRevision } from '../economies/economy-book.js';
import { ECONOMIES, newEconomy, putPart } from '../testing/economies.js';
import { send } from '../testing/indicators.js';
import { type TestApp, problemIn, testApp } from '../testing/test-app.js';

let api: TestApp;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.close());
const get = async <T>(path: string): Promise<T> => (await (await api.get(path)).json()) as T;
const demo = demoEconomy();
const [months] = demo.months;
if (months === undefined) throw new Error('The demo has no months.');
const rent = (ore: number) => ({ ...months, lines: { ...months.lines, rent: new Array<number>(12).fill(ore) } });
const place = 'months/actual-2021';

describe('parts', () => {
  it('of every kind are kept as they came', async () => {
    const { id } = await newEconomy(api);
    for (const part of Object.keys(ECONOMY_PARTS) as EconomyPart[]) {
      for (const content of demo[part]) {
        const kept = await putPart(api, id, `${part}/${partName(part, content as never)}`, content);
        expect([kept.status, await kept.json()]).toEqual([201, expect.objectContaining({ part, revision: 1, unchanged: false })]);
      }
    }
    const { economy } = await get<OpenEconomy>(`${ECONOMIES}/${id}`);
    expect(economy).toEqual({ ...(JSON.parse(JSON.stringify(demo)) as Economy), id, titleSv: economy.titleSv, noticeSv: null });
    expect(await get('/api/records/verify')).toMatchObject({ intact: true });
  });

  it('stand in all their revisions, and the economy as it was after each change', async () => {
    const { id } = await newEconomy(api);
    expect((await putPart(api, id, place, rent(1))).headers.get('etag')).toBe('"1"');
    await putPart(api, id, 'keys/' + (demo.keys[0]?.id ?? ''), demo.keys[0]);
    await putPart(api, id, place, rent(2));
    expect(await (await putPart(api, id, place, rent(2))).json()).toMatchObject({ revision: 2, seq: 4, unchanged: true });
    expect(await (await send(api, 'DELETE', `${ECONOMIES}/${id}/parts/${place}`)).json()).toMatchObject({ revision: 3, seq: 5 });
    await putPart(api, id, place, rent(4));
    const { revisions } = await get<{ revisions: PartRevision[] }>(`${ECONOMIES}/${id}/parts/${place}/revisions`);
    expect(revisions.map(({ revision, seq, removed }) => [revision, seq, removed])).toEqual([[1, 2, false], [2, 4, false], [3, 5, true], [4, 6, false]]);
    expect(revisions.every(({ storedAt, link }) => storedAt !== null && link?.contentHash.startsWith('sha256:') === true)).toBe(true);
    const all = (await get<{ revisions: PartRevision[] }>(`${ECONOMIES}/${id}/revisions`)).revisions;
    expect(all.map(({ part, revision, seq }) => [part, revision, seq])).toEqual([['months', 1, 2], ['keys', 1, 3], ['months', 2, 4], ['months', 3, 5], ['months', 4, 6]]);
    expect(all.filter(({ part }) => part === 'months')).toEqual(revisions);
    const first = await get<ReadPart>(`${ECONOMIES}/${id}/parts/${place}?revision=1`);
    expect(first).toEqual({ revision: revisions[0], content: rent(1) });
    expect((await get<ReadPart>(`${ECONOMIES}/${id}/parts/${place}`)).content).toEqual(rent(4));
    const then = async (seq: number): Promise<readonly unknown[]> => (await get<OpenEconomy>(`${ECONOMIES}/${id}?seq=${seq}`)).economy.months;
    expect([await then(1), await then(3), await then(4), await then(5), await then(6)]).toEqual([[], [rent(1)], [rent(2)], [], [rent(4)]]);
    expect(await problemIn(await api.get(`${ECONOMIES}/${id}?seq=7`))).toMatchObject({ status: 404, code: 'unknown-revision', issues: [{ expected: 'ett tal från 1 till 6' }] });
    expect(await problemIn(await api.get(`${ECONOMIES}/${id}/parts/${place}?revision=3`))).toMatchObject({ status: 404, code: 'unknown-part' });
    expect(await problemIn(await api.get(`${ECONOMIES}/${id}/parts/${place}?revision=5`))).toMatchObject({ status: 404, code: 'unknown-revision' });
  });

  it('are not written over by whoever comes second', async () => {
    const { id } = await newEconomy(api);
    const at = (expected: number, ore: number) => putPart(api, id, `${place}?expected=${expected}`, rent(ore));
    const [one, other] = await Promise.all([at(0, 1), at(0, 2)]);
    expect([one.status, other.status]).toEqual([201, 409]);
    expect(await problemIn(other)).toMatchObject({ code: 'economy-changed', issues: [{ expected: 'att den inte finns än', found: 'revision 1' }] });
    expect((await at(1, 2)).status).toBe(201);
    const match = (etag: string) => api.app.request(`http://127.0.0.1:4280${ECONOMIES}/${id}/parts/${place}`, { method: 'DELETE', headers: { 'if-match': etag } });
    expect(await problemIn(await match('"1"'))).toMatchObject({ status: 409, code: 'economy-changed' });
    expect(await problemIn(await match('3'))).toMatchObject({ status: 400 });
    expect((await match('"2"')).status).toBe(200);
    expect((await at(0, 5)).status).toBe(201);
  });

  it('are what they are when the same is sent again from an older revision, as after an answer that was lost', async () => {
    const { id } = await newEconomy(api);
    const at = async (expected: number, ore: number) => {
      const answer = await putPart(api, id, `${place}?expected=${expected}`, rent(ore));
      return [answer.status, await answer.json()];
    };
    const first = { part: 'months', name: 'actual-2021', revision: 1, seq: 2, unchanged: false };
    expect(await at(0, 1)).toEqual([201, first]);
    expect(await at(0, 1)).toEqual([200, { ...first, unchanged: true }]);
    expect(await at(1, 2)).toEqual([201, { ...first, revision: 2, seq: 3 }]);
    expect(await at(1, 2)).toEqual([200, { ...first, revision: 2, seq: 3, unchanged: true }]);
    expect(await at(1, 1)).toMatchObject([409, { code: 'economy-changed', issues: [{ path: 'expected', expected: 'revision 1', found: 'revision 2' }] }]);
    expect(await at(0, 1)).toMatchObject([409, { code: 'economy-changed' }]);
  });

  it('come from one of two services at the same time, and the other is told', async () => {
    const other = await testApp(() => Promise.resolve({ ...api.database, close: () => Promise.resolve() }));
    const { id } = await newEconomy(api);
    const answers = await Promise.all([putPart(api, id, `${place}?expected=0`, rent(1)), putPart(other, id, `${place}?expected=0`, rent(2))]);
    const kept = answers.filter(({ status }) => status === 201);
    expect(kept).toHaveLength(1);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await get<{ revisions: unknown[] }>(`${ECONOMIES}/${id}/parts/${place}/revisions`)).revisions).toHaveLength(1);
  });

  it('are refused with everything that is wrong, and nothing is kept', async () => {
    const { id } = await newEconomy(api);
    const wrong = await problemIn(await putPart(api, id, place, { ...rent(1), lines: { rents: [1] } }));
    expect(wrong).toMatchObject({ status: 422, code: 'invalid-months', issues: [{ path: 'lines.rents', nearest: 'rent' }, { expected: 'tolv månader' }] });
    expect(await problemIn(await putPart(api, id, place, { ...rent(1), acount: 'actual' }))).toMatchObject({ status: 422, code: 'invalid-part' });
    expect(await problemIn(await putPart(api, id, 'months/actual-2020', rent(1)))).toMatchObject({ status: 422, code: 'wrong-part-name', issues: [{ nearest: 'actual-2021' }] });
    expect(await problemIn(await putPart(api, id, 'month/actual-2021', rent(1)))).toMatchObject({ status: 400, issues: [{ nearest: 'months' }] });
    expect(await problemIn(await putPart(api, id, 'keys/nyckel', { ...demo.keys[0], id: 'nyckel', titleSv: 'Nyckel 19121212-1212' }))).toMatchObject({ status: 422, code: 'not-storable' });
    expect(await problemIn(await send(api, 'PUT', `${ECONOMIES}/${id}/parts/${place}`))).toMatchObject({ status: 422, code: 'invalid-part' });
    expect(await problemIn(await putPart(api, id, place, null))).toMatchObject({ status: 422, code: 'invalid-part' });
    expect(await problemIn(await send(api, 'DELETE', `${ECONOMIES}/${id}/parts/${place}`))).toMatchObject({ status: 404, code: 'unknown-part' });
    expect(await problemIn(await putPart(api, 'demo-ekonomi', place, rent(1)))).toMatchObject({ status: 409, code: 'economy-read-only' });
    expect((await get<OpenEconomy>(`${ECONOMIES}/${id}`)).seq).toBe(1);
    const kept = await get<ReadPart>(`${ECONOMIES}/demo-ekonomi/parts/${place}`);
    expect(kept).toMatchObject({ revision: { revision: 1, link: null }, content: months });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoredPriceList, VersionInForce } from '../prices/price-list-keeper.js';
import { bothDatabases } from '../testing/databases.js';
import { type TestApp, problemIn, testApp } from '../testing/test-app.js';

const version = (id: string, validFrom: string, ore = 10_000): object => ({ id, validFrom, decided: '2023-12-01', citation: null, prices: [{ article: 'rollator', ore }] });
const list = (id: string): object => ({ id, titleSv: 'Länets prislista', unit: 'month', approval: 'each', versions: [version('2024', '2024-01-01')] });
const approval = { principal: 'kommun-a', decided: '2024-01-10', from: '2024-02-01' };

describe.each(bothDatabases)('price lists in $name', ({ open }) => {
  let api: TestApp;
  beforeAll(async () => {
    api = await testApp(open);
  });
  afterAll(() => api.close());
  const read = async <T>(path: string): Promise<T> => (await (await api.get(path)).json()) as T;
  const made = async (path: string, body: object): Promise<StoredPriceList> => {
    const answer = await api.post(path, body);
    if (answer.status !== 201) throw new Error(await answer.text());
    return (await answer.json()) as StoredPriceList;
  };
  const inForce = (id: string, query: string): Promise<VersionInForce> => read(`/api/price-lists/${id}/in-force?${query}`);

  it('are those of the demo world as long as there is none, and say so', async () => {
    const page = await read<{ demo: boolean; notice: string; lists: StoredPriceList[] }>('/api/price-lists');
    expect(page).toMatchObject({ demo: true, notice: expect.stringContaining('påhittad') as string });
    expect(await inForce('demo-enhetlig', 'principal=huvudman-05&on=2024-04-20')).toMatchObject({ demo: true, version: { id: 'segmenterad' } });
    expect(await problemIn(await api.post('/api/price-lists/demo-enhetlig/versions/enhetlig/approvals', approval))).toMatchObject({ status: 404, code: 'unknown-price-list' });
  });

  it('get versions and approvals, each an event in the chain', async () => {
    const created = await made('/api/price-lists', list('lanet'));
    expect(created).toMatchObject({ demo: false, notice: null, list: { id: 'lanet' }, events: [{ event: { kind: 'created' } }] });
    await made('/api/price-lists/lanet/versions', version('2025', '2025-01-01', 11_000));
    const approved = await made('/api/price-lists/lanet/versions/2024/approvals', approval);
    expect(approved.events.map(({ event }) => event.kind)).toEqual(['created', 'version', 'approved']);
    expect(await read('/api/price-lists/lanet')).toEqual(approved);
    expect((await read<{ demo: boolean; lists: StoredPriceList[] }>('/api/price-lists')).lists).toEqual([approved]);
    expect(await read('/api/records/verify')).toMatchObject({ intact: true, checked: 3 });
  });

  it('hold for a principal from the day of its approval, as known on a day', async () => {
    const which = async (query: string): Promise<string | undefined> => (await inForce('lanet', query)).version?.id;
    expect(await which('principal=kommun-a&on=2024-01-31')).toBeUndefined();
    expect(await which('principal=kommun-a&on=2024-02-01')).toBe('2024');
    expect(await which('principal=kommun-a&on=2024-02-01&knownAt=2024-01-09')).toBeUndefined();
    expect(await which('principal=kommun-b&on=2024-02-01')).toBeUndefined();
    expect(await which('principal=kommun-a&on=2025-02-01')).toBe('2024');
  });

  it.each([
    ['a list that exists', '', list('lanet'), 409, 'price-list-exists'],
    ['a version that exists', '/lanet/versions', version('2024', '2026-01-01'), 409, 'version-exists'],
    ['a version before the last', '/lanet/versions', version('2023', '2023-01-01'), 422, 'invalid-price-list'],
    ['an approval that exists', '/lanet/versions/2024/approvals', { ...approval, decided: '2024-01-11' }, 409, 'approval-exists'],
    ['an approval of a version that there is not', '/lanet/versions/2042/approvals', approval, 404, 'unknown-version'],
    ['a list that there is not', '/lannet/versions', version('2', '2026-01-01'), 404, 'unknown-price-list'],
    ['half öre', '/lanet/versions', version('2027', '2027-01-01', 0.5), 400, 'bad-input'],
    ['a misspelt key', '/lanet/versions/2025/approvals', { ...approval, principle: 'x' }, 400, 'bad-input'],
    ['an identity number', '/lanet/versions/2025/approvals', { ...approval, principal: '20991231-0000' }, 422, 'not-storable'],
  ])('refuse %s, and stay as they were', async (_, path, body, status, code) => {
    const before = await read('/api/records/verify');
    const problem = await problemIn(await api.post(`/api/price-lists${path}`, body));
    expect(problem).toMatchObject({ status, code });
    expect(JSON.stringify(problem)).not.toContain('0000');
    expect(await read('/api/records/verify')).toEqual(before);
  });

  it('that two add to at once take both or send one back, and never lose one', async () => {
    const answers = await Promise.all(['b', 'c', 'd'].map((principal) => api.post('/api/price-lists/lanet/versions/2024/approvals', { ...approval, principal })));
    const taken = answers.filter(({ status }) => status === 201).length;
    expect(taken).toBeGreaterThan(0);
    for (const answer of answers) if (answer.status !== 201) expect(await problemIn(answer)).toMatchObject({ status: 409, code: 'price-list-changed' });
    const stored = await read<StoredPriceList>('/api/price-lists/lanet');
    expect(stored.list.versions[0]?.approvals).toHaveLength(1 + taken);
  });
});

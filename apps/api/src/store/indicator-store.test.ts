import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bothDatabases } from '../testing/databases.js';
import type { OpenDatabase } from './database.js';
import { type IndicatorStore, indicatorStore } from './indicator-store.js';

const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const link = (dataset: string, n: number, id: string) => ({ id, storedAt: '2026-01-15T09:30:00.000Z', content: { subject: dataset, once: `kpi/${dataset}/${n}` } });
const pack = (content: string) => ({ table: 'orders', bucket: 24_288, rows: 1, content });

describe.each(bothDatabases)('rows of datasets in $name', ({ open }) => {
  let database: OpenDatabase;
  let store: IndicatorStore;
  beforeAll(async () => {
    database = await open();
    store = indicatorStore(database.database);
  });
  afterAll(() => database.close());
  const contents = async (dataset: string): Promise<(string | undefined)[]> => Promise.all((await store.places(dataset)).map(({ id }) => store.content(id)));

  it('count when their import is done, and not before', async () => {
    const [dataset, one] = [uuid(1), uuid(2)];
    await store.stage(dataset, one, pack('["a",{}]'));
    expect(await contents(dataset)).toEqual([]);
    expect(await store.commit({ import: one, replaced: [], link: link(dataset, 1, one) })).toMatchObject({ content: { subject: dataset } });
    expect(await contents(dataset)).toEqual(['["a",{}]']);
  });

  it('of two imports at the same time one is kept, and the other changes nothing', async () => {
    const [dataset, one, other] = [uuid(11), uuid(12), uuid(13)];
    await store.stage(dataset, one, pack('["a",{"n":1}]'));
    await store.commit({ import: one, replaced: [], link: link(dataset, 1, one) });
    const [first] = await store.places(dataset);
    await store.stage(dataset, other, pack('["a",{"n":2}]'));
    expect(await store.commit({ import: other, replaced: [first?.id ?? 0], link: link(dataset, 1, other) })).toBeUndefined();
    expect(await contents(dataset)).toEqual(['["a",{"n":1}]']);
    expect(await store.commit({ import: other, replaced: [first?.id ?? 0], link: link(dataset, 2, other) })).toBeDefined();
    expect(await contents(dataset)).toEqual(['["a",{"n":2}]']);
  });

  it('that were never done are cleared away', async () => {
    const dataset = uuid(21);
    await store.stage(dataset, uuid(22), pack('["a",{}]'));
    await store.removeStaged();
    await store.commit({ import: uuid(22), replaced: [], link: link(dataset, 1, uuid(22)) });
    expect(await contents(dataset)).toEqual([]);
  });

  it('go with what they came to, and the chain says so', async () => {
    const [dataset, one] = [uuid(31), uuid(32)];
    await store.stage(dataset, one, pack('["a",{}]'));
    await store.commit({ import: one, replaced: [], link: link(dataset, 1, one) });
    const kept = { bucket: 24_288, packs: 'p', fold: 'f', content: '{}' };
    await store.keepPartial(dataset, kept);
    await store.keepPartial(dataset, { ...kept, content: '{"n":2}' });
    expect(await store.partial(dataset, kept)).toBe('{"n":2}');
    expect(await store.partial(dataset, { ...kept, packs: 'q' })).toBeUndefined();
    expect(await store.erase(dataset, link(dataset, 1, uuid(33)))).toBeUndefined();
    expect(await contents(dataset)).toHaveLength(1);
    expect(await store.erase(dataset, link(dataset, 2, uuid(33)))).toBeDefined();
    expect([await contents(dataset), await store.counted(dataset)]).toEqual([[], []]);
    // Somebody was counting when the rows went.
    await store.keepPartial(dataset, kept);
    await store.removeLeftOver();
    expect(await store.counted(dataset)).toEqual([]);
  });
});

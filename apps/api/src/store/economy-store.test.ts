import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EconomyContent, EconomyEvent } from '../economies/economy-event.js';
import { verifyChain } from '../records/verify-chain.js';
import { bothDatabases } from '../testing/databases.js';
import { chainedRecords } from './chained-records.js';
import type { OpenDatabase } from './database.js';
import { type EconomyStore, economyStore } from './economy-store.js';
import { chainedLedger } from './ledger-store.js';

const storedAt = '2026-01-15T09:30:00.000Z';
const link = (subject: string, n: number, event: EconomyEvent): { id: string; storedAt: string; content: EconomyContent } => ({ id: randomUUID(), storedAt, content: { format: 'hjm.economy-event/1', subject, once: `economy/${subject}/${n}`, event } });
const kept = (revision: number, content: unknown): EconomyEvent => ({ kind: 'kept', part: 'keys', name: 'k', revision, file: null, content });
const erasure = { at: storedAt, reason: 'request' } as const;

describe.each(bothDatabases)('economies in $name', ({ open }) => {
  let database: OpenDatabase;
  let store: EconomyStore;
  beforeAll(async () => {
    database = await open();
    store = economyStore(database.database);
  });
  afterAll(() => database.close());

  it('are told without the contents of their parts, which come by their place', async () => {
    const one = randomUUID();
    expect(await store.append([link(one, 1, kept(1, { a: 'först' })), link(one, 2, kept(2, { a: 'sedan' }))])).toBe(true);
    const heads = await store.heads(one);
    expect(heads.map(({ content }) => content.event)).toEqual([1, 2].map((revision) => ({ kind: 'kept', part: 'keys', name: 'k', revision, file: null })));
    expect([...(await store.contents(heads.map(({ seq }) => seq))).values()]).toEqual([{ a: 'först' }, { a: 'sedan' }]);
    expect(await store.contents([])).toEqual(new Map());
  });

  it('are changed all at once or not at all, and by one of those who come at the same time', async () => {
    const one = randomUUID();
    await store.append([link(one, 1, kept(1, {}))]);
    expect(await store.append([link(one, 2, kept(2, {})), link(one, 1, kept(3, {}))])).toBe(false);
    expect(await store.heads(one)).toHaveLength(1);
    expect((await Promise.all([store.append([link(one, 2, kept(2, 'a'))]), store.append([link(one, 2, kept(2, 'b'))])])).sort()).toEqual([false, true]);
  });

  it('go with every content when they are erased, and leave links that hold', async () => {
    const [one, other] = [randomUUID(), randomUUID()];
    await store.append([link(one, 1, kept(1, 'hemligt')), link(other, 1, kept(1, 'kvar'))]);
    expect(await store.erase(one, link(other, 1, { kind: 'erased', reason: 'request' }), erasure)).toBe(false);
    expect(await store.heads(one)).toHaveLength(1);
    expect(await store.erase(one, link(one, 2, { kind: 'erased', reason: 'request' }), erasure)).toBe(true);
    expect((await store.heads(one)).map(({ content }) => content.event.kind)).toEqual(['erased']);
    expect(JSON.stringify(await database.database.execute('select * from records'))).not.toContain('hemligt');
    expect((await store.heads()).map(({ content }) => content.subject)).toContain(other);
    expect(await verifyChain(chainedRecords(database.database))).toMatchObject({ intact: true, erased: 1 });
    expect(await chainedLedger(database.database).read(['price-list'])).toEqual([]);
  });
});

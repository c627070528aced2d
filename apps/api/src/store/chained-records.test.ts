import { createHash, randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GENESIS } from '../records/chain.js';
import type { StoredRecord } from '../records/content.js';
import { verifyChain } from '../records/verify-chain.js';
import { bothDatabases } from '../testing/databases.js';
import { aContent, aRecord } from '../testing/contents.js';
import { chainedRecords } from './chained-records.js';
import type { OpenDatabase } from './database.js';
import type { RecordStore } from './record-store.js';
import { records } from './tables.js';

const sha256 = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const erasure = { at: '2026-02-01T08:00:00.000Z', reason: 'request' } as const;

describe.each(bothDatabases)('records in $name', ({ open }) => {
  let opened: OpenDatabase;
  let store: RecordStore;
  beforeAll(async () => {
    opened = await open();
    store = chainedRecords(opened.database);
  });
  afterAll(() => opened.close());

  /** The whole table as text, to look for what must not be in it. */
  const dump = async (): Promise<string> => JSON.stringify(await opened.database.execute(sql`select * from records order by seq`));
  const refusal = async (statement: PromiseLike<unknown>): Promise<string> => {
    const error = await statement.then(
      () => new Error('accepted'),
      (reason: unknown) => reason as Error,
    );
    return error.cause instanceof Error ? error.cause.message : error.message;
  };

  it('start with no record, and a chain that holds', async () => {
    expect(await store.page({ limit: 10 })).toEqual({ records: [], next: null });
    expect(await verifyChain(store)).toMatchObject({ intact: true, checked: 0, head: null });
  });

  it('are numbered from 1 and each names the one before', async () => {
    const first = await store.append(aRecord());
    const second = await store.append(aRecord());
    expect([first.seq, second.seq]).toEqual([1, 2]);
    expect(first.previousHash).toBe(GENESIS);
    expect(second.previousHash).toBe(first.hash);
  });

  it('are read as they were stored', async () => {
    const stored = await store.append(aRecord({ caseReference: 'A-1' }));
    expect(await store.read(stored.id)).toEqual(stored);
    expect(stored.storedAt).toBe('2026-01-15T09:30:00.123Z');
  });

  it('are not found by an id that nobody has', async () => {
    expect(await store.read(randomUUID())).toBeUndefined();
  });

  it('have hashes that anybody can compute: SHA-256 over sorted JSON', async () => {
    const stored = await store.append({ ...aRecord(), content: aContent({ salt: 'åäö' }) });
    const [row] = await opened.database.select({ content: records.content }).from(records).where(eq(records.id, stored.id));
    expect(stored.contentHash).toBe(sha256(row?.content ?? ''));
    expect(JSON.parse(row?.content ?? '')).toEqual(stored.content);
    const { seq, id, storedAt, previousHash, contentHash } = stored;
    expect(stored.hash).toBe(sha256(JSON.stringify({ contentHash, format: 'hjm.link/1', id, previousHash, seq, storedAt })));
  });

  it('have another content hash for the same decision, by their salt', async () => {
    const one = await store.append(aRecord({ salt: '01' }));
    const other = await store.append(aRecord({ salt: '02' }));
    expect(one.contentHash).not.toBe(other.contentHash);
  });

  it('come newest first, page by page, each once', async () => {
    const seen: StoredRecord[] = [];
    let before: number | undefined;
    do {
      const page = await store.page({ limit: 2, before });
      seen.push(...page.records);
      before = page.next ?? undefined;
    } while (before !== undefined);
    expect(seen.map(({ seq }) => seq)).toEqual(seen.map((_, index) => seen.length - index));
  });

  it('are found by case reference and by package', async () => {
    const stored = await store.append(aRecord({ caseReference: 'CASE-77' }));
    expect((await store.page({ limit: 10, caseReference: 'CASE-77' })).records).toEqual([stored]);
    expect((await store.page({ limit: 10, caseReference: 'case-77' })).records).toEqual([]);
    expect((await store.page({ limit: 100, package: 'vastmanland/speech-devices' })).records[0]).toEqual(stored);
    expect((await store.page({ limit: 10, package: 'vastmanland/speech' })).records).toEqual([]);
  });

  it('lose their content when erased, and the chain still holds', async () => {
    const { id, ...stored } = await store.append(aRecord({ caseReference: 'ERASE-1', salt: 'cafebabe' }));
    await store.append(aRecord());
    await store.erase(id, erasure);
    expect(await store.read(id)).toEqual({ ...stored, id, content: null, erased: erasure });
    expect(await dump()).not.toMatch(/ERASE-1|cafebabe/);
    expect(await verifyChain(store)).toMatchObject({ intact: true, erased: 1 });
    expect((await store.page({ limit: 10, caseReference: 'ERASE-1' })).records).toEqual([]);
  });

  it('stay as they were first erased', async () => {
    const { id } = await store.append(aRecord());
    await store.erase(id, erasure);
    await store.erase(id, { at: '2026-03-01T08:00:00.000Z', reason: 'mistake' });
    expect((await store.read(id))?.erased).toEqual(erasure);
  });

  it('are erased when the last day has gone, not on it', async () => {
    const yesterday = await store.append(aRecord({ keepUntil: '2026-05-30' }));
    const today = await store.append(aRecord({ keepUntil: '2026-05-31' }));
    expect(await store.eraseKeptUntilBefore('2026-05-31', { at: '2026-05-31T00:00:00.000Z', reason: 'retention' })).toBe(1);
    expect((await store.read(yesterday.id))?.erased?.reason).toBe('retention');
    expect((await store.read(today.id))?.content).not.toBeNull();
    expect(await store.eraseKeptUntilBefore('2026-05-31', { at: '2026-05-31T00:00:00.000Z', reason: 'retention' })).toBe(0);
  });

  it.each([
    ['changed', sql`update records set content = '{}' where seq = 1`],
    ['changed in their hash', sql`update records set hash = 'x' where seq = 1`],
    ['moved in time while being erased', sql`update records set content = null, erased_at = now(), erased_reason = 'x', stored_at = now() where seq = 1`],
    ['erased without a reason', sql`update records set content = null, erased_at = now() where seq = 1`],
    ['given new content after erasure', sql`update records set content = '{}', erased_at = null, erased_reason = null where content is null`],
    ['erased anew', sql`update records set erased_at = now() where content is null`],
  ])('cannot be %s, even in SQL', async (_, statement) => {
    expect(await refusal(opened.database.execute(statement))).toBe('records: only the content can be taken away');
  });

  it.each([
    ['one by one', sql`delete from records where seq = 1`],
    ['the last one', sql`delete from records where seq = (select max(seq) from records)`],
    ['all at once', sql`truncate records`],
  ])('cannot be removed, %s', async (_, statement) => {
    expect(await refusal(opened.database.execute(statement))).toBe('records: a record is never removed');
  });

  const insert = (seq: number, previous: string) =>
    sql`insert into records (seq, id, stored_at, previous_hash, content_hash, hash, content) values (${seq}, ${randomUUID()}, now(), ${previous}, 'c', ${randomUUID()}, '{}')`;

  it('cannot be put anywhere but after the last one', async () => {
    const last = (await store.page({ limit: 1 })).records[0] as StoredRecord;
    const first = (await store.after(0, 1))[0] as StoredRecord;
    const only = 'records: a record is only appended after the last one';
    expect(await refusal(opened.database.execute(insert(last.seq + 2, last.hash)))).toBe(only);
    expect(await refusal(opened.database.execute(insert(last.seq + 1, first.hash)))).toBe(only);
  });

  it('are none or all there when a transaction breaks', async () => {
    const before = await verifyChain(store);
    const record = aRecord();
    await store.append(record);
    await expect(store.append(record)).rejects.toThrow();
    expect(await verifyChain(store)).toMatchObject({ intact: true, checked: before.checked + 1 });
    await store.append(aRecord());
    expect(await verifyChain(store)).toMatchObject({ intact: true, checked: before.checked + 2 });
  });

  it('stay in one chain when many are appended at once', async () => {
    const before = (await verifyChain(store)).checked;
    await Promise.all(Array.from({ length: 40 }, () => store.append(aRecord())));
    expect(await verifyChain(store)).toMatchObject({ intact: true, checked: before + 40 });
  });
});

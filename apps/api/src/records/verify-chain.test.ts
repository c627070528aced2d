import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chainedRecords } from '../store/chained-records.js';
import type { OpenDatabase } from '../store/database.js';
import type { RecordStore } from '../store/record-store.js';
import { aContent, aRecord } from '../testing/contents.js';
import { bothDatabases } from '../testing/databases.js';
import { GENESIS, contentHashOf, linkHashOf } from './chain.js';
import { verifyChain } from './verify-chain.js';

describe.each(bothDatabases)('somebody with power over $name', ({ open }) => {
  let opened: OpenDatabase;
  let store: RecordStore;
  beforeAll(async () => {
    opened = await open();
    store = chainedRecords(opened.database);
    await opened.database.execute(sql`alter table records disable trigger user`);
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    await opened.database.execute(sql`truncate records`);
    for (let count = 0; count < 5; count++) await store.append(aRecord());
  });

  it.each([
    ['changes a content', sql`update records set content = replace(content, 'logoped', 'specialpedagog') where seq = 3`, 3, 'wrong-content'],
    ['changes a content and its hash', sql`update records set content = '{}', content_hash = ${contentHashOf({})} where seq = 3`, 3, 'wrong-hash'],
    ['changes when a record was stored', sql`update records set stored_at = stored_at + interval '1 ms' where seq = 2`, 2, 'wrong-hash'],
    ['gives a record another id', sql`update records set id = gen_random_uuid() where seq = 2`, 2, 'wrong-hash'],
    ['removes a record from the middle', sql`delete from records where seq = 3`, 3, 'missing'],
    ['removes the first record', sql`delete from records where seq = 1`, 1, 'missing'],
    ['links a record to nothing', sql`update records set previous_hash = 'x' where seq = 4`, 4, 'wrong-previous'],
  ])('%s, and is found', async (_, statement, seq, kind) => {
    await opened.database.execute(statement);
    const report = await verifyChain(store);
    expect(report).toMatchObject({ intact: false, checked: seq - 1, firstBreak: { seq, kind } });
    expect(report.text).toContain(`Kedjan brister. Post ${seq}:`);
  });

  it('rewrites a record with its own hash, and is found at the next one', async () => {
    const [, second] = await store.after(0, 2);
    if (second === undefined) throw new Error('There are five records.');
    const content = aContent({ caseReference: 'FORGED-1' });
    const link = { ...second, contentHash: contentHashOf(content) };
    await opened.database.execute(sql`update records set content = ${JSON.stringify(content)}, content_hash = ${link.contentHash}, hash = ${linkHashOf(link)} where seq = 2`);
    expect(await verifyChain(store)).toMatchObject({ intact: false, firstBreak: { seq: 3, kind: 'wrong-previous' } });
  });

  it('cuts the end off, and is found by whoever noted it', async () => {
    const { head } = await verifyChain(store);
    await opened.database.execute(sql`delete from records where seq = 5`);
    expect(await verifyChain(store)).toMatchObject({ intact: true, checked: 4 });
    expect(await verifyChain(store, head ?? {})).toMatchObject({ intact: false, firstBreak: { seq: 5, kind: 'missing' } });
  });

  it('writes the whole chain anew, and is found by whoever noted it', async () => {
    const { head } = await verifyChain(store);
    await opened.database.execute(sql`truncate records`);
    for (let count = 0; count < 6; count++) await store.append(aRecord());
    expect(await verifyChain(store)).toMatchObject({ intact: true, checked: 6 });
    expect(await verifyChain(store, head ?? {})).toMatchObject({ intact: false, firstBreak: { seq: 5, kind: 'not-as-noted' } });
  });

  it('changes nothing, and the noted head is still there', async () => {
    const { head } = await verifyChain(store);
    await store.append(aRecord());
    expect(await verifyChain(store, head ?? {})).toMatchObject({ intact: true, checked: 6, firstBreak: null });
  });
});

describe('the chain', () => {
  it('is walked page by page, also when it ends with a full page', async () => {
    const all: Awaited<ReturnType<RecordStore['after']>> = [];
    let previousHash = GENESIS;
    for (let seq = 1; seq <= 1000; seq++) {
      const content = aContent({ salt: String(seq) });
      const link = { seq, id: '0f8fad5b-d9cb-469f-a165-70867728950e', storedAt: '2026-01-15T09:30:00.123Z', previousHash, contentHash: contentHashOf(content) };
      previousHash = linkHashOf(link);
      all.push({ ...link, hash: previousHash, content, erased: null });
    }
    const asked: number[] = [];
    const report = await verifyChain({
      after: (seq, limit) => {
        asked.push(seq);
        return Promise.resolve(all.slice(seq, seq + limit));
      },
    });
    expect(report).toMatchObject({ intact: true, checked: 1000, text: 'Kedjan håller: 1\u00A0000 poster kontrollerade, inga raderade.' });
    expect(asked).toEqual([0, 500, 1000]);
  });

  it('does not hold when content is gone and nobody erased it', async () => {
    const content = aContent();
    const link = { seq: 1, id: '0f8fad5b-d9cb-469f-a165-70867728950e', storedAt: '2026-01-15T09:30:00.123Z', previousHash: GENESIS, contentHash: contentHashOf(content) };
    const record = { ...link, hash: linkHashOf(link), content: null, erased: null };
    const report = await verifyChain({ after: (seq) => Promise.resolve(seq === 0 ? [record] : []) });
    expect(report.firstBreak).toMatchObject({ seq: 1, kind: 'not-erased' });
  });
});

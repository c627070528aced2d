import { and, asc, desc, eq, gt, isNotNull, lt, sql } from 'drizzle-orm';
import { canonicalJson } from '@hjm/rules/canonical';
import { GENESIS, contentHashOf, linkHashOf } from '../records/chain.js';
import type { RecordContent, StoredRecord } from '../records/content.js';
import type { ErasureReason } from '../records/erasure.js';
import type { Database } from './database.js';
import type { RecordStore } from './record-store.js';
import { records } from './tables.js';

/** The number of the lock under which records are appended, the same in every instance: "HJM1". */
const APPEND_LOCK = 0x484a4d31;

/** The chain of records in a database. Several instances may append to the same one. */
export function chainedRecords(database: Database): RecordStore {
  return {
    append: ({ id, storedAt, content }) =>
      database.transaction(async (tx) => {
        // Held until the commit; the next statement sees what the one before us has committed.
        await tx.execute(sql`select pg_advisory_xact_lock(${APPEND_LOCK})`);
        const [last] = await tx.select({ seq: records.seq, hash: records.hash }).from(records).orderBy(desc(records.seq)).limit(1);
        const link = { seq: (last?.seq ?? 0) + 1, id, storedAt, previousHash: last?.hash ?? GENESIS, contentHash: contentHashOf(content) };
        const hash = linkHashOf(link);
        await tx.insert(records).values({ ...link, storedAt: new Date(storedAt), hash, content: canonicalJson(content) });
        return { ...link, hash, content, erased: null };
      }),
    read: async (id) => (await database.select().from(records).where(eq(records.id, id))).map(recordOf)[0],
    page: async ({ limit, before, ...wanted }) => {
      const found = await database
        .select()
        .from(records)
        .where(
          and(
            before === undefined ? undefined : lt(records.seq, before),
            wanted.package === undefined ? undefined : eq(records.package, wanted.package),
            wanted.caseReference === undefined ? undefined : eq(records.caseReference, wanted.caseReference),
          ),
        )
        .orderBy(desc(records.seq))
        .limit(limit + 1);
      const page = found.slice(0, limit).map(recordOf);
      return { records: page, next: found.length > limit ? (page.at(-1)?.seq ?? null) : null };
    },
    after: async (seq, limit) => (await database.select().from(records).where(gt(records.seq, seq)).orderBy(asc(records.seq)).limit(limit)).map(recordOf),
    erase: async (id, { at, reason }) => {
      await database
        .update(records)
        .set({ content: null, erasedAt: new Date(at), erasedReason: reason })
        .where(and(eq(records.id, id), isNotNull(records.content)));
    },
    eraseKeptUntilBefore: async (day, { at, reason }) => {
      const erased = await database
        .update(records)
        .set({ content: null, erasedAt: new Date(at), erasedReason: reason })
        .where(lt(records.keepUntil, day))
        .returning({ seq: records.seq });
      return erased.length;
    },
  };
}

function recordOf({ seq, id, storedAt, previousHash, contentHash, hash, content, erasedAt, erasedReason }: typeof records.$inferSelect): StoredRecord {
  return {
    seq,
    id,
    storedAt: storedAt.toISOString(),
    previousHash,
    contentHash,
    hash,
    content: content === null ? null : (JSON.parse(content) as RecordContent),
    erased: erasedAt === null ? null : { at: erasedAt.toISOString(), reason: erasedReason as ErasureReason },
  };
}

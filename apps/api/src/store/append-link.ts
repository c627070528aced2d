import { desc, sql } from 'drizzle-orm';
import { canonicalJson } from '@hjm/rules/canonical';
import { GENESIS, contentHashOf, linkHashOf } from '../records/chain.js';
import type { StoredLink } from '../records/content.js';
import type { ErasureReason } from '../records/erasure.js';
import type { Database } from './database.js';
import { records } from './tables.js';

/** The number of the lock under which links are appended, the same in every instance: "HJM1". */
const APPEND_LOCK = 0x484a4d31;

type NewLink<C> = { readonly id: string; readonly storedAt: string; readonly content: C };

/** Links content to the end of the chain. Several instances may append to the same one. */
export function appendLink<C extends object>(database: Database, kind: (typeof records.$inferSelect)['kind'], { id, storedAt, content }: NewLink<C>): Promise<StoredLink<C>> {
  return database.transaction(async (tx) => {
    // Held until the commit; the next statement sees what the one before us has committed.
    await tx.execute(sql`select pg_advisory_xact_lock(${APPEND_LOCK})`);
    const [last] = await tx.select({ seq: records.seq, hash: records.hash }).from(records).orderBy(desc(records.seq)).limit(1);
    const link = { seq: (last?.seq ?? 0) + 1, id, storedAt, previousHash: last?.hash ?? GENESIS, contentHash: contentHashOf(content) };
    const hash = linkHashOf(link);
    await tx.insert(records).values({ ...link, kind, storedAt: new Date(storedAt), hash, content: canonicalJson(content) });
    return { ...link, hash, content, erased: null };
  });
}

/** A row as the link that it is. */
export function linkOf<C>({ seq, id, storedAt, previousHash, contentHash, hash, content, erasedAt, erasedReason }: typeof records.$inferSelect): StoredLink<C> {
  return {
    seq,
    id,
    storedAt: storedAt.toISOString(),
    previousHash,
    contentHash,
    hash,
    content: content === null ? null : (JSON.parse(content) as C),
    erased: erasedAt === null ? null : { at: erasedAt.toISOString(), reason: erasedReason as ErasureReason },
  };
}

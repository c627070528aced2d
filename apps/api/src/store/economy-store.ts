import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm';
import type { EconomyContent, EconomyHead } from '../economies/economy-event.js';
import type { Erasure } from '../records/erasure.js';
import { appendLink } from './append-link.js';
import type { Database } from './database.js';
import { records } from './tables.js';
import { isTaken } from './unreachable.js';

type NewLink = { readonly id: string; readonly storedAt: string; readonly content: EconomyContent };

/** What happens to economies, as links of the one chain. */
export type EconomyStore = ReturnType<typeof economyStore>;

export function economyStore(database: Database) {
  const isEconomy = eq(records.kind, 'economy');
  return {
    /** What has happened to an economy, or to all, oldest first, without the contents of parts. What is erased is left out. */
    heads: async (subject?: string): Promise<EconomyHead[]> => {
      const rows = await database
        .select({ seq: records.seq, storedAt: records.storedAt, hash: records.hash, contentHash: records.contentHash, head: records.economyHead })
        .from(records)
        .where(and(isEconomy, subject === undefined ? isNotNull(records.economyHead) : eq(records.subject, subject)))
        .orderBy(asc(records.seq));
      return rows.map(({ storedAt, head, ...link }) => ({ ...link, storedAt: storedAt.toISOString(), content: JSON.parse(head ?? '') as EconomyHead['content'] }));
    },
    /** Contents of parts by their place in the chain. */
    contents: async (seqs: readonly number[]): Promise<Map<number, unknown>> => {
      if (seqs.length === 0) return new Map();
      const rows = await database.select({ seq: records.seq, content: records.content }).from(records).where(and(isEconomy, inArray(records.seq, [...seqs])));
      return new Map(rows.flatMap(({ seq, content }) => (content === null ? [] : [[seq, (JSON.parse(content) as { readonly event: { readonly content?: unknown } }).event.content]])));
    },
    /** Links them to the end of the chain, all or none; false when a place is taken: somebody was before. */
    append: (links: readonly NewLink[]): Promise<boolean> =>
      unlessTaken(() =>
        database.transaction(async (tx) => {
          for (const link of links) await appendLink(tx, 'economy', link);
        }),
      ),
    /** Takes the content of everything that has happened to an economy away, and appends the link that says so. */
    erase: (subject: string, link: NewLink, { at, reason }: Erasure): Promise<boolean> =>
      unlessTaken(() =>
        database.transaction(async (tx) => {
          await tx.update(records).set({ content: null, erasedAt: new Date(at), erasedReason: reason }).where(and(isEconomy, eq(records.subject, subject)));
          await appendLink(tx, 'economy', link);
        }),
      ),
  };
}

async function unlessTaken(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (isTaken(error, 'records_once')) return false;
    throw error;
  }
}

import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { StoredLink } from '../records/content.js';
import { appendLink, linkOf } from './append-link.js';
import type { Database } from './database.js';
import { records } from './tables.js';
import { isTaken } from './unreachable.js';

/** What links of prices, rents and datasets hold. */
export type LedgerKind = 'price-list' | 'rent-setup' | 'rental-import' | 'rent-run' | 'kpi-dataset';

/** Every content says what it is about, and its place there: `egen/2` is what happened second to the price list `egen`. */
export type LedgerContent = { readonly subject: string; readonly once: string };

/** A link with its content, which is never erased: it holds nothing of a person. */
export type LedgerLink<C> = StoredLink<C> & { readonly content: C; readonly kind: LedgerKind };

/** Links of the one chain that hold what happens to prices, rents and datasets. */
export type LedgerStore = {
  /** Links the content to the end of the chain; `undefined` when its place is taken: somebody was before. */
  append<C extends LedgerContent>(kind: LedgerKind, link: { readonly id: string; readonly storedAt: string; readonly content: C }): Promise<LedgerLink<C> | undefined>;
  /** Oldest first. */
  read<C extends LedgerContent>(kinds: readonly LedgerKind[], subject?: string): Promise<LedgerLink<C>[]>;
  /** The last of these kinds, about a subject or any. */
  last<C extends LedgerContent>(kinds: readonly LedgerKind[], subject?: string): Promise<LedgerLink<C> | undefined>;
};

/** The same in the chain of a database. */
export function chainedLedger(database: Database): LedgerStore {
  const kept = <C>(row: typeof records.$inferSelect): LedgerLink<C> => ({ ...linkOf<C>(row), content: linkOf<C>(row).content as C, kind: row.kind as LedgerKind });
  const about = (kinds: readonly LedgerKind[], subject: string | undefined) => and(inArray(records.kind, [...kinds]), subject === undefined ? undefined : eq(records.subject, subject));
  return {
    append: async (kind, link) => {
      try {
        const stored = await appendLink(database, kind, link);
        return { ...stored, content: link.content, kind };
      } catch (error) {
        if (isTaken(error, 'records_once')) return undefined;
        throw error;
      }
    },
    read: async <C extends LedgerContent>(kinds: readonly LedgerKind[], subject?: string) => (await database.select().from(records).where(about(kinds, subject)).orderBy(asc(records.seq))).map(kept<C>),
    last: async <C extends LedgerContent>(kinds: readonly LedgerKind[], subject?: string) => (await database.select().from(records).where(about(kinds, subject)).orderBy(desc(records.seq)).limit(1)).map(kept<C>)[0],
  };
}

import { and, asc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { appendLink } from './append-link.js';
import type { Database } from './database.js';
import { kpiPacks, kpiPartials } from './tables.js';
import { isTaken } from './unreachable.js';

/** Many rows of one table and month. */
export type NewRowPack = { readonly table: string; readonly bucket: number; readonly rows: number; readonly content: string };
/** Where a pack is. */
export type PackPlace = Pick<typeof kpiPacks.$inferSelect, 'id' | 'table' | 'bucket' | 'rows'>;
export type KeptPartial = Omit<typeof kpiPartials.$inferSelect, 'dataset'>;
type NewLink = { readonly id: string; readonly storedAt: string; readonly content: { readonly subject: string; readonly once: string } };
/** What an import changes: its own packs come, others go. */
type Change = { readonly import: string; readonly replaced: readonly number[]; readonly link: NewLink };

/** Rows of datasets, and what they came to. */
export type IndicatorStore = ReturnType<typeof indicatorStore>;

export function indicatorStore(database: Database) {
  return {
    /** Adds a pack that does not count before its import is done. */
    stage: async (dataset: string, staged: string, pack: NewRowPack): Promise<void> => {
      await database.insert(kpiPacks).values({ dataset, staged, ...pack });
    },
    /** The packs of a dataset that count, oldest first. */
    places: (dataset: string): Promise<PackPlace[]> =>
      database.select({ id: kpiPacks.id, table: kpiPacks.table, bucket: kpiPacks.bucket, rows: kpiPacks.rows }).from(kpiPacks).where(and(eq(kpiPacks.dataset, dataset), isNull(kpiPacks.staged))).orderBy(asc(kpiPacks.id)),
    /** The content of a pack; `undefined` when it is gone. */
    content: async (id: number): Promise<string | undefined> => (await database.select({ content: kpiPacks.content }).from(kpiPacks).where(eq(kpiPacks.id, id)))[0]?.content,
    /** Lets an import count, all at once and with its link. `undefined` when somebody was before, and then nothing has changed. */
    commit: async ({ import: staged, replaced, link }: Change): Promise<{ readonly seq: number } | undefined> => {
      try {
        return await database.transaction(async (tx) => {
          for (let at = 0; at < replaced.length; at += 1000) await tx.delete(kpiPacks).where(inArray(kpiPacks.id, replaced.slice(at, at + 1000)));
          await tx.update(kpiPacks).set({ staged: null }).where(eq(kpiPacks.staged, staged));
          return await appendLink(tx, 'kpi-dataset', link);
        });
      } catch (error) {
        if (isTaken(error, 'records_once')) return undefined;
        throw error;
      }
    },
    /** Removes what an import has added and never finished, of one or of all. */
    removeStaged: async (staged?: string): Promise<void> => {
      await database.delete(kpiPacks).where(staged === undefined ? isNotNull(kpiPacks.staged) : eq(kpiPacks.staged, staged));
    },
    /** Takes all rows of a dataset away, and what they came to, with the link that says so. */
    erase: async (dataset: string, link: NewLink): Promise<{ readonly seq: number } | undefined> => {
      try {
        return await database.transaction(async (tx) => {
          await tx.delete(kpiPacks).where(eq(kpiPacks.dataset, dataset));
          await tx.delete(kpiPartials).where(eq(kpiPartials.dataset, dataset));
          return await appendLink(tx, 'kpi-dataset', link);
        });
      } catch (error) {
        if (isTaken(error, 'records_once')) return undefined;
        throw error;
      }
    },
    /** Removes what was still being counted when the rows went. */
    removeLeftOver: async (): Promise<void> => {
      await database.delete(kpiPartials).where(sql`not exists (select from ${kpiPacks} where ${kpiPacks.dataset} = ${kpiPartials.dataset})`);
    },
    /** Which months have been counted, and from what. */
    counted: (dataset: string): Promise<Omit<KeptPartial, 'content'>[]> => database.select({ bucket: kpiPartials.bucket, packs: kpiPartials.packs, fold: kpiPartials.fold }).from(kpiPartials).where(eq(kpiPartials.dataset, dataset)),
    partial: async (dataset: string, { bucket, packs, fold }: Omit<KeptPartial, 'content'>): Promise<string | undefined> =>
      (await database.select({ content: kpiPartials.content }).from(kpiPartials).where(and(eq(kpiPartials.dataset, dataset), eq(kpiPartials.bucket, bucket), eq(kpiPartials.packs, packs), eq(kpiPartials.fold, fold))))[0]?.content,
    keepPartial: async (dataset: string, partial: KeptPartial): Promise<void> => {
      await database.insert(kpiPartials).values({ dataset, ...partial }).onConflictDoUpdate({ target: [kpiPartials.dataset, kpiPartials.bucket], set: partial });
    },
  };
}

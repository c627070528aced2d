import { createHash } from 'node:crypto';
import { and, asc, eq, gt, inArray, isNotNull, lt, or, sql } from 'drizzle-orm';
import type { Erasure } from '../records/erasure.js';
import type { Database } from './database.js';
import { chainRows, records } from './tables.js';

export type RowPart = (typeof chainRows.$inferSelect)['part'];
export type NewRow = { readonly part: RowPart; readonly n: number; readonly content: string; readonly contentHash: string };
export type StoredRow = { readonly id: number; readonly owner: string; readonly part: RowPart; readonly n: number; readonly content: string | null; readonly contentHash: string };
export type RowPage = { readonly owner: string; readonly part: RowPart; readonly after: number; readonly limit: number; readonly payer?: string | undefined };

/** How many rows one statement writes or reads: some ten milliseconds of the embedded database. */
export const ROWS_AT_ONCE = 250;

/** Rows of links that are too large for one. */
export type RowStore = ReturnType<typeof chainedRows>;

export function chainedRows(database: Database) {
  const columns = { id: chainRows.id, owner: chainRows.owner, part: chainRows.part, n: chainRows.n, content: chainRows.content, contentHash: chainRows.contentHash };
  return {
    /** Adds rows of a link that is not in the chain yet. */
    add: async (owner: string, rows: readonly NewRow[]): Promise<void> => {
      if (rows.length === 0) return;
      await database.execute(
        sql`insert into chain_rows (owner, part, n, content, content_hash) select ${owner}::uuid, part, n, content, hash from json_to_recordset(${JSON.stringify(rows.map(({ contentHash, ...row }) => ({ ...row, hash: contentHash })))}::json) as given(part text, n int, content text, hash text)`,
      );
    },
    /** In their order, from the one after `after`. */
    page: ({ owner, part, after, limit, payer }: RowPage): Promise<StoredRow[]> =>
      database
        .select(columns)
        .from(chainRows)
        .where(and(eq(chainRows.owner, owner), eq(chainRows.part, part), gt(chainRows.n, after), payer === undefined ? undefined : eq(chainRows.payer, payer)))
        .orderBy(asc(chainRows.n))
        .limit(limit),
    /** Registrations of these rentals, oldest first. */
    ofRentals: (rentals: readonly string[]): Promise<StoredRow[]> =>
      database
        .select(columns)
        .from(chainRows)
        .where(and(eq(chainRows.part, 'registration'), inArray(chainRows.rental, [...rentals])))
        .orderBy(asc(chainRows.id)),
    /** Registrations in the order of their rentals, and of each oldest first. */
    registrations: (after: { readonly rental: string; readonly id: number }, limit: number): Promise<(StoredRow & { rental: string | null })[]> =>
      database
        .select({ ...columns, rental: chainRows.rental })
        .from(chainRows)
        .where(and(eq(chainRows.part, 'registration'), or(gt(chainRows.rental, after.rental), and(eq(chainRows.rental, after.rental), gt(chainRows.id, after.id)))))
        .orderBy(asc(chainRows.rental), asc(chainRows.id))
        .limit(limit),
    /** Private persons that registrations name. */
    payers: async (): Promise<string[]> =>
      (await database.selectDistinct({ payer: chainRows.payer }).from(chainRows).where(and(eq(chainRows.part, 'registration'), isNotNull(chainRows.payer)))).flatMap(({ payer }) => payer ?? []),
    /** Takes the content away of every row that names the person, or is of a rental that does. Gives how many. */
    erasePayer: async (payer: string, erasure: Erasure): Promise<number> => {
      const rentals = (await database.selectDistinct({ rental: chainRows.rental }).from(chainRows).where(and(eq(chainRows.part, 'registration'), eq(chainRows.payer, payer)))).flatMap(({ rental }) => rental ?? []);
      return erase(or(eq(chainRows.payer, payer), rentals.length === 0 ? undefined : inArray(chainRows.rental, rentals)), erasure);
    },
    /** Takes the content away that is kept until a day before `day`. */
    eraseKeptUntilBefore: (day: string, erasure: Erasure): Promise<number> => erase(lt(chainRows.keepUntil, day), erasure),
    /** Removes rows whose link never came, of one owner or of all. */
    removeUnlinked: async (owner?: string): Promise<void> => {
      for (let removed = ROWS_AT_ONCE; removed === ROWS_AT_ONCE; ) {
        const gone = await database
          .delete(chainRows)
          .where(
            inArray(
              chainRows.id,
              database
                .select({ id: chainRows.id })
                .from(chainRows)
                .where(owner === undefined ? sql`not exists (select from ${records} where ${records.id} = ${chainRows.owner})` : eq(chainRows.owner, owner))
                .limit(ROWS_AT_ONCE),
            ),
          )
          .returning({ id: chainRows.id });
        removed = gone.length;
      }
    },
  };

  async function erase(where: ReturnType<typeof or>, { at, reason }: Erasure): Promise<number> {
    const erased = await database
      .update(chainRows)
      .set({ content: null, erasedAt: new Date(at), erasedReason: reason })
      .where(and(isNotNull(chainRows.content), where))
      .returning({ id: chainRows.id });
    return erased.length;
  }
}

/** The hash of a row: of its text, as it is stored. */
export function rowHashOf(content: string): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

import { and, arrayContains, arrayOverlaps, asc, eq, gt, inArray, lt, or, sql } from 'drizzle-orm';
import type { Erasure } from '../records/erasure.js';
import type { Database } from './database.js';
import { type Packed, ROWS_IN_PACK, erasedFrom, unpacked } from './pack.js';
import { chainRows, records } from './tables.js';

export type RowPart = (typeof chainRows.$inferSelect)['part'];
export type Pack = typeof chainRows.$inferSelect;
export type NewPack = Packed & Pick<Pack, 'part' | 'n' | 'rows' | 'bucket' | 'contentHash'>;
/** A row in its place; `content` is `null` when it is erased. */
type StoredRow = { readonly n: number; readonly content: string | null };
type RowPage = { readonly owner: string; readonly part: RowPart; readonly after: number; readonly limit: number; readonly payer?: string | undefined };

/** How many packs one statement removes. */
const PACKS_AT_ONCE = 50;

/** Rows of links that are too large for one. */
export type RowStore = ReturnType<typeof chainedRows>;

export function chainedRows(database: Database) {
  /** The pack that has the row after `after`, or the next one. */
  const packAfter = async (owner: string, part: RowPart, after: number, payer?: string): Promise<Pack | undefined> =>
    (
      await database
        .select()
        .from(chainRows)
        .where(and(eq(chainRows.owner, owner), eq(chainRows.part, part), gt(chainRows.n, after - ROWS_IN_PACK), sql`${chainRows.n} + ${chainRows.rows} - 1 > ${after}`, payer === undefined ? undefined : arrayContains(chainRows.payers, [payer])))
        .orderBy(asc(chainRows.n))
        .limit(1)
    )[0];

  return {
    /** Adds a pack of a link that is not in the chain yet. */
    add: async (owner: string, { rentals, payers, ...pack }: NewPack): Promise<void> => {
      await database.insert(chainRows).values({ owner, ...pack, rentals: [...rentals], payers: [...payers] });
    },
    packAfter,
    /** Rows in their order, from the one after `after`. */
    page: async ({ owner, part, after, limit, payer }: RowPage): Promise<StoredRow[]> => {
      const page: StoredRow[] = [];
      let [from, next] = [after, await packAfter(owner, part, after, payer)];
      while (next !== undefined && page.length < limit) {
        const { n: first, rows, content } = next;
        for (const [index, { text }] of unpacked(content).entries()) {
          if (first + index > from && (payer === undefined || (text !== null && payerIn(text, payer)))) page.push({ n: first + index, content: text });
        }
        from = first + rows - 1;
        next = await packAfter(owner, part, from, payer);
      }
      return page.slice(0, limit);
    },
    /** The buckets that registrations of these rentals are in, or all. */
    buckets: async (rentals?: readonly string[]): Promise<number[]> =>
      (
        await database
          .selectDistinct({ bucket: chainRows.bucket })
          .from(chainRows)
          .where(and(eq(chainRows.part, 'registration'), rentals === undefined ? undefined : arrayOverlaps(chainRows.rentals, [...rentals])))
          .orderBy(asc(chainRows.bucket))
      ).flatMap(({ bucket }) => bucket ?? []),
    /** The registrations of a bucket, oldest first. */
    bucket: (bucket: number): Promise<Pack[]> => database.select().from(chainRows).where(and(eq(chainRows.part, 'registration'), eq(chainRows.bucket, bucket))).orderBy(asc(chainRows.id)),
    /** Private persons that registrations name. */
    payers: async (): Promise<string[]> => [...new Set((await database.select({ payers: chainRows.payers }).from(chainRows).where(and(eq(chainRows.part, 'registration'), sql`${chainRows.payers} <> '{}'`))).flatMap(({ payers }) => payers))].sort(),
    /** Takes the text away of every row that names the person, or is of a rental that does. Gives how many. Registrations go last: what is interrupted can be done again. */
    erasePayer: async (payer: string, erasure: Erasure): Promise<number> => {
      const named = await database.select().from(chainRows).where(and(eq(chainRows.part, 'registration'), arrayContains(chainRows.payers, [payer])));
      const rentals = new Set(named.flatMap(({ content }) => unpacked(content).flatMap(({ text }) => (text !== null && payerIn(text, payer) ? (JSON.parse(text) as { rental: string }).rental : []))));
      const where = or(arrayContains(chainRows.payers, [payer]), rentals.size === 0 ? undefined : arrayOverlaps(chainRows.rentals, [...rentals]));
      return erase(where, (row) => row.payer === payer || (row.rental !== undefined && rentals.has(row.rental)), erasure);
    },
    /** Takes the text away that is kept until a day before `day`. */
    eraseKeptUntilBefore: (day: string, erasure: Erasure): Promise<number> => erase(lt(chainRows.keepUntil, day), (row) => row.keepUntil !== undefined && row.keepUntil < day, erasure),
    /** Removes rows whose link never came, of one owner or of all. */
    removeUnlinked: async (owner?: string): Promise<void> => {
      const unlinked = owner === undefined ? sql`not exists (select from ${records} where ${records.id} = ${chainRows.owner})` : eq(chainRows.owner, owner);
      for (let removed = PACKS_AT_ONCE; removed === PACKS_AT_ONCE; ) {
        const some = database.select({ id: chainRows.id }).from(chainRows).where(unlinked).limit(PACKS_AT_ONCE);
        removed = (await database.delete(chainRows).where(inArray(chainRows.id, some)).returning({ id: chainRows.id })).length;
      }
    },
  };

  /** Pack by pack, so that others have their turn in between. */
  async function erase(where: ReturnType<typeof or>, goes: Parameters<typeof erasedFrom>[1], erasure: Erasure): Promise<number> {
    const found = await database.select({ id: chainRows.id }).from(chainRows).where(where).orderBy(sql`${chainRows.part} = 'registration'`, asc(chainRows.id));
    let erased = 0;
    for (const { id } of found) {
      erased += await database.transaction(async (tx) => {
        const [pack] = await tx.select().from(chainRows).where(eq(chainRows.id, id)).for('update');
        if (pack === undefined) return 0;
        const { pack: left, rows } = erasedFrom(pack.content, goes, erasure);
        if (rows > 0) await tx.update(chainRows).set({ content: left.content, rentals: [...left.rentals], payers: [...left.payers], keepUntil: left.keepUntil }).where(eq(chainRows.id, id));
        return rows;
      });
    }
    return erased;
  }
}

function payerIn(text: string, payer: string): boolean {
  return text.includes(JSON.stringify(payer)) && (JSON.parse(text) as { payer?: string }).payer === payer;
}

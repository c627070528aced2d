import { and, type SQL, arrayContains, asc, eq, gt, inArray, lt, sql } from 'drizzle-orm';
import { breathe } from '../breathe.js';
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

/** How many packs one statement looks at, or removes. */
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

  /** What the rows of each pack are found by, of a part or of all; some packs at a time. */
  async function* index(part?: RowPart): AsyncGenerator<Pick<Pack, 'id' | 'bucket' | 'rentals' | 'payers'>[]> {
    for (let after = 0; ; ) {
      const some = await database
        .select({ id: chainRows.id, bucket: chainRows.bucket, rentals: chainRows.rentals, payers: chainRows.payers })
        .from(chainRows)
        .where(and(gt(chainRows.id, after), part === undefined ? undefined : eq(chainRows.part, part)))
        .orderBy(asc(chainRows.id))
        .limit(PACKS_AT_ONCE);
      yield some;
      await breathe();
      after = some.at(-1)?.id ?? after;
      if (some.length < PACKS_AT_ONCE) return;
    }
  }

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
        await breathe();
        next = await packAfter(owner, part, from, payer);
      }
      return page.slice(0, limit);
    },
    /** The buckets of registrations, in the order in which they were begun. */
    buckets: async (): Promise<number[]> => (await database.selectDistinct({ bucket: chainRows.bucket }).from(chainRows).where(eq(chainRows.part, 'registration')).orderBy(asc(chainRows.bucket))).flatMap(({ bucket }) => bucket ?? []),
    index,
    /** The registrations of a bucket, oldest first. */
    bucket: (bucket: number): Promise<Pack[]> => database.select().from(chainRows).where(and(eq(chainRows.part, 'registration'), eq(chainRows.bucket, bucket))).orderBy(asc(chainRows.id)),
    /** Private persons that registrations name. */
    payers: async (): Promise<string[]> => [...new Set((await database.select({ payers: chainRows.payers }).from(chainRows).where(and(eq(chainRows.part, 'registration'), sql`${chainRows.payers} <> '{}'`))).flatMap(({ payers }) => payers))].sort(),
    /** Takes the text away of every row that names the person, or is of a rental that does. Gives how many. */
    erasePayer: async (payer: string, erasure: Erasure): Promise<number> => {
      const named = await database.select({ content: chainRows.content }).from(chainRows).where(and(eq(chainRows.part, 'registration'), arrayContains(chainRows.payers, [payer])));
      const rentals = new Set(named.flatMap(({ content }) => unpacked(content).flatMap(({ text }) => (text !== null && payerIn(text, payer) ? (JSON.parse(text) as { rental: string }).rental : []))));
      const packs: number[] = [];
      for await (const some of index()) packs.push(...some.filter((pack) => pack.payers.includes(payer) || pack.rentals.some((rental) => rentals.has(rental))).map(({ id }) => id));
      return erase(inArray(chainRows.id, packs), (row) => row.payer === payer || (row.rental !== undefined && rentals.has(row.rental)), erasure);
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

  /** Pack by pack, so that others have their turn in between. Registrations go last: from them what was interrupted is found again. */
  async function erase(where: SQL, goes: Parameters<typeof erasedFrom>[1], erasure: Erasure): Promise<number> {
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
      await breathe();
    }
    return erased;
  }
}

function payerIn(text: string, payer: string): boolean {
  return text.includes(JSON.stringify(payer)) && (JSON.parse(text) as { payer?: string }).payer === payer;
}

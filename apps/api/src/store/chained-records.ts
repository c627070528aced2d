import { and, asc, desc, eq, gt, inArray, isNotNull, lt } from 'drizzle-orm';
import type { RecordContent } from '../records/content.js';
import { appendLink, linkOf } from './append-link.js';
import type { Database } from './database.js';
import type { RecordStore } from './record-store.js';
import { records } from './tables.js';

const isDecision = eq(records.kind, 'decision');
/** Links whose content is about a person. An import of rentals also says a last day, which is that of its rows. */
const isPersonal = inArray(records.kind, ['decision', 'case-event']);

/** The kept decisions of the chain in a database. */
export function chainedRecords(database: Database): RecordStore {
  return {
    append: (record) => appendLink(database, 'decision', record),
    read: async (id) => (await database.select().from(records).where(and(eq(records.id, id), isDecision))).map(linkOf<RecordContent>)[0],
    page: async ({ limit, before, ...wanted }) => {
      const found = await database
        .select()
        .from(records)
        .where(
          and(
            isDecision,
            before === undefined ? undefined : lt(records.seq, before),
            wanted.package === undefined ? undefined : eq(records.package, wanted.package),
            wanted.caseReference === undefined ? undefined : eq(records.caseReference, wanted.caseReference),
          ),
        )
        .orderBy(desc(records.seq))
        .limit(limit + 1);
      const page = found.slice(0, limit).map(linkOf<RecordContent>);
      return { records: page, next: found.length > limit ? (page.at(-1)?.seq ?? null) : null };
    },
    after: async (seq, limit) => (await database.select().from(records).where(gt(records.seq, seq)).orderBy(asc(records.seq)).limit(limit)).map(linkOf<object>),
    erase: async (id, { at, reason }) => {
      await database
        .update(records)
        .set({ content: null, erasedAt: new Date(at), erasedReason: reason })
        .where(and(eq(records.id, id), isDecision, isNotNull(records.content)));
    },
    eraseKeptUntilBefore: async (day, { at, reason }) => {
      const erased = await database
        .update(records)
        .set({ content: null, erasedAt: new Date(at), erasedReason: reason })
        .where(and(lt(records.keepUntil, day), isPersonal))
        .returning({ seq: records.seq });
      return erased.length;
    },
  };
}

import { and, asc, desc, eq, inArray, isNotNull, lt } from 'drizzle-orm';
import type { CaseEventContent } from '../cases/case-content.js';
import { isTaken } from './unreachable.js';
import { appendLink, linkOf } from './append-link.js';
import type { CaseStore } from './case-store.js';
import type { Database } from './database.js';
import { records } from './tables.js';

/** The events of cases in the chain of a database. */
export function chainedCases(database: Database): CaseStore {
  return {
    append: async (event) => {
      try {
        return await appendLink(database, 'case-event', event);
      } catch (error) {
        if (isTaken(error, 'records_case_number')) return undefined;
        throw error;
      }
    },
    read: async (id) => (await database.select().from(records).where(eq(records.caseId, id)).orderBy(asc(records.caseNumber))).map(linkOf<CaseEventContent>),
    erased: async (id) => (await database.select().from(records).where(and(eq(records.id, id), eq(records.kind, 'case-event')))).map(linkOf<CaseEventContent>)[0]?.erased ?? null,
    page: async ({ limit, before, caseReference }) => {
      const first = await database
        .select({ caseId: records.caseId, seq: records.seq })
        .from(records)
        .where(
          and(
            eq(records.kind, 'case-event'),
            eq(records.caseNumber, 1),
            before === undefined ? undefined : lt(records.seq, before),
            caseReference === undefined ? undefined : eq(records.caseReference, caseReference),
          ),
        )
        .orderBy(desc(records.seq))
        .limit(limit + 1);
      const ids = first.slice(0, limit).flatMap(({ caseId }) => caseId ?? []);
      const events = ids.length === 0 ? [] : (await database.select().from(records).where(inArray(records.caseId, ids)).orderBy(asc(records.caseNumber))).map(linkOf<CaseEventContent>);
      const cases = ids.map((id) => events.filter(({ content }) => content?.case === id));
      return { cases, next: first.length > limit ? (first[limit - 1]?.seq ?? null) : null };
    },
    erase: async (id, { at, reason }) => {
      await database
        .update(records)
        .set({ content: null, erasedAt: new Date(at), erasedReason: reason })
        .where(and(eq(records.caseId, id), isNotNull(records.content)));
    },
  };
}

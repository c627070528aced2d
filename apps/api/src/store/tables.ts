import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

const instant = { withTimezone: true, precision: 3, mode: 'date' } as const;

/**
 * The chain of kept decisions and of events of cases. `content` is canonical JSON and goes when the record is erased; what is generated from it goes
 * with it. Triggers of the migrations refuse everything but appending the next link and erasing.
 */
export const records = pgTable(
  'records',
  {
    seq: bigint('seq', { mode: 'number' }).primaryKey(),
    // Stays when the content goes, so that an erased decision is not taken for an erased case.
    kind: text('kind', { enum: ['decision', 'case-event'] }).notNull().default('decision'),
    id: uuid('id').notNull().unique('records_id_unique'),
    storedAt: timestamp('stored_at', instant).notNull(),
    // Unique: two records can never follow the same one, so that the chain cannot fork.
    previousHash: text('previous_hash').notNull().unique('records_previous_hash_unique'),
    contentHash: text('content_hash').notNull(),
    hash: text('hash').notNull().unique('records_hash_unique'),
    content: text('content'),
    erasedAt: timestamp('erased_at', instant),
    erasedReason: text('erased_reason'),
    package: text('package').generatedAlwaysAs(sql`(content::json -> 'record' ->> 'package')`),
    keepUntil: text('keep_until').generatedAlwaysAs(sql`(content::json ->> 'keepUntil')`),
    caseReference: text('case_reference').generatedAlwaysAs(sql`(content::json ->> 'caseReference')`),
    caseId: text('case_id').generatedAlwaysAs(sql`(content::json ->> 'case')`),
    caseNumber: integer('case_number').generatedAlwaysAs(sql`((content::json ->> 'number')::integer)`),
  },
  (table) => [
    index('records_package').on(table.package, table.seq),
    index('records_keep_until').on(table.keepUntil),
    index('records_case_reference').on(table.caseReference, table.seq),
    // Two events can never be the same one of a case: whoever comes second must look again.
    uniqueIndex('records_case_number').on(table.caseId, table.caseNumber),
    check('records_kind', sql`${table.kind} in ('decision', 'case-event')`),
    check('records_seq_positive', sql`${table.seq} >= 1`),
    check('records_content_or_erased', sql`(${table.content} is null) = (${table.erasedAt} is not null) and (${table.erasedAt} is null) = (${table.erasedReason} is null)`),
  ],
);

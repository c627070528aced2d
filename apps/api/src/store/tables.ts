import { sql } from 'drizzle-orm';
import { bigint, check, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const instant = { withTimezone: true, precision: 3, mode: 'date' } as const;

/**
 * The chain of kept decisions. `content` is canonical JSON and goes when the record is erased; what is generated from it goes
 * with it. Triggers of the migrations refuse everything but appending the next link and erasing.
 */
export const records = pgTable(
  'records',
  {
    seq: bigint('seq', { mode: 'number' }).primaryKey(),
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
  },
  (table) => [
    index('records_package').on(table.package, table.seq),
    index('records_keep_until').on(table.keepUntil),
    index('records_case_reference').on(table.caseReference, table.seq),
    check('records_seq_positive', sql`${table.seq} >= 1`),
    check('records_content_or_erased', sql`(${table.content} is null) = (${table.erasedAt} is not null) and (${table.erasedAt} is null) = (${table.erasedReason} is null)`),
  ],
);

import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, pgTable, primaryKey, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

const instant = { withTimezone: true, precision: 3, mode: 'date' } as const;

/**
 * The chain of kept decisions, events of cases, of price lists, of datasets and of economies, imported rentals and rent runs. `content` is canonical JSON and goes when the record is erased; what is generated from it goes
 * with it. Triggers of the migrations refuse everything but appending the next link and erasing.
 */
export const records = pgTable(
  'records',
  {
    seq: bigint('seq', { mode: 'number' }).primaryKey(),
    // Stays when the content goes, so that an erased decision is not taken for an erased case.
    kind: text('kind', { enum: ['decision', 'case-event', 'price-list', 'rent-setup', 'rental-import', 'rent-run', 'kpi-dataset', 'economy'] }).notNull().default('decision'),
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
    // What a link of prices, rents, datasets and economies is about, and its place there, which nothing else can take.
    subject: text('subject').generatedAlwaysAs(sql`(content::json ->> 'subject')`),
    once: text('once').generatedAlwaysAs(sql`(content::json ->> 'once')`),
    // What has happened to an economy, without the content of the part: a list need not read all there ever was.
    economyHead: text('economy_head').generatedAlwaysAs(sql`(case when kind = 'economy' then (content::jsonb #- '{event,content}')::text end)`),
    caseNumber: integer('case_number').generatedAlwaysAs(sql`((content::json ->> 'number')::integer)`),
  },
  (table) => [
    index('records_package').on(table.package, table.seq),
    index('records_keep_until').on(table.keepUntil),
    index('records_case_reference').on(table.caseReference, table.seq),
    // Two events can never be the same one of a case: whoever comes second must look again.
    uniqueIndex('records_case_number').on(table.caseId, table.caseNumber),
    index('records_subject').on(table.kind, table.subject, table.seq),
    uniqueIndex('records_once').on(table.once),
    check('records_kind', sql`${table.kind} in ('decision', 'case-event', 'price-list', 'rent-setup', 'rental-import', 'rent-run', 'kpi-dataset', 'economy')`),
    check('records_seq_positive', sql`${table.seq} >= 1`),
    check('records_content_or_erased', sql`(${table.content} is null) = (${table.erasedAt} is not null) and (${table.erasedAt} is null) = (${table.erasedReason} is null)`),
  ],
);

/**
 * What is too much for one link: the rentals of an import, the lines of a rent run. Many rows stand in a pack, each a line of
 * `content` with a hash of its own; the link that owns them has the hash of those. Packs come before their link: without it they
 * are nothing. Of a row only its text can go, and leaves its hash, when and why.
 */
export const chainRows = pgTable(
  'chain_rows',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    owner: uuid('owner').notNull(),
    part: text('part', { enum: ['registration', 'bad-row', 'line', 'problem'] }).notNull(),
    // The number of the first row, and how many there are.
    n: integer('n').notNull(),
    rows: integer('rows').notNull(),
    // All registrations of a rental have the same: they are read together.
    bucket: integer('bucket'),
    content: text('content').notNull(),
    contentHash: text('content_hash').notNull(),
    // What the rows are found by. It goes with their text.
    rentals: text('rentals').array().notNull(),
    payers: text('payers').array().notNull(),
    // The first day on which a row of the pack is kept for the last time.
    keepUntil: text('keep_until'),
  },
  (table) => [
    uniqueIndex('chain_rows_place').on(table.owner, table.part, table.n),
    index('chain_rows_bucket').on(table.part, table.bucket, table.id),
    index('chain_rows_keep_until').on(table.keepUntil),
  ],
);

/**
 * The records that indicators are counted from: many rows of one table and month in a pack, a line of JSON each. A pack is never
 * changed: a correction puts others in its place. Packs of an import count when it is done, all at once, with its link in the chain.
 */
export const kpiPacks = pgTable(
  'kpi_packs',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    dataset: uuid('dataset').notNull(),
    table: text('event_table').notNull(),
    // The month that the rows are kept under, counted from the year 0; 0 where they have no day.
    bucket: integer('bucket').notNull(),
    rows: integer('rows').notNull(),
    content: text('content').notNull(),
    // The import that it comes with, until that is done.
    staged: uuid('staged'),
  },
  (table) => [index('kpi_packs_dataset').on(table.dataset, table.id), index('kpi_packs_staged').on(table.staged)],
);

/** What the rows of a month came to, for as long as its packs are these and the indicators count so. It can always be made again. */
export const kpiPartials = pgTable(
  'kpi_partials',
  {
    dataset: uuid('dataset').notNull(),
    bucket: integer('bucket').notNull(),
    // Which packs it was counted from, and by which definitions.
    packs: text('packs').notNull(),
    fold: text('fold').notNull(),
    content: text('content').notNull(),
  },
  (table) => [primaryKey({ columns: [table.dataset, table.bucket] })],
);

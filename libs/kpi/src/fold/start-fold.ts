import { HjmError } from '@hjm/core';
import type { KpiDefinition } from '../definition/definition-types.js';
import { checkEvent, type KpiEvent, openRecordOf, recordOf } from '../open/event.js';
import { mergeOpenRecord, type OpenRecord } from '../open/open-records.js';
import { monthNumber } from '../period/month.js';
import type { Month } from '../period/period.js';
import { batchOf } from '../table/batch-of.js';
import type { ColumnBatch, EventTable, KpiRecord } from '../table/table-types.js';
import { EVENT_TABLES } from '../table/tables.js';
import { type FoldOptions, tableById } from './fold-options.js';
import { fieldsOf, lastFieldsOf } from './fields-of.js';
import { fingerprint, sameMeasures } from './fingerprint.js';
import { type KpiPartial, mergePartials } from './partial.js';
import { foldedStrands, type Strand } from './strand.js';
import { StrandFold, type StrandSums } from './strand-fold.js';
import { span } from './union.js';

/** A fold under way: records and events in, a partial result out at any time. */
export type KpiFold = {
  /** Rows of a table as columns; only those of {@link KpiFold.fields} are read. */
  addBatch(table: string, batch: ColumnBatch): void;
  /** @throws HjmError `invalid-record` */
  addRecords(table: string, records: readonly KpiRecord[]): void;
  /**
   * Something that happened to a record. What is known of a record is held until {@link closePartial}, one small entry each; with
   * `inOrder`, which says that events come in the order of time, only until all that the indicators ask for is known.
   *
   * @throws HjmError `invalid-record` for a field that the table does not have, or a value that is not of its field's kind
   */
  addEvent(table: string, event: KpiEvent, inOrder?: boolean): void;
  /** The fields of a table that the indicators ask for; none when no indicator asks for it. */
  fields(table: string): readonly string[];
  /** What has been added so far. */
  partial(): KpiPartial;
};

/**
 * Starts to count the indicators from records and events.
 *
 * Memory does not grow with the records: it holds sums by month and part, one small entry per group where groups are counted, and
 * what is known of records that come as events.
 *
 * @throws HjmError `unknown-table`, `unknown-calendar`, `invalid-month`, `invalid-period`, `duplicate-indicator`
 */
export function startFold(definitions: readonly KpiDefinition[], options: FoldOptions): KpiFold {
  refuseTwice(definitions);
  const folds = definitions.flatMap(foldedStrands).map((strand) => new StrandFold(strand, options));
  const { tables = EVENT_TABLES } = options;
  const tableOf = (id: string): EventTable => tableById(id, options);
  for (const { strand } of folds) tableOf(strand.rows.table);
  const strandsOn = (table: string): readonly Strand[] => folds.map(({ strand }) => strand).filter(({ rows }) => rows.table === table);
  const fields = new Map(tables.map(({ id }) => [id, fieldsOf(strandsOn(id))]));
  const last = new Map(tables.map(({ id }) => [id, lastFieldsOf(strandsOn(id))]));
  const open = new Map<string, Map<string, OpenRecord>>();

  const addBatch = (table: string, batch: ColumnBatch): void => {
    tableOf(table);
    for (const fold of folds) if (fold.strand.rows.table === table) fold.add(batch);
  };
  const addRecords = (table: string, records: readonly KpiRecord[]): void => {
    addBatch(table, batchOf(tableOf(table), records, fields.get(table)));
  };
  return {
    addBatch,
    addRecords,
    addEvent: (table, event, inOrder = false) => {
      const { id } = tableOf(table);
      checkEvent(tableOf(table), event);
      if ((event.registered ?? '') > options.asOf) return;
      const known = open.get(id) ?? new Map<string, OpenRecord>();
      open.set(id, known);
      const record = mergeOpenRecord(known.get(event.id) ?? {}, openRecordOf(event));
      const isWhole = inOrder && (last.get(id) ?? []).every((field) => Object.hasOwn(record, field));
      if (!isWhole) return void known.set(event.id, record);
      known.delete(event.id);
      addRecords(id, [recordOf(event.id, record)]);
    },
    fields: (table) => fields.get(table) ?? [],
    partial: () => ({
      asOf: options.asOf,
      measures: Object.fromEntries(definitions.map((definition) => [definition.id, fingerprint(definition, options)])),
      ...sumsOf(folds.map((fold) => [fold.strand, fold.sums()])),
      covers: Object.fromEntries(Object.entries(options.covers ?? {}).map(([table, months]) => [table, monthsBetween(table, months)])),
      open: Object.fromEntries([...open].filter(([, known]) => known.size > 0).map(([table, known]) => [table, Object.fromEntries(known)])),
    }),
  };
}

/** Sums are kept by the ids of indicators, and of the sides of a ratio. */
function refuseTwice(definitions: readonly KpiDefinition[]): void {
  const seen = new Set<string>();
  for (const [index, definition] of definitions.entries()) {
    for (const { id } of foldedStrands(definition)) {
      if (seen.has(id)) throw new HjmError('duplicate-indicator', `Indikatorn ${definition.id} står två gånger.`, [{ path: `definitions.${String(index)}.id`, expected: 'ett id som ingen annan har', found: id }]);
      seen.add(id);
    }
  }
}

function sumsOf(strands: readonly (readonly [Strand, StrandSums])[]): Pick<KpiPartial, 'cells' | 'groups' | 'seen'> {
  const cells: Record<string, StrandSums['cells']> = {};
  const groups: Record<string, StrandSums['groups']> = {};
  const seen: Record<string, readonly [number, number]> = {};
  for (const [{ id, rows }, sums] of strands) {
    if (sums.seen === undefined) continue;
    cells[id] = sums.cells;
    if (Object.keys(sums.groups).length > 0) groups[id] = sums.groups;
    seen[rows.table] = span(seen[rows.table] ?? sums.seen, sums.seen);
  }
  return { cells, groups, seen };
}

function monthsBetween(table: string, { from, to }: { readonly from: Month; readonly to: Month }): readonly number[] {
  const path = `covers.${table}`;
  const [first, last] = [monthNumber(from, `${path}.from`), monthNumber(to, `${path}.to`)];
  if (last < first) throw new HjmError('invalid-period', `Månaderna för ${table} är i fel ordning.`, [{ path: `${path}.to`, expected: `${from} eller senare`, found: to }]);
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}

/**
 * The partial result with what came as events counted in: each record with what is known of it. Records of which the day is not known
 * that places them in a month stay out.
 *
 * @throws HjmError `unknown-indicator` when the partial result was not counted by these definitions
 */
export function closePartial(partial: KpiPartial, definitions: readonly KpiDefinition[], options: FoldOptions): KpiPartial {
  sameMeasures(definitions, partial, options);
  const closed = { ...partial, open: {} };
  const fold = startFold(definitions, options);
  for (const [table, records] of Object.entries(partial.open)) {
    fold.addRecords(table, Object.entries(records).map(([id, known]) => recordOf(id, known)));
  }
  return Object.keys(partial.open).length === 0 ? closed : mergePartials(closed, fold.partial());
}

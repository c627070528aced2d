import { HjmError } from '@hjm/core';
import { EVENT_TABLES, parsePeriod } from '@hjm/kpi';
import type { ColumnMapping } from '@hjm/tables';
import { checkTexts } from '../prices/storable-texts.js';
import type { IndicatorStore } from '../store/indicator-store.js';
import type { ImportBadRow } from './bad-import-row.js';
import type { BookedDataset } from './dataset-book.js';
import type { Cover, DatasetImport } from './dataset.js';
import { readImport } from './read-import.js';
import { byId, regionById } from './regions.js';
import { monthOf } from './row-place.js';
import { stageRows } from './stage-rows.js';

export type ImportAsked = {
  readonly table: string;
  readonly kind: 'csv' | 'xlsx';
  readonly covers?: string | undefined;
  readonly replace: boolean;
  readonly asOf?: string | undefined;
  readonly mapping?: ColumnMapping | undefined;
};

/** What an import did. `repeated`: nothing that was not there. */
export type ImportDone = Pick<DatasetImport, 'table' | 'file' | 'mapping' | 'asOf' | 'counts'> & {
  readonly repeated: boolean;
  readonly covers: Cover | null;
  readonly unknownHeaders: readonly { readonly header: string; readonly nearest?: string }[];
  readonly badRows: readonly ImportBadRow[];
};

/** A file that is read, and what it is to do. */
export type ReadFile = Omit<DatasetImport, 'kind' | 'asOf' | 'counts'> & { readonly read: Awaited<ReturnType<typeof readImport>> };

/**
 * Reads a file for a dataset. Nothing is stored.
 *
 * @throws HjmError `unknown-table`, `invalid-period`, `headers-not-matched` and what else a file can have wrong
 */
export async function readFile(body: ReadableStream<Uint8Array>, { region }: BookedDataset, { table: id, kind, replace, covers: asked, mapping }: ImportAsked): Promise<ReadFile> {
  const table = byId(EVENT_TABLES, id, 'unknown-table', 'table', (found) => `Det finns ingen tabell ${found}.`);
  const period = asked === undefined ? undefined : parsePeriod(asked, regionById(region).interims, 'covers');
  if (replace && period === undefined) throw new HjmError('invalid-period', 'Säg vilka månader filen ersätter.', [{ path: 'covers', expected: 'månader, som 2024-01..2024-04', found: 'inget' }]);
  const read = await readImport(body, kind, table, mapping);
  checkTexts(read.headers.mapping);
  return { table: table.id, file: read.file, covers: period === undefined ? null : { from: period.from, to: period.to }, replaced: replace, mapping: read.headers.mapping, read };
}

/** What a file does to a dataset, written beside its rows: nothing of it counts yet. `repeated`: it does nothing. */
export async function stageFile(store: IndicatorStore, booked: BookedDataset, { read, ...file }: ReadFile, asOf: string, staged: string): Promise<{ readonly import: DatasetImport; readonly replaced: readonly number[]; readonly repeated: boolean }> {
  const { covers, table } = file;
  const replace = file.replaced && covers !== null ? { from: monthOf(covers.from), to: monthOf(covers.to) } : undefined;
  const { replaced, ...changes } = await stageRows(read.rows, { store, dataset: booked.id, import: staged, table, replace });
  const repeated = changes.added + changes.corrected + changes.removed === 0 && asOf === booked.asOf && (covers === null || isSaid(booked, table, covers));
  return { import: { kind: 'imported', ...file, asOf, counts: { ...read.counts, ...changes } }, replaced, repeated };
}

/** What is told of an import. */
export function importDone({ table, file, mapping, asOf, counts }: DatasetImport, { read }: ReadFile, repeated: boolean, covers: Cover | undefined): ImportDone {
  const unknownHeaders = read.headers.unknown.map(({ header, nearest }) => ({ header, ...(nearest === undefined ? {} : { nearest }) }));
  return { repeated, table, file, mapping, asOf, counts, covers: covers ?? null, unknownHeaders, badRows: read.badRows };
}

function isSaid({ imports }: BookedDataset, table: string, { from, to }: { readonly from: string; readonly to: string }): boolean {
  return imports.some(({ import: one }) => one.table === table && one.covers !== null && one.covers.from <= from && one.covers.to >= to);
}

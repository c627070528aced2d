import { type KpiRecord, recordOfRow } from '@hjm/kpi';
import { matchHeaders, recordReader, type Row } from '@hjm/tables';
import type { Io } from '../../io.js';
import { readTable } from '../../rent/read-table.js';
import type { SurveyedFile } from './survey.js';
import { columnsOf } from './table-headers.js';

/** A record with where it stands. */
export type PlacedRecord = { readonly table: string; readonly record: KpiRecord; readonly file: string | null; readonly line: number | null };

/** What stops the reading of a file of which enough has been seen. */
class Enough extends Error {}

/** Goes through the records of a file, those that can be read, as long as more are wanted. What is wrong with the others was told when they were counted. */
export async function eachRecord({ table, name, path, headers: { mapping } }: SurveyedFile, io: Io, on: (placed: PlacedRecord) => 'more' | 'enough'): Promise<void> {
  const columns = columnsOf(table);
  let read: ReturnType<typeof recordReader> | undefined;
  const reading = readTable(path, io, {
    header: (header: Row) => {
      read = recordReader(columns, matchHeaders(columns, header, mapping));
    },
    row: (row) => {
      const found = read?.(row);
      if (found?.outcome === 'record' && on({ table: table.id, record: recordOfRow(table, found.record), file: name, line: row.line }) === 'enough') throw new Enough();
    },
    badRow: () => undefined,
  });
  await reading.catch((error: unknown) => {
    if (!(error instanceof Enough)) throw error;
  });
}

import { createHash } from 'node:crypto';
import { HjmError } from '@hjm/core';
import type { EventTable } from '@hjm/kpi';
import { type ColumnMapping, tableOf } from '@hjm/tables';
import { scanCsv } from '@hjm/tables/csv';
import { readXlsx } from '@hjm/tables/xlsx';
import { breathe } from '../breathe.js';
import type { ImportedFile } from './dataset.js';
import { type Collected, type RowCollector, rowCollector } from './row-collector.js';

/** How much of a file is read before others have their turn: some hundred rows. */
const BYTES_AT_ONCE = 32 * 1024;
const ROWS_AT_ONCE = 500;
/** A workbook is read whole, and meanwhile nobody else is answered. */
const LARGEST_XLSX = 8 * 1024 * 1024;

type Read = Collected & { readonly file: ImportedFile };

/** Reads a file of a table as it comes. */
export async function readImport(body: ReadableStream<Uint8Array>, kind: 'csv' | 'xlsx', table: EventTable, mapping: ColumnMapping | undefined): Promise<Read> {
  const collector = rowCollector(table, mapping);
  const hash = createHash('sha256');
  let bytes = 0;
  async function* hashed(): AsyncGenerator<Uint8Array> {
    for await (const chunk of body) {
      bytes += chunk.length;
      hash.update(chunk);
      yield chunk;
    }
  }
  await (kind === 'csv' ? readCsvRows(hashed(), collector) : readXlsxRows(hashed(), collector));
  const read = collector.collected();
  return { ...read, file: { sha256: `sha256:${hash.digest('hex')}`, bytes, kind } };
}

async function readCsvRows(chunks: AsyncIterable<Uint8Array>, collector: RowCollector): Promise<void> {
  const scanner = scanCsv({
    onHeader: collector.header,
    onRow: (fields) => {
      collector.row({ line: fields.line, cells: fields.texts() });
    },
    onBadRow: (row) => {
      collector.misfit(row);
    },
  });
  let empty = true;
  for await (const chunk of chunks) {
    empty &&= chunk.length === 0;
    for (let at = 0; at < chunk.length; at += BYTES_AT_ONCE) {
      scanner.push(chunk.subarray(at, at + BYTES_AT_ONCE));
      await breathe();
    }
  }
  if (empty) throw new HjmError('empty-file', 'Filen är tom.', [{ path: '', expected: 'en CSV-fil', found: 'inget innehåll' }]);
  scanner.end();
}

async function readXlsxRows(chunks: AsyncIterable<Uint8Array>, collector: RowCollector): Promise<void> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > LARGEST_XLSX) throw new HjmError('xlsx-too-large', 'Excelfilen är större än 8 MB. Spara den som CSV, som läses medan den kommer.', [{ path: 'file', expected: 'högst 8 MB som Excel', found: 'mer än så' }]);
    parts.push(chunk);
  }
  const sheets = await readXlsx(Buffer.concat(parts));
  const sheet = sheets.find(({ hidden, rows }) => !hidden && rows.length > 0) ?? sheets[0];
  if (sheet === undefined) return;
  const { header, rows } = tableOf(sheet);
  collector.header(header);
  for (const [at, row] of rows.entries()) {
    collector.row(row);
    if (at % ROWS_AT_ONCE === 0) await breathe();
  }
}

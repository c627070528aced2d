import { createHash } from 'node:crypto';
import { HjmError } from '@hjm/core';
import { CHANGE_COLUMNS, RENTAL_COLUMNS } from '@hjm/pricing/register';
import { type Column, type HeaderMatch, type RowRead, matchHeaders, recordReader } from '@hjm/tables';
import { scanCsv } from '@hjm/tables/csv';
import { breathe } from '../breathe.js';
import { unreadable } from './bad-row.js';
import type { FileRecord, ImportRequest } from './import-request.js';
import type { ImportContent } from './ledger.js';
import { type ImportMeans, registrationAdder } from './registration-adder.js';

/** How much of the file is read before others have their turn: some hundred rows. */
const BYTES_AT_ONCE = 32 * 1024;
/** How many records wait for what is known of their rentals, which is looked up together. */
const RECORDS_AT_ONCE = 4000;

/** Reads a file as it comes, adds what is new, and keeps every row that is wrong with its reasons. */
export async function importFile(body: ReadableStream<Uint8Array>, request: ImportRequest, means: ImportMeans): Promise<Pick<ImportContent, 'file' | 'counts' | 'unknownHeaders'>> {
  const columns = (request.table === 'rentals' ? RENTAL_COLUMNS : CHANGE_COLUMNS) as readonly Column[];
  const adder = await registrationAdder(request, means);
  const waiting: FileRecord[] = [];
  let headers: HeaderMatch | undefined;
  let read: ((row: { line: number; cells: readonly string[] }) => RowRead<readonly Column[]>) | undefined;
  let [rows, blankRows, bytes] = [0, 0, 0];
  const scanner = scanCsv({
    onHeader: (header) => {
      headers = matchHeaders(columns, header);
      read = recordReader(columns, headers);
    },
    onRow: (fields) => {
      rows += 1;
      const found = read?.({ line: fields.line, cells: fields.texts() });
      if (found?.outcome === 'record') waiting.push({ line: found.line, record: found.record });
      else if (found?.outcome === 'bad') adder.bad(unreadable(found.row));
      else blankRows += 1;
    },
    onBadRow: ({ line, cells, code, expected, found }) => {
      rows += 1;
      adder.bad(unreadable({ line, cells, read: {}, problems: [{ line, column: undefined, code, expected: `${expected} celler`, found: code === 'text-after-quote' ? 'text efter citattecken' : `${found} celler` }] }));
    },
  });

  const hash = createHash('sha256');
  for await (const chunk of body) {
    bytes += chunk.length;
    hash.update(chunk);
    for (let at = 0; at < chunk.length; at += BYTES_AT_ONCE) {
      scanner.push(chunk.subarray(at, at + BYTES_AT_ONCE));
      await breathe();
      // Changes of one rental belong together, so those wait for the end of the file.
      if (request.table === 'rentals' && waiting.length >= RECORDS_AT_ONCE) await adder.add(waiting.splice(0));
    }
  }
  if (bytes === 0) throw new HjmError('empty-file', 'Filen är tom.', [{ path: '', expected: 'en CSV-fil', found: 'inget innehåll' }]);
  const { encoding, separator } = scanner.end();
  await adder.add(waiting);
  await means.writer.flush(true);
  return {
    file: { sha256: `sha256:${hash.digest('hex')}`, bytes, encoding, separator },
    counts: { rows, blankRows, ...adder.counts() },
    unknownHeaders: (headers?.unknown ?? []).map(({ header }) => header),
  };
}

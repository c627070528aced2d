import { createHash } from 'node:crypto';
import { HjmError } from '@hjm/core';
import type { Rental } from '@hjm/pricing';
import { CHANGE_COLUMNS, type ChangeRecord, RENTAL_COLUMNS, type RentalRecord, newRegistrations, readRegister, recordsOf } from '@hjm/pricing/register';
import { type Column, type HeaderMatch, type RowRead, matchHeaders, recordReader } from '@hjm/tables';
import { scanCsv } from '@hjm/tables/csv';
import { ROWS_AT_ONCE, type RowStore, type StoredRow } from '../store/row-store.js';
import { type KeptBadRow, unreadable } from './bad-row.js';
import type { ImportContent } from './ledger.js';
import { identityNumberIn, registrationRows, rentalOf } from './rental-rows.js';
import type { RowWriter } from './row-writer.js';

export type ImportRequest = { readonly table: 'rentals' | 'changes'; readonly vat: string | null; readonly keepUntil: string };
type Read = RowRead<readonly Column[]>;
type Given = { readonly line: number; readonly rental: Rental };

/** What an import goes by: where rows are, who is private, and what is settled. */
export type ImportMeans = { readonly store: RowStore; readonly imports: ReadonlySet<string>; readonly writer: RowWriter; readonly isPrivate: (payer: string) => boolean; readonly notBefore: string | null };

/** Reads a file as it comes, adds what is new, and keeps every row that is wrong with its reasons. */
export async function importFile(body: ReadableStream<Uint8Array>, { table, vat, keepUntil }: ImportRequest, { store, imports, writer, isPrivate, notBefore }: ImportMeans): Promise<Pick<ImportContent, 'file' | 'counts' | 'unknownHeaders'>> {
  const columns = (table === 'rentals' ? RENTAL_COLUMNS : CHANGE_COLUMNS) as readonly Column[];
  const counts = { newRentals: 0, addedTo: 0, unchanged: 0, badRows: 0, registrations: 0, moved: 0 };
  const seen = new Set<string>();
  let [headers, read, rows, bytes] = [undefined as HeaderMatch | undefined, undefined as ((row: { line: number; cells: readonly string[] }) => Read) | undefined, 0, 0];
  const records: { line: number; record: Record<string, unknown> }[] = [];
  let blankRows = 0;
  const bad = (row: KeptBadRow): void => {
    counts.badRows += 1;
    writer.put('bad-row', row);
  };
  const wrong = (line: number, rental: string, problem: { path: string; code: string; expected: string; found: string }, payer?: string): void => {
    bad({ line, problems: [problem], cells: null, ...(problem.code === 'identity-number' ? {} : { rental, ...(payer !== undefined && isPrivate(payer) ? { payer, keepUntil } : {}) }) });
  };
  const scanner = scanCsv({
    onHeader: (header) => {
      headers = matchHeaders(columns, header);
      read = recordReader(columns, headers);
    },
    onRow: (fields) => {
      rows += 1;
      const found = read?.({ line: fields.line, cells: fields.texts() });
      if (found?.outcome === 'record') records.push({ line: found.line, record: found.record });
      else if (found?.outcome === 'bad') bad(unreadable(found.row));
      else blankRows += 1;
    },
    onBadRow: ({ line, cells, code, expected, found }) => {
      rows += 1;
      bad(unreadable({ line, cells, problems: [{ line, column: undefined, code, expected: `${expected} celler`, found: code === 'text-after-quote' ? 'text efter citattecken' : `${found} celler` }] }));
    },
  });

  const addBatch = async (): Promise<void> => {
    const batch = records.splice(0);
    for (let at = 0; at < batch.length; at += ROWS_AT_ONCE) await add(batch.slice(at, at + ROWS_AT_ONCE));
  };
  const add = async (batch: typeof records): Promise<void> => {
    const ids = [...new Set(batch.map(({ record }) => String(record[table === 'rentals' ? 'id' : 'rental'])))];
    const known = new Map<string, StoredRow[]>();
    for (const row of await store.ofRentals(ids)) {
      if (!imports.has(row.owner)) continue;
      const id = (JSON.parse(row.content ?? '{}') as { rental: string }).rental;
      known.set(id, [...(known.get(id) ?? []), row]);
    }
    const knownOf = (id: string): Rental | undefined => rentalOf(known.get(id) ?? [])?.rental;
    for (const { line, rental } of table === 'rentals' ? rentalsIn(batch) : changesIn(batch, knownOf)) {
      const key = identityNumberIn(rental);
      if (key !== undefined) {
        wrong(line, rental.id, { path: key, code: 'identity-number', expected: 'en nyckel som inte är någons personnummer', found: 'ser ut som ett personnummer' });
        continue;
      }
      if (table === 'rentals' && seen.has(rental.id)) {
        wrong(line, rental.id, { path: 'id', code: 'same-id', expected: 'en rad per uthyrning i filen', found: 'en rad till' });
        continue;
      }
      seen.add(rental.id);
      const before = knownOf(rental.id);
      const found = newRegistrations(before, rental, notBefore, line);
      if ('problem' in found) {
        wrong(line, rental.id, found.problem);
        continue;
      }
      counts[before === undefined ? 'newRentals' : found.events.length === 0 ? 'unchanged' : 'addedTo'] += 1;
      counts.registrations += found.events.length;
      counts.moved += found.moved;
      if (found.events.length > 0) for (const row of registrationRows(rental, found.events, isPrivate, keepUntil)) writer.put('registration', row);
    }
    // What the next batch looks up must be there.
    await writer.flush(table === 'changes');
  };
  const rentalsIn = (batch: typeof records): Given[] => {
    const register = readRegister(vat === null ? {} : { vat });
    return batch.flatMap(({ line, record }): Given[] => {
      const found = register.rental(nulled(RENTAL_COLUMNS, record) as RentalRecord, line);
      if ('rental' in found) return [{ line, rental: found.rental }];
      wrong(line, found.problem.rental, found.problem, String(record['payer']));
      return [];
    });
  };
  /** Changes of a rental that is kept: what is known of it, and what they add. */
  const changesIn = (batch: typeof records, knownOf: (id: string) => Rental | undefined): Given[] => {
    const register = readRegister(vat === null ? {} : { vat });
    const lines = new Map<string, number>();
    for (const { line, record } of batch) {
      const change = nulled(CHANGE_COLUMNS, record) as ChangeRecord;
      const problem = knownOf(change.rental) === undefined ? { path: 'rental', code: 'unknown-rental', expected: 'en uthyrning i registret', found: change.rental } : register.change(change, line);
      if (problem === undefined) lines.set(change.rental, lines.get(change.rental) ?? line);
      else wrong(line, change.rental, problem, change.payer ?? undefined);
    }
    return [...lines].flatMap(([id, line]): Given[] => {
      const known = knownOf(id) as Rental;
      const row = recordsOf(known)?.rental as RentalRecord;
      const [bare, changed] = [readRegister().rental(row, line), register.rental(row, line)];
      if ('problem' in changed) wrong(line, id, changed.problem);
      return 'problem' in changed || 'problem' in bare ? [] : [{ line, rental: { ...known, events: changed.rental.events.slice(bare.rental.events.length) } }];
    });
  };

  const hash = createHash('sha256');
  for await (const chunk of body) {
    bytes += chunk.length;
    hash.update(chunk);
    scanner.push(chunk);
    // Changes of one rental belong together, so those wait for the end of the file.
    if (table === 'rentals') await addBatch();
  }
  if (bytes === 0) throw new HjmError('empty-file', 'Filen är tom.', [{ path: '', expected: 'en CSV-fil', found: 'inget innehåll' }]);
  const { encoding, separator } = scanner.end();
  if (table === 'changes') records.sort((a, b) => (String(a.record['rental']) < String(b.record['rental']) ? -1 : 1));
  await addBatch();
  await writer.flush(true);
  return {
    file: { sha256: `sha256:${hash.digest('hex')}`, bytes, encoding, separator },
    counts: { rows, blankRows, ...counts },
    unknownHeaders: (headers?.unknown ?? []).map(({ header }) => header),
  };
}

/** The record with `null` where a cell is empty or its column missing, as the register has it. */
function nulled(columns: readonly { readonly key: string }[], record: Record<string, unknown>): unknown {
  return Object.fromEntries(columns.map(({ key }) => [key, record[key] ?? null]));
}

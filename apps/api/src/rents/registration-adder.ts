import { newRegistrations } from '@hjm/pricing/register';
import { breathe } from '../breathe.js';
import type { RowStore } from '../store/row-store.js';
import type { KeptBadRow } from './bad-row.js';
import { type KnownRental, knownRegister } from './bucket.js';
import { type Wrong, changesGiven, rentalsGiven } from './given-rentals.js';
import type { FileRecord, ImportRequest } from './import-request.js';
import { identityNumberIn, registrationRows } from './rental-rows.js';
import type { RowWriter } from './row-writer.js';

/** What an import goes by: where rows are and which imports made them, who is private, and what is settled. */
export type ImportMeans = { readonly store: RowStore; readonly imports: ReadonlySet<string>; readonly writer: RowWriter; readonly isPrivate: (payer: string) => boolean; readonly notBefore: string | null };

/** How many records are worked on before others have their turn. */
const RECORDS_BETWEEN = 250;

/** Adds to the register what records of a file tell and it did not know, and counts. */
export async function registrationAdder({ table, vat, keepUntil }: ImportRequest, { store, imports, writer, isPrivate, notBefore }: ImportMeans) {
  const counts = { newRentals: 0, addedTo: 0, unchanged: 0, badRows: 0, registrations: 0, moved: 0 };
  const seen = new Set<string>();
  const register = await knownRegister(store, imports);
  const idOf = ({ record }: FileRecord): string => String(record[table === 'rentals' ? 'id' : 'rental']);
  const bad = (row: KeptBadRow): void => {
    counts.badRows += 1;
    writer.put('bad-row', row);
  };
  const wrong: Wrong = (line, rental, problem, payer) => {
    bad({ line, problems: [problem], cells: null, ...(problem.code === 'identity-number' ? {} : { rental, ...(payer !== undefined && isPrivate(payer) ? { payer, keepUntil } : {}) }) });
  };
  const addSome = (records: readonly FileRecord[], known: ReadonlyMap<string, KnownRental>): void => {
    const given = table === 'rentals' ? rentalsGiven(records, vat, wrong) : changesGiven(records, vat, wrong, (id) => known.get(id)?.rental);
    for (const { line, rental } of given) {
      const key = identityNumberIn(rental);
      if (key !== undefined) {
        wrong(line, rental.id, { path: key, code: 'identity-number', expected: 'en nyckel som inte är någons personnummer', found: 'ser ut som ett personnummer' });
        continue;
      }
      if (seen.has(rental.id)) {
        wrong(line, rental.id, { path: 'id', code: 'same-id', expected: 'en rad per uthyrning i filen', found: 'en rad till' });
        continue;
      }
      seen.add(rental.id);
      const before = known.get(rental.id);
      const found = newRegistrations(before?.rental, rental, notBefore, line);
      if ('problem' in found) {
        wrong(line, rental.id, found.problem);
        continue;
      }
      counts[before === undefined ? 'newRentals' : found.events.length === 0 ? 'unchanged' : 'addedTo'] += 1;
      counts.registrations += found.events.length;
      counts.moved += found.moved;
      if (found.events.length === 0) continue;
      const bucket = before?.bucket ?? register.newBucket();
      for (const row of registrationRows(rental, found.events, isPrivate, keepUntil)) writer.put('registration', row, bucket);
    }
  };
  return {
    bad,
    counts: () => counts,
    async add(records: FileRecord[]): Promise<void> {
      if (table === 'changes') records.sort((a, b) => (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0));
      const known = await register.find(records.map(idOf));
      for (const some of pieces(records, idOf)) {
        addSome(some, known);
        await writer.flush();
        await breathe();
      }
    },
  };
}

/** Some records at a time; those of one rental that follow each other stay together. */
function* pieces(records: readonly FileRecord[], idOf: (record: FileRecord) => string): Generator<readonly FileRecord[]> {
  for (let [at, end] = [0, 0]; at < records.length; at = end) {
    end = Math.min(at + RECORDS_BETWEEN, records.length);
    for (let last = records[end - 1], next = records[end]; last !== undefined && next !== undefined && idOf(last) === idOf(next); next = records[end]) [last, end] = [next, end + 1];
    yield records.slice(at, end);
  }
}

import type { Rental } from '@hjm/pricing';
import { CHANGE_COLUMNS, type ChangeRecord, RENTAL_COLUMNS, type RentalRecord, readRegister, recordsOf } from '@hjm/pricing/register';
import { type FileRecord, nulled } from './import-request.js';

/** What rows of a file tell of a rental. */
export type Given = { readonly line: number; readonly rental: Rental };
/** Keeps a row that is wrong. */
export type Wrong = (line: number, rental: string, problem: { readonly path: string; readonly code: string; readonly expected: string; readonly found: string }, payer?: string) => void;

/** Rentals, each a row. */
export function rentalsGiven(records: readonly FileRecord[], vat: string | null, wrong: Wrong): Given[] {
  const register = readRegister(vat === null ? {} : { vat });
  return records.flatMap(({ line, record }): Given[] => {
    const found = register.rental(nulled(RENTAL_COLUMNS, record) as RentalRecord, line);
    if ('rental' in found) return [{ line, rental: found.rental }];
    wrong(line, found.problem.rental, found.problem, String(record['payer']));
    return [];
  });
}

/** Changes of rentals that are known: what they add to each. */
export function changesGiven(records: readonly FileRecord[], vat: string | null, wrong: Wrong, knownOf: (id: string) => Rental | undefined): Given[] {
  const register = readRegister(vat === null ? {} : { vat });
  const lines = new Map<string, number>();
  for (const { line, record } of records) {
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
}

import { demoRentals, demoRentalsWithFaults, demoSetup } from '@hjm/demo';
import type { Rental, RunSetup } from '@hjm/pricing';
import { ROWS_AT_ONCE, type RowStore, type StoredRow } from '../store/row-store.js';
import { type KeptRental, rentalOf } from './rental-rows.js';
import { breathe } from './turn.js';

/** A register to work on: one's own, or the demo world's where nothing has been imported. */
export type RegisterSource = {
  readonly demo: boolean;
  readonly setup: RunSetup;
  readonly isPrivate: (payer: string) => boolean;
  /** The rentals, so many at a time that others have their turn in between. `faults`: with what a real register has wrong. */
  readonly batches: (faults?: boolean) => AsyncGenerator<readonly KeptRental[]>;
};

/** The register of the demo world. */
export function demoSource(): RegisterSource {
  const setup = demoSetup();
  return { demo: true, setup, isPrivate: privateBy(setup, 'private'), batches: (faults = false) => demoBatches(faults) };
}

/** The key of every private person, by the customers that they are. */
export function privateBy(setup: RunSetup, customers: string | undefined): (payer: string) => boolean {
  const keys = new Set(setup.parties.filter((party) => party.customers === customers).map(({ id }) => id));
  return (payer) => keys.has(payer);
}

async function* demoBatches(faults: boolean): AsyncGenerator<readonly KeptRental[]> {
  let batch: KeptRental[] = [];
  for (const rental of (faults ? demoRentalsWithFaults() : demoRentals()) as Iterable<Rental>) {
    batch.push({ rental, keepUntil: null });
    if (batch.length < ROWS_AT_ONCE) continue;
    yield batch;
    await breathe();
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** The rentals of these imports, in the order of their ids. */
export async function* storedBatches(store: RowStore, imports: ReadonlySet<string>): AsyncGenerator<readonly KeptRental[]> {
  let after = { rental: '', id: 0 };
  let open: StoredRow[] = [];
  for (;;) {
    const page = await store.registrations(after, ROWS_AT_ONCE);
    const batch: KeptRental[] = [];
    for (const row of page) {
      if (row.rental === null) continue;
      if (row.rental !== after.rental) {
        close(open, batch);
        open = [];
      }
      after = { rental: row.rental, id: row.id };
      if (imports.has(row.owner)) open.push(row);
    }
    if (page.length < ROWS_AT_ONCE) close(open, batch);
    yield batch;
    await breathe();
    if (page.length < ROWS_AT_ONCE) return;
  }
}

function close(rows: readonly StoredRow[], batch: KeptRental[]): void {
  const kept = rentalOf(rows);
  if (kept !== undefined) batch.push(kept);
}

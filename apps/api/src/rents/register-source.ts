import { demoRentals, demoRentalsWithFaults, demoSetup } from '@hjm/demo';
import type { Rental, RunSetup } from '@hjm/pricing';
import { breathe } from '../breathe.js';
import type { RowStore } from '../store/row-store.js';
import { rentalsInBucket } from './bucket.js';
import type { KeptRental } from './rental-rows.js';

/** How many rentals are worked on before others have their turn. */
const RENTALS_AT_ONCE = 100;

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
function privateBy(setup: RunSetup, customers: string | undefined): (payer: string) => boolean {
  const keys = new Set(setup.parties.filter((party) => party.customers === customers).map(({ id }) => id));
  return (payer) => keys.has(payer);
}

async function* demoBatches(faults: boolean): AsyncGenerator<readonly KeptRental[]> {
  let batch: KeptRental[] = [];
  for (const rental of (faults ? demoRentalsWithFaults() : demoRentals()) as Iterable<Rental>) {
    batch.push({ rental, keepUntil: null });
    if (batch.length < RENTALS_AT_ONCE) continue;
    yield batch;
    await breathe();
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** The rentals of these imports, in the order in which they first came. */
export async function* storedBatches(store: RowStore, imports: ReadonlySet<string>): AsyncGenerator<readonly KeptRental[]> {
  for (const bucket of await store.buckets()) {
    const rentals = [...(await rentalsInBucket(store, imports, bucket)).values()];
    for (let at = 0; at < rentals.length; at += RENTALS_AT_ONCE) {
      yield rentals.slice(at, at + RENTALS_AT_ONCE);
      await breathe();
    }
  }
}

import { unpacked } from '../store/pack.js';
import type { RowStore } from '../store/row-store.js';
import { type KeptRental, type RegistrationRow, rentalOf } from './rental-rows.js';
import { breathe } from './turn.js';

/** The rentals of a bucket as these imports tell them, in the order in which they came. */
export async function rentalsInBucket(store: RowStore, imports: ReadonlySet<string>, bucket: number): Promise<ReadonlyMap<string, KeptRental>> {
  const rows = new Map<string, RegistrationRow[]>();
  for (const { owner, content } of await store.bucket(bucket)) {
    if (!imports.has(owner)) continue;
    for (const { text } of unpacked(content)) {
      if (text === null) continue;
      const row = JSON.parse(text) as RegistrationRow;
      const others = rows.get(row.rental);
      if (others === undefined) rows.set(row.rental, [row]);
      else others.push(row);
    }
  }
  return new Map([...rows].flatMap(([id, own]): [string, KeptRental][] => {
    const kept = rentalOf(own);
    return kept === undefined ? [] : [[id, kept]];
  }));
}

/** A rental that is known, and the bucket that its registrations are in. */
export type KnownRental = Pick<KeptRental, 'rental'> & { readonly bucket: number };

/** What these imports tell of these rentals. */
export async function knownRentals(store: RowStore, imports: ReadonlySet<string>, ids: ReadonlySet<string>): Promise<ReadonlyMap<string, KnownRental>> {
  const known = new Map<string, KnownRental>();
  if (imports.size === 0) return known;
  for (const bucket of await store.buckets([...ids])) {
    for (const [id, { rental }] of await rentalsInBucket(store, imports, bucket)) if (ids.has(id)) known.set(id, { rental, bucket });
    await breathe();
  }
  return known;
}

/** Gives each new rental a bucket after all that there are, so many in one as stand in a pack. */
export async function newBuckets(store: RowStore, size: number): Promise<() => number> {
  const first = ((await store.buckets()).at(-1) ?? 0) + 1;
  let given = 0;
  return () => first + Math.floor(given++ / size);
}

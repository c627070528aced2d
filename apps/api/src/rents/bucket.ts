import { breathe } from '../breathe.js';
import { ROWS_IN_PACK, unpacked } from '../store/pack.js';
import type { RowStore } from '../store/row-store.js';
import { type KeptRental, type RegistrationRow, rentalOf } from './rental-rows.js';

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

/** What is known: looks rentals up, and gives new ones a bucket after all that there are, so many in one as stand in a pack. */
export async function knownRegister(store: RowStore, imports: ReadonlySet<string>) {
  const places = new Map<string, number>();
  for await (const packs of store.index('registration')) {
    for (const { bucket, rentals } of packs) if (bucket !== null) for (const rental of rentals) places.set(rental, bucket);
  }
  const first = ((await store.buckets()).at(-1) ?? 0) + 1;
  let begun = 0;
  return {
    newBucket: (): number => first + Math.floor(begun++ / ROWS_IN_PACK),
    /** What the imports tell of these rentals. */
    find: async (ids: Iterable<string>): Promise<ReadonlyMap<string, KnownRental>> => {
      const wanted = new Set(ids);
      const known = new Map<string, KnownRental>();
      for (const bucket of new Set([...wanted].flatMap((id) => places.get(id) ?? []))) {
        for (const [id, { rental }] of await rentalsInBucket(store, imports, bucket)) if (wanted.has(id)) known.set(id, { rental, bucket });
        await breathe();
      }
      return known;
    },
  };
}

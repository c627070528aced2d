import { breathe } from '../breathe.js';
import type { IndicatorStore, PackPlace } from '../store/indicator-store.js';
import { type PlacedRow, packedRows, unpackedRows } from './row-place.js';

/** Some ten milliseconds of the embedded database. */
const ROWS_IN_PACK = 500;

/** Months, the first and the last. */
type Months = { readonly from: number; readonly to: number };

export type Staged = { readonly added: number; readonly unchanged: number; readonly corrected: number; readonly removed: number; readonly replaced: readonly number[] };
type Means = { readonly store: IndicatorStore; readonly dataset: string; readonly import: string; readonly table: string; readonly replace: Months | undefined };

/**
 * Holds the rows of a file against those that are kept, and writes what differs beside them: nothing of it counts yet. With
 * `replace`, rows of those months that the file does not have go.
 */
export async function stageRows(rows: ReadonlyMap<string, PlacedRow>, { store, dataset, import: id, table, replace }: Means): Promise<Staged> {
  const fresh = new Map(rows);
  let [unchanged, corrected, removed] = [0, 0, 0];
  const replaced: number[] = [];
  const kept: PackPlace[] = (await store.places(dataset)).filter((place) => place.table === table);
  for (const { id: pack, bucket } of kept) {
    const before = unpackedRows((await store.content(pack)) ?? '');
    const stay = before.filter(({ key, line }) => {
      const now = rows.get(key);
      if (now === undefined) {
        const goes = replace !== undefined && bucket >= replace.from && bucket <= replace.to;
        if (goes) removed += 1;
        return !goes;
      }
      const same = packedRows([now]) === line;
      if (same) {
        unchanged += 1;
        fresh.delete(key);
      } else corrected += 1;
      return same;
    });
    await breathe();
    if (stay.length === before.length) continue;
    replaced.push(pack);
    if (stay.length > 0) await store.stage(dataset, id, { table, bucket, rows: stay.length, content: stay.map(({ line }) => line).join('\n') });
  }
  for (const [bucket, own] of byBucket(fresh.values())) {
    for (let at = 0; at < own.length; at += ROWS_IN_PACK) {
      const some = own.slice(at, at + ROWS_IN_PACK);
      await store.stage(dataset, id, { table, bucket, rows: some.length, content: packedRows(some) });
      await breathe();
    }
  }
  return { added: fresh.size - corrected, unchanged, corrected, removed, replaced };
}

function byBucket(rows: Iterable<PlacedRow>): ReadonlyMap<number, PlacedRow[]> {
  const buckets = new Map<number, PlacedRow[]>();
  for (const row of rows) {
    const others = buckets.get(row.bucket);
    if (others === undefined) buckets.set(row.bucket, [row]);
    else others.push(row);
  }
  return buckets;
}

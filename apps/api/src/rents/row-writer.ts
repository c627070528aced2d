import { createHash, type Hash } from 'node:crypto';
import { breathe } from '../breathe.js';
import { type NewRow, ROWS_IN_PACK, foundBy, packHashOf, packed, rowHashOf, unpacked } from '../store/pack.js';
import type { NewPack, Pack, RowPart, RowStore } from '../store/row-store.js';

/** What the link says of the rows of a part: how many, and SHA-256 over their hashes in order, each on a line. */
type RowDigest = { readonly rows: number; readonly hash: string };
export type RowDigests = { readonly [part in RowPart]?: RowDigest };

/** Writes the rows of a link that is to come, pack by pack. */
export type RowWriter = {
  /** Takes a row; it is written at a later {@link flush}. Each gets a salt, so that an erased one cannot be guessed from its hash. */
  readonly put: (part: RowPart, content: object, bucket?: number) => void;
  /** Writes the packs that are full, or all of them. */
  readonly flush: (all?: boolean) => Promise<void>;
  readonly digests: () => RowDigests;
};

type Open = { readonly part: RowPart; readonly bucket: number | null; rows: NewRow[] };

export function rowWriter(store: RowStore, owner: string, newSalt: () => string): RowWriter {
  const parts = new Map<RowPart, { rows: number; hash: Hash }>();
  const open = new Map<string, Open>();
  let full: Open[] = [];
  /** Rows get their number when they are packed. */
  const close = ({ part, bucket, rows }: Open): NewPack => {
    const sum = parts.get(part) ?? { rows: 0, hash: createHash('sha256') };
    parts.set(part, sum);
    sum.hash.update(rows.map(({ hash }) => `${hash}\n`).join(''));
    sum.rows += rows.length;
    return { part, bucket, n: sum.rows - rows.length + 1, rows: rows.length, ...packed(rows) };
  };
  return {
    put: (part, content, bucket) => {
      const key = `${part} ${bucket ?? ''}`;
      let pack = open.get(key);
      if (pack === undefined) open.set(key, (pack = { part, bucket: bucket ?? null, rows: [] }));
      const text = JSON.stringify({ ...content, salt: newSalt() });
      const { rental, payer, keepUntil } = content as { rental?: string; payer?: string; keepUntil?: string };
      pack.rows.push({ text, hash: rowHashOf(text), rental, payer, keepUntil });
      if (pack.rows.length < ROWS_IN_PACK) return;
      full.push(pack);
      open.delete(key);
    },
    flush: async (all = false) => {
      const packs = all ? [...full, ...open.values()] : full;
      full = [];
      if (all) open.clear();
      for (const pack of packs) {
        await store.add(owner, close(pack));
        await breathe();
      }
    },
    digests: () => Object.fromEntries([...parts].map(([part, { rows, hash }]) => [part, { rows, hash: `sha256:${hash.copy().digest('hex')}` }])),
  };
}

/** Whether the rows of a link are those that it was made of: every text by its hash, and all hashes together. */
export async function rowsIntact(store: RowStore, owner: string, digests: RowDigests): Promise<{ readonly intact: boolean; readonly rows: number; readonly erased: number }> {
  let [intact, rows, erased] = [true, 0, 0];
  for (const [part, digest] of Object.entries(digests) as [RowPart, RowDigest][]) {
    const hash = createHash('sha256');
    let after = 0;
    for (let pack = await store.packAfter(owner, part, 0); pack !== undefined; pack = await store.packAfter(owner, part, after)) {
      const found = unpacked(pack.content);
      const hashes = found.map((row) => row.hash());
      intact &&= pack.n === after + 1 && found.length === pack.rows && packHashOf(hashes) === pack.contentHash && isFoundAsItIs(pack);
      hash.update(hashes.map((one) => `${one}\n`).join(''));
      erased += found.filter(({ text }) => text === null).length;
      after = pack.n + pack.rows - 1;
      await breathe();
    }
    intact &&= after === digest.rows && `sha256:${hash.digest('hex')}` === digest.hash;
    rows += after;
  }
  return { intact, rows, erased };
}

/** A row that is not found by its own rental, payer and day would be missed by whoever asks, or erases. */
function isFoundAsItIs({ content, rentals, payers, keepUntil }: Pack): boolean {
  return JSON.stringify(foundBy(content)) === JSON.stringify({ rentals, payers, keepUntil });
}

import { createHash, type Hash } from 'node:crypto';
import { type NewRow, ROWS_AT_ONCE, type RowPart, type RowStore, rowHashOf } from '../store/row-store.js';

/** What the link says of the rows of a part: how many, and SHA-256 over their hashes in order, each on a line. */
export type RowDigest = { readonly rows: number; readonly hash: string };
export type RowDigests = { readonly [part in RowPart]?: RowDigest };

/** Writes the rows of a link that is to come, in small statements. */
export type RowWriter = {
  /** Takes a row; it is written at the next {@link flush}. Each gets a salt, so that an erased one cannot be guessed from its hash. */
  readonly put: (part: RowPart, content: object) => void;
  /** Writes what waits once it is enough for a statement, or all of it. */
  readonly flush: (all?: boolean) => Promise<void>;
  readonly digests: () => RowDigests;
};

export function rowWriter(store: RowStore, owner: string, newSalt: () => string): RowWriter {
  const parts = new Map<RowPart, { rows: number; hash: Hash }>();
  let waiting: NewRow[] = [];
  return {
    put: (part, content) => {
      let sum = parts.get(part);
      if (sum === undefined) parts.set(part, (sum = { rows: 0, hash: createHash('sha256') }));
      sum.rows += 1;
      const text = JSON.stringify({ ...content, salt: newSalt() });
      const contentHash = rowHashOf(text);
      sum.hash.update(`${contentHash}\n`);
      waiting.push({ part, n: sum.rows, content: text, contentHash });
    },
    flush: async (all = false) => {
      while (waiting.length >= (all ? 1 : ROWS_AT_ONCE)) {
        const rows = waiting.slice(0, ROWS_AT_ONCE);
        waiting = waiting.slice(ROWS_AT_ONCE);
        await store.add(owner, rows);
      }
    },
    digests: () => Object.fromEntries([...parts].map(([part, { rows, hash }]) => [part, { rows, hash: `sha256:${hash.copy().digest('hex')}` }])),
  };
}

/** Whether the rows of a link are those that it was made of: every content by its hash, and all hashes together. */
export async function rowsIntact(store: RowStore, owner: string, digests: RowDigests): Promise<{ readonly intact: boolean; readonly rows: number; readonly erased: number }> {
  let [intact, rows, erased] = [true, 0, 0];
  for (const [part, digest] of Object.entries(digests) as [RowPart, RowDigest][]) {
    const hash = createHash('sha256');
    let after = 0;
    for (let page = await store.page({ owner, part, after, limit: ROWS_AT_ONCE }); page.length > 0; page = await store.page({ owner, part, after, limit: ROWS_AT_ONCE })) {
      for (const { n, content, contentHash } of page) {
        intact &&= n === after + 1 && (content === null || rowHashOf(content) === contentHash);
        if (content === null) erased += 1;
        hash.update(`${contentHash}\n`);
        after = n;
      }
    }
    intact &&= after === digest.rows && `sha256:${hash.digest('hex')}` === digest.hash;
    rows += after;
  }
  return { intact, rows, erased };
}

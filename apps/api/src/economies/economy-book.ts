import type { EconomyPart, StatementChart } from '@hjm/economics';
import type { ErasureReason } from '../records/erasure.js';
import { economyChanged } from './economy-errors.js';
import type { EconomyFile, EconomyHead } from './economy-event.js';
import type { Keeping } from './kept-part.js';

/** A revision of a part. `seq` counts what has happened to the economy, from 1; `link` is its place in the one chain. */
export type PartRevision = {
  readonly part: EconomyPart;
  readonly name: string;
  readonly revision: number;
  readonly seq: number;
  readonly storedAt: string | null;
  /** Whether the part was taken away with it. */
  readonly removed: boolean;
  readonly file: EconomyFile | null;
  readonly link: { readonly seq: number; readonly hash: string; readonly contentHash: string } | null;
};

/** An economy as what has happened to it makes it, without the contents of its parts. */
export type BookedEconomy = {
  readonly id: string;
  readonly region: string;
  readonly titleSv: string;
  readonly chart: StatementChart;
  readonly storedAt: string;
  /** How much has happened to it. */
  readonly seq: number;
  /** All there have been, oldest first. */
  readonly revisions: readonly PartRevision[];
};

/** An economy of which only that it was there is left. */
export type ErasedEconomy = { readonly id: string; readonly erased: { readonly at: string; readonly reason: ErasureReason } };

/** Every economy there has been, oldest first; of each what had happened until a number, or until now. */
export function bookedEconomies(heads: readonly EconomyHead[], until = Infinity): readonly (BookedEconomy | ErasedEconomy)[] {
  const books = new Map<string, BookedEconomy | ErasedEconomy>();
  for (const { seq: linkSeq, storedAt, hash, contentHash, content } of heads) {
    const { subject: id, event } = content;
    const before = books.get(id);
    if (event.kind === 'erased') books.set(id, { id, erased: { at: storedAt, reason: event.reason } });
    else if (event.kind === 'created') books.set(id, { id, region: event.region, titleSv: event.titleSv, chart: event.chart, storedAt, seq: 1, revisions: [] });
    else if (before !== undefined && !('erased' in before) && before.seq < until) {
      const { part, name, revision } = event;
      const file = event.kind === 'kept' ? event.file : null;
      const kept: PartRevision = { part, name, revision, seq: before.seq + 1, storedAt, removed: event.kind === 'removed', file, link: { seq: linkSeq, hash, contentHash } };
      books.set(id, { ...before, seq: kept.seq, revisions: [...before.revisions, kept] });
    }
  }
  return [...books.values()];
}

/** The newest revision of each part that stands, in the order in which the parts came. */
export function standing(revisions: readonly PartRevision[]): readonly PartRevision[] {
  const newest = new Map<string, PartRevision>();
  for (const one of revisions) {
    const place = JSON.stringify([one.part, one.name]);
    if (one.removed) newest.delete(place);
    else newest.set(place, one);
  }
  return [...newest.values()];
}

/** The revisions of one part, oldest first. */
export function revisionsOf(revisions: readonly PartRevision[], part: string, name: string): readonly PartRevision[] {
  return revisions.filter((one) => one.part === part && one.name === name);
}

/**
 * What stands under the name, and the number of the next revision.
 *
 * @throws HjmError `economy-changed` when something else stands there than the writer started from
 */
export function placeOf({ revisions }: Pick<BookedEconomy, 'revisions'>, part: EconomyPart, name: string, expected?: number): { readonly last: PartRevision | undefined; readonly next: number } {
  const all = revisionsOf(revisions, part, name);
  const newest = all.at(-1);
  const last = newest?.removed === true ? undefined : newest;
  if (expected !== undefined && expected !== (last?.revision ?? 0)) throw economyChanged(expected, last?.revision ?? 0);
  return { last, next: (newest?.revision ?? 0) + 1 };
}

/**
 * The part is in the revision that the writer started from, and nothing has happened to it since so much had happened to its economy. What is left out is not asked.
 *
 * @throws HjmError `economy-changed`, whose issue has the part as its path when it has changed since
 */
export function checkUntouched({ revisions }: Pick<BookedEconomy, 'revisions'>, part: EconomyPart, name: string, { expected, expectedSeq: seq }: Pick<Keeping, 'expected' | 'expectedSeq'>): void {
  placeOf({ revisions }, part, name, expected);
  if (seq === undefined) return;
  const all = revisionsOf(revisions, part, name);
  const stood = (one: PartRevision | undefined): number => (one === undefined || one.removed ? 0 : one.revision);
  const newest = all.at(-1);
  if (newest !== undefined && newest.seq > seq) throw economyChanged(stood(all.findLast((one) => one.seq <= seq)), stood(newest), `${part}/${name}`);
}

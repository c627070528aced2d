import { createHash } from 'node:crypto';
import { HjmError } from '@hjm/core';
import { type FoldOptions, type KpiDefinition, type KpiPartial, type KpiRecord, mergePartials, startFold } from '@hjm/kpi';
import kpiPackage from '@hjm/kpi/package.json' with { type: 'json' };
import { breathe } from '../breathe.js';
import type { IndicatorStore, PackPlace } from '../store/indicator-store.js';
import { foldSlowly } from './fold-slowly.js';
import { unpackedRows } from './row-place.js';

/** Another version may count otherwise: what was kept before is then counted again. */
const FOLD_FORMAT = `hjm.kpi-partial/1 ${kpiPackage.version}`;
const ATTEMPTS = 5;

export type Counted = { readonly digest: string; readonly partial: KpiPartial };

/** Months that a table's data are said to cover. */
export type SaidCover = { readonly table: string; readonly from: string; readonly to: string };
type Asked = { readonly definitions: readonly KpiDefinition[]; readonly options: FoldOptions; readonly covers: readonly SaidCover[] };

/**
 * What the rows of a dataset come to: month by month, each counted once for as long as its packs are the same, and merged.
 * A row is in one month only, whatever days it names, so that none counts twice.
 */
export async function countStored(store: IndicatorStore, dataset: string, { definitions, options, covers }: Asked, known?: Counted): Promise<Counted> {
  const none = startFold(definitions, options).partial();
  const said = covers.map(({ table, from, to }) => startFold(definitions, { ...options, covers: { [table]: { from, to } } }).partial());
  const fold = digestOf([FOLD_FORMAT, options.asOf, JSON.stringify(none.measures)]);
  const stateOf = (places: readonly PackPlace[]): string => digestOf([fold, JSON.stringify(covers), ...places.map(({ id }) => String(id))]);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const places = await store.places(dataset);
    const digest = stateOf(places);
    if (known?.digest === digest) return known;
    const partial = await countAll(store, dataset, definitions, options, { places, fold, none: said.reduce(mergePartials, none) });
    // What an import changed meanwhile must not be half in.
    if (partial !== undefined && stateOf(await store.places(dataset)) === digest) return { digest, partial };
  }
  throw new HjmError('indicators-changed', 'Nya rader läses in hela tiden. Försök igen om en stund.', [{ path: 'id', expected: 'en stund utan inläsningar', found: 'flera inläsningar' }]);
}

type Counting = { readonly places: readonly PackPlace[]; readonly fold: string; readonly none: KpiPartial };

async function countAll(store: IndicatorStore, dataset: string, definitions: readonly KpiDefinition[], options: FoldOptions, { places, fold, none }: Counting): Promise<KpiPartial | undefined> {
  const counted = new Map((await store.counted(dataset)).map((one) => [one.bucket, one]));
  let whole: readonly KpiPartial[] = [none];
  for (const bucket of [...new Set(places.map((place) => place.bucket))].sort((a, b) => a - b)) {
    const own = places.filter((place) => place.bucket === bucket);
    const head = { bucket, packs: digestOf(own.map(({ id }) => String(id))), fold };
    const before = counted.get(bucket);
    const kept = before?.packs === head.packs && before.fold === fold ? await store.partial(dataset, head) : undefined;
    const partial = kept === undefined ? await countBucket(store, definitions, options, own) : (JSON.parse(kept) as KpiPartial);
    if (partial === undefined) return undefined;
    if (kept === undefined) await store.keepPartial(dataset, { ...head, content: JSON.stringify(partial) });
    whole = [...whole, partial];
    await breathe();
  }
  // In pairs, so that what grows is not copied once for each month.
  while (whole.length > 1) {
    const pairs: KpiPartial[] = [];
    for (let at = 0; at < whole.length; at += 2) {
      const [one, other] = [whole[at] as KpiPartial, whole[at + 1]];
      pairs.push(other === undefined ? one : mergePartials(one, other));
      await breathe();
    }
    whole = pairs;
  }
  return whole[0];
}

/** `undefined` when a pack is gone: then there is something newer to count. */
async function countBucket(store: IndicatorStore, definitions: readonly KpiDefinition[], { asOf }: FoldOptions, places: readonly PackPlace[]): Promise<KpiPartial | undefined> {
  const gone = { yes: false };
  async function* records(table: string): AsyncGenerator<readonly KpiRecord[]> {
    for (const { id } of places.filter((place) => place.table === table)) {
      const content = await store.content(id);
      if (content === undefined) gone.yes = true;
      else yield unpackedRows(content).map(({ record }) => record);
    }
  }
  // Which months the data cover is said of the whole.
  const partial = await foldSlowly(definitions, { asOf }, [...new Set(places.map(({ table }) => table))], records);
  return gone.yes ? undefined : partial;
}

/** The records of a table as they are kept. */
export async function* storedRecords(store: IndicatorStore, dataset: string, table: string): AsyncGenerator<readonly KpiRecord[]> {
  for (const place of await store.places(dataset)) {
    if (place.table !== table) continue;
    const content = await store.content(place.id);
    if (content !== undefined) yield unpackedRows(content).map(({ record }) => record);
    await breathe();
  }
}

function digestOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\n');
  return hash.digest('hex');
}

import { type DemoRegionEvents, DEMO_REGIONS } from '@hjm/demo/events';
import { parsePeriod, startFold } from '@hjm/kpi';
import { usageError } from '../usage-error.js';
import type { ChosenKpis, RegionId } from './chosen-kpis.js';
import type { Dataset } from './dataset.js';

/** The demo events of the region; Västmanland's when none is named. */
export function demoTables(region: RegionId | undefined): DemoRegionEvents {
  const known: Readonly<Partial<Record<RegionId, DemoRegionEvents>>> = DEMO_REGIONS;
  const demo = known[region ?? 'vastmanland'];
  if (demo === undefined) throw usageError(`Det finns inga demohändelser för ${region ?? ''}. De finns för ${Object.keys(DEMO_REGIONS).join(' och ')}.`);
  return demo;
}

/** So many records at a time. */
const PIECE = 4096;

/** The demo events, counted. */
export function demoDataset(chosen: ChosenKpis): Dataset {
  const { tables, options: known, noticeSv } = demoTables(chosen.region);
  const options = { ...known, tables: chosen.tables, ...chosen.named };
  const months = Object.values(known.covers).flatMap(({ from, to }) => [from, to]).sort();
  const all = parsePeriod(`${months[0] ?? ''}..${months.at(-1) ?? ''}`);
  const fold = startFold(chosen.definitions, options);
  for (const { id, records } of tables) {
    if (fold.fields(id).length === 0) continue;
    for (const piece of pieces(records(), PIECE)) fold.addRecords(id, piece);
  }
  return { titleSv: 'demohändelser', source: { partial: fold.partial(), options }, covers: { byTable: known.covers, all, assumed: false, narrower: [] }, asOfAssumed: false, demo: noticeSv, read: undefined };
}

function* pieces<T>(items: Iterable<T>, size: number): Generator<readonly T[]> {
  let piece: T[] = [];
  for (const item of items) {
    piece.push(item);
    if (piece.length < size) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}

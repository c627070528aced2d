import { type KpiRecord, parsePeriod, startFold } from '@hjm/kpi';
import { DEMO_DAYS } from '@hjm/demo';
import { DEMO_EVENT_TABLES, DEMO_EVENTS_NOTICE_SV, DEMO_VARMLAND_TABLES, demoEvents, demoVarmlandEvents } from '@hjm/demo/events';
import { usageError } from '../usage-error.js';
import type { ChosenKpis, RegionId } from './chosen-kpis.js';
import type { Dataset } from './dataset.js';
import { lastDayOf } from './read/covers.js';

/** The demo events of a region, by table. */
export type DemoTables = { readonly tables: readonly { readonly id: string; readonly records: () => Iterable<KpiRecord> }[]; readonly covers: string };

const DEMOS: Readonly<Partial<Record<RegionId, DemoTables>>> = {
  vastmanland: { tables: DEMO_EVENT_TABLES.map((id) => ({ id, records: () => demoEvents(id) })), covers: `${DEMO_DAYS.from.slice(0, 7)}..${DEMO_DAYS.to.slice(0, 7)}` },
  varmland: { tables: DEMO_VARMLAND_TABLES.map((id) => ({ id, records: () => demoVarmlandEvents(id) })), covers: '2021-01..2025-12' },
};

export const DEMO_NOTICE_SV = DEMO_EVENTS_NOTICE_SV;

/** The demo events of the region; Västmanland's when none is named. */
export function demoTables(region: RegionId | undefined): DemoTables {
  const demo = DEMOS[region ?? 'vastmanland'];
  if (demo === undefined) throw usageError(`Det finns inga demohändelser för ${region ?? ''}. De finns för ${Object.keys(DEMOS).join(' och ')}.`);
  return demo;
}

/** So many records at a time. */
const PIECE = 4096;

/** The demo events, counted. */
export function demoDataset(chosen: ChosenKpis): Dataset {
  const { tables, covers } = demoTables(chosen.region);
  const all = parsePeriod(covers);
  const byTable = Object.fromEntries(tables.map(({ id }) => [id, { from: all.from, to: all.to }]));
  const options = { asOf: lastDayOf(all), tables: chosen.tables, covers: byTable };
  const fold = startFold(chosen.definitions, options);
  for (const { id, records } of tables) {
    if (fold.fields(id).length === 0) continue;
    for (const piece of pieces(records(), PIECE)) fold.addRecords(id, piece);
  }
  return { titleSv: 'demohändelser', source: { partial: fold.partial(), options }, covers: { byTable, all, assumed: false, narrower: [] }, asOfAssumed: false, demo: DEMO_NOTICE_SV, read: undefined };
}

export function* pieces<T>(items: Iterable<T>, size: number): Generator<readonly T[]> {
  let piece: T[] = [];
  for (const item of items) {
    piece.push(item);
    if (piece.length < size) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}

import { HjmError, foundText, isLocalDate } from '@hjm/core';
import { EVENT_TABLES, type ResultSource, type StatedOutcome, parsePeriod } from '@hjm/kpi';
import type { ColumnMapping } from '@hjm/tables';
import { demoMark } from '../prices/demo-mark.js';
import { checkTexts } from '../prices/storable-texts.js';
import type { ErasureReason } from '../records/erasure.js';
import { latestKeepUntil, parseKeepUntil } from '../records/keep-until.js';
import { swedishDay } from '../records/swedish-day.js';
import { turns } from '../rents/turn.js';
import type { IndicatorStore } from '../store/indicator-store.js';
import type { LedgerStore } from '../store/ledger-store.js';
import type { ImportBadRow } from './bad-import-row.js';
import { coversOf, saidCovers } from './covers.js';
import { type BookedDataset, isServed, readDatasets, servedDataset } from './dataset-book.js';
import { type DatasetPurpose, datasetPurposes } from './dataset-terms.js';
import type { Cover, Dataset, DatasetContent, DatasetEvent, DatasetImport, OpenDataset } from './dataset.js';
import { demoDatasets } from './demo-dataset.js';
import { readImport } from './read-import.js';
import { byId, regionById } from './regions.js';
import { monthOf } from './row-place.js';
import { stageRows } from './stage-rows.js';
import { checkStated } from './stated-values.js';
import { type Counted, countStored, storedRecords } from './stored-source.js';

/** How many datasets stay counted in memory. */
const REMEMBERED = 4;

export type IndicatorMeans = {
  readonly ledger: LedgerStore;
  readonly store: IndicatorStore;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly longestKeepYears: number;
};

export type NewDataset = { readonly region: string; readonly titleSv: string; readonly asOf: string; readonly purpose: DatasetPurpose; readonly keepUntil: string };
export type ImportAsked = {
  readonly table: string;
  readonly kind: 'csv' | 'xlsx';
  readonly covers?: string | undefined;
  readonly replace: boolean;
  readonly asOf?: string | undefined;
  readonly mapping?: ColumnMapping | undefined;
};
/** What an import did. `repeated`: nothing that was not there. */
export type ImportDone = Pick<DatasetImport, 'table' | 'file' | 'mapping' | 'asOf' | 'counts'> & {
  readonly repeated: boolean;
  readonly covers: Cover | null;
  readonly unknownHeaders: readonly { readonly header: string; readonly nearest?: string }[];
  readonly badRows: readonly ImportBadRow[];
};

/** Keeps datasets: what happens to them in the chain, their rows beside it. */
export type IndicatorKeeper = ReturnType<typeof indicatorKeeper>;

export function indicatorKeeper({ ledger, store, now, newId, longestKeepYears }: IndicatorMeans) {
  const demos = demoDatasets();
  const inTurn = turns();
  const remembered = new Map<string, Counted>();
  const today = (): string => swedishDay(now());
  const demoIds = demos.map(({ dataset }) => dataset.id);
  const find = async (id: string): Promise<BookedDataset> => servedDataset(await readDatasets(ledger), id, today(), demoIds);

  /** The dataset as one's own, which may be written to. */
  async function own(id: string): Promise<BookedDataset> {
    if (demoIds.includes(id)) throw new HjmError('dataset-read-only', 'Demodata är inbyggda och kan inte ändras. Skapa en egen datamängd.', [{ path: 'id', expected: 'en egen datamängd', found: foundText(id) }]);
    return find(id);
  }

  async function told(booked: BookedDataset): Promise<Dataset> {
    const { id, region, titleSv, asOf, purpose, keepUntil } = booked;
    return { id, region, titleSv, asOf, covers: coversOf(saidCovers(booked), await store.places(id)), purpose, keepUntil, ...demoMark(false) };
  }

  function linkOf(id: string, events: number, event: DatasetEvent, link = newId()): { readonly id: string; readonly storedAt: string; readonly content: DatasetContent } {
    return { id: link, storedAt: now().toISOString(), content: { format: 'hjm.kpi-dataset-event/1', subject: id, once: `kpi/${id}/${events + 1}`, event } };
  }

  async function open(id: string): Promise<OpenDataset> {
    const demo = demos.find(({ dataset }) => dataset.id === id);
    if (demo !== undefined) return demo;
    const booked = await find(id);
    const region = regionById(booked.region);
    return { dataset: await told(booked), region, source: () => count(booked), records: (table) => storedRecords(store, id, table) };
  }

  async function count(booked: BookedDataset): Promise<ResultSource> {
    const { id, asOf, stated } = booked;
    const options = { asOf };
    const { definitions } = regionById(booked.region);
    const counted = await countStored(store, id, { definitions, options, covers: saidCovers(booked) }, remembered.get(id));
    remembered.delete(id);
    remembered.set(id, counted);
    for (const oldest of [...remembered.keys()].slice(0, -REMEMBERED)) remembered.delete(oldest);
    return { partial: counted.partial, options, stated };
  }

  async function erase(booked: BookedDataset, reason: ErasureReason): Promise<void> {
    const link = await store.erase(booked.id, linkOf(booked.id, booked.events, { kind: 'erased', reason }));
    if (link === undefined) throw changed();
    remembered.delete(booked.id);
  }

  return {
    /** Those that are built in, then one's own, oldest first. */
    list: async (): Promise<Dataset[]> => {
      const kept = (await readDatasets(ledger)).filter((one) => isServed(one, today()));
      return [...demos.map(({ dataset }) => dataset), ...(await Promise.all(kept.map(told)))];
    },
    terms: () => ({ purposes: datasetPurposes, today: today(), latestKeepUntil: latestKeepUntil(today(), longestKeepYears) }),
    open,
    create: (asked: NewDataset): Promise<Dataset> =>
      inTurn(async () => {
        regionById(asked.region);
        checkTexts(asked);
        checkAsOf(asked.asOf, today());
        parseKeepUntil(asked.keepUntil, today(), longestKeepYears);
        const id = newId();
        await ledger.append<DatasetContent>('kpi-dataset', linkOf(id, 0, { kind: 'created', ...asked }));
        return told(await find(id));
      }),
    /** Reads a file in. The same file again changes nothing; nothing of it counts before all of it does. */
    importFile: async (id: string, body: ReadableStream<Uint8Array>, { table: tableId, kind, replace, mapping, ...asked }: ImportAsked): Promise<ImportDone> => {
      const { interims } = regionById((await own(id)).region);
      const table = byId(EVENT_TABLES, tableId, 'unknown-table', 'table', (found) => `Det finns ingen tabell ${found}.`);
      const period = asked.covers === undefined ? undefined : parsePeriod(asked.covers, interims, 'covers');
      const covers = period === undefined ? null : { from: period.from, to: period.to };
      if (replace && covers === null) throw new HjmError('invalid-period', 'Säg vilka månader filen ersätter.', [{ path: 'covers', expected: 'månader, som 2024-01..2024-04', found: 'inget' }]);
      if (asked.asOf !== undefined) checkAsOf(asked.asOf, today());
      // Who sends slowly keeps nobody else waiting.
      const read = await readImport(body, kind, table, mapping);
      checkTexts(read.headers.mapping);
      return inTurn(async () => {
        const booked = await own(id);
        const asOf = asked.asOf ?? booked.asOf;
        const staged = newId();
        try {
          const months = replace && covers !== null ? { from: monthOf(covers.from), to: monthOf(covers.to) } : undefined;
          const { replaced, ...changes } = await stageRows(read.rows, { store, dataset: id, import: staged, table: table.id, replace: months });
          const counts = { ...read.counts, ...changes };
          const imported = { table: table.id, file: read.file, covers, replaced: replace, asOf, mapping: read.headers.mapping, counts };
          const repeated = changes.added + changes.corrected + changes.removed === 0 && asOf === booked.asOf && (covers === null || isSaid(booked, table.id, covers));
          if (!repeated && (await store.commit({ import: staged, replaced, link: linkOf(id, booked.events, { kind: 'imported', ...imported }, staged) })) === undefined) throw changed();
          const dataset = repeated ? await told(booked) : await told(await find(id));
          return { table: table.id, file: read.file, mapping: imported.mapping, asOf, counts, repeated, covers: dataset.covers[table.id] ?? null, unknownHeaders: read.headers.unknown.map(({ header, nearest }) => ({ header, ...(nearest === undefined ? {} : { nearest }) })), badRows: read.badRows };
        } catch (error) {
          await store.removeStaged(staged);
          throw error;
        }
      });
    },
    /** What has been read in, oldest first. */
    imports: async (id: string): Promise<BookedDataset['imports']> => (demoIds.includes(id) ? [] : (await find(id)).imports),
    stated: async (id: string): Promise<readonly StatedOutcome[]> => (await (await open(id)).source()).stated ?? [],
    /** Puts these in the place of what was stated before. */
    state: (id: string, values: readonly StatedOutcome[]): Promise<readonly StatedOutcome[]> =>
      inTurn(async () => {
        const booked = await own(id);
        const checked = checkStated(values, regionById(booked.region));
        const link = await ledger.append<DatasetContent>('kpi-dataset', linkOf(id, booked.events, { kind: 'stated', values: checked }));
        if (link === undefined) throw changed();
        return checked;
      }),
    /** Takes the rows away for good. The chain keeps that they were there. */
    erase: (id: string, reason: ErasureReason): Promise<void> =>
      inTurn(async () => {
        await erase(await own(id), reason);
      }),
    eraseExpired: (): Promise<number> =>
      inTurn(async () => {
        const expired = (await readDatasets(ledger)).filter(({ erased, keepUntil }) => erased === null && keepUntil < today());
        for (const booked of expired) await erase(booked, 'retention');
        return expired.length;
      }),
  };
}

function isSaid({ imports }: BookedDataset, table: string, { from, to }: { readonly from: string; readonly to: string }): boolean {
  return imports.some(({ import: one }) => one.table === table && one.covers !== null && one.covers.from <= from && one.covers.to >= to);
}

function checkAsOf(asOf: string, today: string): void {
  if (isLocalDate(asOf) && asOf <= today) return;
  throw new HjmError('invalid-date', 'asOf är den sista dagen som något är känt om.', [{ path: 'asOf', expected: `en dag som finns, senast ${today}`, found: foundText(asOf) }]);
}

function changed(): HjmError {
  return new HjmError('indicators-changed', 'Något annat hann hända med datamängden under tiden, och inget är sparat. Försök igen.', [{ path: 'id', expected: 'en datamängd som ingen annan ändrar', found: 'en senare händelse' }]);
}

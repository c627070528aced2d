import { HjmError, foundText, isLocalDate } from '@hjm/core';
import { checkStated, type StatedOutcome } from '@hjm/kpi';
import { demoMark } from '../prices/demo-mark.js';
import { checkTexts } from '../prices/storable-texts.js';
import type { ErasureReason } from '../records/erasure.js';
import { latestKeepUntil, parseKeepUntil } from '../records/keep-until.js';
import { swedishDay } from '../records/swedish-day.js';
import { turns } from '../rents/turn.js';
import type { IndicatorStore } from '../store/indicator-store.js';
import type { LedgerStore } from '../store/ledger-store.js';
import { countedDatasets } from './counted-datasets.js';
import { coversOf, saidCovers } from './covers.js';
import { type BookedDataset, isServed, readDatasets, servedDataset } from './dataset-book.js';
import { type DatasetPurpose, datasetPurposes } from './dataset-terms.js';
import type { Dataset, DatasetContent, DatasetEvent, OpenDataset } from './dataset.js';
import { demoDatasets } from './demo-dataset.js';
import { type ImportAsked, type ImportDone, importDone, readFile, stageFile } from './import-rows.js';
import { regionById } from './regions.js';
import { storedRecords } from './stored-source.js';

export type IndicatorMeans = {
  readonly ledger: LedgerStore;
  readonly store: IndicatorStore;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly longestKeepYears: number;
};

export type NewDataset = { readonly region: string; readonly titleSv: string; readonly asOf: string; readonly purpose: DatasetPurpose; readonly keepUntil: string };
/** Keeps datasets: what happens to them in the chain, their rows beside it. */
export type IndicatorKeeper = ReturnType<typeof indicatorKeeper>;

export function indicatorKeeper({ ledger, store, now, newId, longestKeepYears }: IndicatorMeans) {
  const demos = demoDatasets();
  const inTurn = turns();
  const counted = countedDatasets(store);
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
    return { dataset: await told(booked), region, stated: booked.stated, source: () => counted.count(booked), records: (table) => storedRecords(store, id, table) };
  }

  async function erase(booked: BookedDataset, reason: ErasureReason): Promise<void> {
    const link = await store.erase(booked.id, linkOf(booked.id, booked.events, { kind: 'erased', reason }));
    if (link === undefined) throw changed();
    counted.forget(booked.id);
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
    importFile: async (id: string, body: ReadableStream<Uint8Array>, asked: ImportAsked): Promise<ImportDone> => {
      if (asked.asOf !== undefined) checkAsOf(asked.asOf, today());
      // Read before it is its turn: who sends slowly keeps nobody else waiting.
      const file = await readFile(body, await own(id), asked);
      return inTurn(async () => {
        const booked = await own(id);
        const staged = newId();
        try {
          const asOf = asked.asOf ?? booked.asOf;
          if (asOf < booked.asOf) throw new HjmError('invalid-date', `Datamängden är känd till och med ${booked.asOf}.`, [{ path: 'asOf', expected: `tidigast ${booked.asOf}`, found: foundText(asOf) }]);
          const change = await stageFile(store, booked, file, asOf, staged);
          if (!change.repeated && (await store.commit({ import: staged, replaced: change.replaced, link: linkOf(id, booked.events, change.import, staged) })) === undefined) throw changed();
          const { covers } = await told(await find(id));
          return importDone(change.import, file, change.repeated, covers[file.table]);
        } catch (error) {
          await store.removeStaged(staged);
          throw error;
        }
      });
    },
    /** What has been read in, oldest first. */
    imports: async (id: string): Promise<BookedDataset['imports']> => (demoIds.includes(id) ? [] : (await find(id)).imports),
    stated: async (id: string): Promise<readonly StatedOutcome[]> => (await open(id)).stated,
    /** Puts these in the place of what was stated before. */
    state: (id: string, values: readonly StatedOutcome[]): Promise<readonly StatedOutcome[]> =>
      inTurn(async () => {
        const booked = await own(id);
        checkTexts(values);
        const { definitions, interims } = regionById(booked.region);
        const checked = checkStated(values, definitions, interims);
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
        await store.removeLeftOver();
        return expired.length;
      }),
  };
}

function checkAsOf(asOf: string, today: string): void {
  if (isLocalDate(asOf) && asOf <= today) return;
  throw new HjmError('invalid-date', 'asOf är den sista dagen som något är känt om.', [{ path: 'asOf', expected: `en dag som finns, senast ${today}`, found: foundText(asOf) }]);
}

function changed(): HjmError {
  return new HjmError('indicators-changed', 'Något annat hann hända med datamängden under tiden, och inget är sparat. Försök igen.', [{ path: 'id', expected: 'en datamängd som ingen annan ändrar', found: 'en senare händelse' }]);
}

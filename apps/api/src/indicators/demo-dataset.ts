import { type DemoRegion, DEMO_REGIONS } from '@hjm/demo/events';
import type { KpiRecord, ResultSource } from '@hjm/kpi';
import { breathe } from '../breathe.js';
import type { Cover, OpenDataset } from './dataset.js';
import { foldSlowly } from './fold-slowly.js';
import { publishedOutcomes } from './published-outcomes.js';
import { regionById } from './regions.js';

/** How many records are made before others have their turn. */
const RECORDS_AT_ONCE = 500;

const TITLES: Readonly<Record<DemoRegion, string>> = {
  vastmanland: 'Demodata: Hjälpmedelscentrum i Västmanland',
  varmland: 'Demodata: Värmlands hjälpmedelsnämnd',
};

/** The datasets that are built in: nothing of them is kept but what they come to. */
export function demoDatasets(): readonly OpenDataset[] {
  return (Object.keys(DEMO_REGIONS) as DemoRegion[]).map(openDemo);
}

function openDemo(regionId: DemoRegion): OpenDataset {
  const { noticeSv: notice, options, tables } = DEMO_REGIONS[regionId];
  const region = regionById(regionId);
  const covers = Object.fromEntries(Object.entries(options.covers).map(([table, { from, to }]): [string, Cover] => [table, { from, to, gaps: [], stated: true }]));
  const records = (table: string): AsyncGenerator<readonly KpiRecord[]> => slices(tables.find(({ id }) => id === table)?.records() ?? []);
  const stated = publishedOutcomes(region);
  let counted: Promise<ResultSource> | undefined;
  return {
    dataset: { id: `demo-${regionId}`, region: regionId, titleSv: TITLES[regionId], asOf: options.asOf, covers, demo: true, notice },
    region,
    stated,
    records,
    source: () => {
      counted ??= foldSlowly(region.definitions, options, tables.map(({ id }) => id), records).then((partial) => ({ partial, options, stated }));
      counted.catch(() => {
        counted = undefined;
      });
      return counted;
    },
  };
}

async function* slices(records: Iterable<KpiRecord>): AsyncGenerator<readonly KpiRecord[]> {
  let slice: KpiRecord[] = [];
  for (const record of records) {
    slice.push(record);
    if (slice.length < RECORDS_AT_ONCE) continue;
    yield slice;
    await breathe();
    slice = [];
  }
  yield slice;
}

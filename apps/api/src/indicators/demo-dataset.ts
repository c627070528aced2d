import { DEMO_EVENT_OPTIONS, DEMO_EVENT_TABLES, DEMO_EVENTS_NOTICE_SV, DEMO_VARMLAND_OPTIONS, DEMO_VARMLAND_TABLES, type DemoEventTable, type DemoVarmlandTable, demoEvents, demoVarmlandEvents } from '@hjm/demo/events';
import type { FoldOptions, KpiRecord, ResultSource } from '@hjm/kpi';
import { breathe } from '../breathe.js';
import type { Cover, OpenDataset } from './dataset.js';
import { foldSlowly } from './fold-slowly.js';
import { publishedOutcomes } from './published-outcomes.js';
import { regionById } from './regions.js';

/** How many records are made before others have their turn. */
const RECORDS_AT_ONCE = 500;

type Demo = { readonly id: string; readonly region: string; readonly titleSv: string; readonly options: Required<Pick<FoldOptions, 'asOf' | 'covers'>>; readonly tables: readonly string[]; readonly make: (table: string) => Iterable<KpiRecord> };

const DEMOS: readonly Demo[] = [
  {
    id: 'demo-vastmanland',
    region: 'vastmanland',
    titleSv: 'Demodata: Hjälpmedelscentrum i Västmanland',
    options: DEMO_EVENT_OPTIONS,
    tables: DEMO_EVENT_TABLES,
    make: (table) => demoEvents(table as DemoEventTable),
  },
  {
    id: 'demo-varmland',
    region: 'varmland',
    titleSv: 'Demodata: Värmlands hjälpmedelsnämnd',
    options: DEMO_VARMLAND_OPTIONS,
    tables: DEMO_VARMLAND_TABLES,
    make: (table) => demoVarmlandEvents(table as DemoVarmlandTable),
  },
];

/** The datasets that are built in: nothing of them is kept but what they come to. */
export function demoDatasets(): readonly OpenDataset[] {
  return DEMOS.map(openDemo);
}

function openDemo({ id, region: regionId, titleSv, options, tables, make }: Demo): OpenDataset {
  const region = regionById(regionId);
  const covers = Object.fromEntries(Object.entries(options.covers).map(([table, { from, to }]): [string, Cover] => [table, { from, to, gaps: [], stated: true }]));
  const records = (table: string): AsyncGenerator<readonly KpiRecord[]> => slices(tables.includes(table) ? make(table) : []);
  let counted: Promise<ResultSource> | undefined;
  return {
    dataset: { id, region: regionId, titleSv, asOf: options.asOf, covers, demo: true, notice: DEMO_EVENTS_NOTICE_SV },
    region,
    records,
    source: () => {
      counted ??= foldSlowly(region.definitions, options, tables, records).then((partial) => ({ partial, options, stated: publishedOutcomes(region) }));
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

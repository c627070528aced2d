import { type KpiRecord, type RecordTrace, figureTracer, parsePeriod, resultOf } from '@hjm/kpi';
import type { Dataset, OpenDataset } from './dataset.js';
import { indicatorOf } from './regions.js';

/** How a record that counts does so. */
type Counts = Exclude<RecordTrace['counts'], 'outside'>;
type TracedRecord = { readonly table: string; readonly record: KpiRecord; readonly trace: RecordTrace };
export type DrillDown = { readonly dataset: Dataset; readonly total: number; readonly offset: number; readonly rows: readonly TracedRecord[] };
type Asked = { readonly kpi: string; readonly period: string; readonly counts?: Counts | undefined; readonly offset: number; readonly limit: number };

/** The records behind a figure, in the order that they are kept in. */
export async function drillDown({ dataset, region, source, records }: OpenDataset, { kpi, period, counts, offset, limit }: Asked): Promise<DrillDown> {
  const definition = indicatorOf(region, kpi);
  const counted = await source();
  const result = resultOf(definition, counted, parsePeriod(period, region.interims));
  const rows: TracedRecord[] = [];
  let total = 0;
  for (const { table } of result.derivation.tables) {
    const trace = figureTracer(definition, result, table, counted.options);
    for await (const some of records(table)) {
      for (const record of some) {
        for (const one of trace(record)) {
          if (counts !== undefined && one.counts !== counts) continue;
          total += 1;
          if (total > offset && rows.length < limit) rows.push({ table, record, trace: one });
        }
      }
    }
  }
  return { dataset, total, offset, rows };
}

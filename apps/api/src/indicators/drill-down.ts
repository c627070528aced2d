import { type KpiDefinition, type KpiRecord, type RecordTrace, type Tally, parsePeriod, recordTracer, resultOf } from '@hjm/kpi';
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
  const { from, to, day } = resultOf(definition, counted, parsePeriod(period, region.interims)).derivation;
  const isIn = (on: string | undefined): boolean => on !== undefined && (day === undefined ? on.slice(0, 7) >= from && on.slice(0, 7) <= to : on === day);
  const rows: TracedRecord[] = [];
  let total = 0;
  for (const table of tablesOf(definition)) {
    const trace = recordTracer(definition, table, counted.options);
    for await (const some of records(table)) {
      for (const record of some) {
        if (!Object.values(record).some((value) => typeof value === 'string' && isIn(value.slice(0, 10)))) continue;
        for (const one of trace(record)) {
          if (one.counts === 'outside' || !isIn(one.on) || (counts !== undefined && one.counts !== counts)) continue;
          total += 1;
          if (total > offset && rows.length < limit) rows.push({ table, record, trace: one });
        }
      }
    }
  }
  return { dataset, total, offset, rows };
}

/** The tables that an indicator is counted from, the one of what is measured first. */
function tablesOf({ measure }: KpiDefinition): readonly string[] {
  const tallies: readonly Tally[] = measure.kind === 'ratio' ? [measure.numerator, measure.denominator] : measure.kind === 'total' || measure.kind === 'growth' ? [measure.of] : [];
  const tables = measure.kind === 'share' ? [measure.of.table] : tallies.map(tableOf);
  return [...new Set(tables)];
}

function tableOf(tally: Tally): string {
  if ('count' in tally) return tally.count.table;
  if ('sum' in tally) return tally.sum.table;
  return 'stock' in tally ? tally.stock.table : tally.groups.table;
}

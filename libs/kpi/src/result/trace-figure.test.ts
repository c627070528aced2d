import { expect, it } from 'vitest';
import { REGION_KPIS } from '../definitions/region-kpis.js';
import type { KpiDefinition } from '../definition/definition-types.js';
import { startFold } from '../fold/start-fold.js';
import { parsePeriod } from '../period/parse-period.js';
import type { KpiRecord } from '../table/table-types.js';
import type { KpiResult } from './result-types.js';
import { resultOf } from './results-of.js';
import { figureTracer } from './trace-figure.js';
import type { RecordTrace } from './trace-record.js';

const options = { asOf: '2024-06-30', covers: Object.fromEntries(['workOrders', 'driving', 'stock'].map((table) => [table, { from: '2024-01', to: '2024-06' }])) };

/** The result of an indicator, and how each record stands behind it. */
function traced(kpi: string, tables: Readonly<Record<string, readonly KpiRecord[]>>, period: string): { readonly value: KpiResult['value']; readonly traces: Readonly<Record<string, readonly (readonly RecordTrace[])[]>> } {
  const definition = REGION_KPIS.vastmanland.definitions.find(({ id }) => id === kpi) as KpiDefinition;
  const fold = startFold([definition], options);
  for (const [table, records] of Object.entries(tables)) fold.addRecords(table, records);
  const result = resultOf(definition, { partial: fold.partial(), options }, parsePeriod(period));
  return { value: result.value, traces: Object.fromEntries(Object.entries(tables).map(([table, records]) => [table, records.map(figureTracer(definition, result, table, options))])) };
}

it('tells of the records of its months, and nothing of others', () => {
  const order = (reported: string, finished: string): KpiRecord => ({ id: reported, kind: 'corrective', reported, finished });
  const { traces } = traced('repair-done-5wd', { workOrders: [order('2024-01-08', '2024-02-12'), order('2024-02-05', '2024-02-06'), order('2024-03-04', '2024-03-05')] }, '2024-02');
  expect(traces['workOrders']?.map((some) => some.map(({ counts }) => counts))).toEqual([[], ['met'], []]);
});

it('tells of what is divided over all the months, and of the stock that it is divided by only on its day', () => {
  const stock = (day: string): KpiRecord => ({ day, kind: 'marked', place: 'customer', quantity: 80 });
  const drive = (day: string): KpiRecord => ({ day, mil: 4000 });
  const { value, traces } = traced('driven-mil-per-marked-volume', { driving: [drive('2024-01-10'), drive('2024-04-10'), drive('2024-05-10')], stock: [stock('2024-03-31'), stock('2024-04-30'), stock('2024-05-31')] }, '2024-01..2024-04');
  expect(value).toMatchObject({ state: 'known' });
  expect(traces['driving']?.map((some) => some.map(({ side, counts }) => [side, counts]))).toEqual([[['numerator', 'met']], [['numerator', 'met']], []]);
  expect(traces['stock']?.map((some) => some.map(({ side, on }) => [side, on]))).toEqual([[], [['denominator', '2024-04-30']], []]);
});

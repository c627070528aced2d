import { batchOf, EVENT_TABLES, type KpiResult, parsePeriod, resultsOf, startFold } from '@hjm/kpi';
import { REGION_KPIS } from '@hjm/kpi/definitions';
import { addDays } from '@hjm/core/calendar';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { importRows, newDataset, resultsIn, WORK_ORDERS } from '../testing/indicators.js';
import { type TestApp, testApp } from '../testing/test-app.js';

type Row = { readonly id: number; readonly kind: 'AU' | 'FU'; readonly reported: string; readonly finished: string; readonly unit: string };

const ROWS = 12;
const day = fc.integer({ min: 0, max: 170 }).map((days) => addDays('2024-01-01', days));
const row = fc.record({ id: fc.integer({ min: 1, max: ROWS }), kind: fc.constantFrom<'AU' | 'FU'>('AU', 'FU'), reported: day, finished: fc.oneof(day, fc.constant('')), unit: fc.constantFrom('Väster', 'Öster', '') });
const lineOf = ({ id, kind, reported, finished, unit }: Row): string => `ao-${id};${kind};${reported};${finished};${unit}`;
const PERIODS = ['2024-01', '2024-03', '2024-01..2024-04', '2024-05..2024-06'];
const { definitions } = REGION_KPIS.vastmanland;

let api: TestApp;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.close());

/** What the library counts of the same rows, without anything in between. */
function counted(rows: readonly Row[], period: string): readonly KpiResult[] {
  const options = { asOf: '2024-06-30', covers: { workOrders: { from: '2024-01', to: '2024-06' } } };
  const fold = startFold(definitions, options);
  const records = rows.map(({ id, kind, reported, finished, unit }) => ({ id: `ao-${id}`, kind: kind === 'AU' ? 'corrective' : 'preventive', reported, finished: finished === '' ? null : finished, unit: unit === '' ? null : unit }));
  const table = EVENT_TABLES.find((one) => one.id === 'workOrders');
  if (table !== undefined) fold.addBatch('workOrders', batchOf(table, records));
  return resultsOf(definitions, { partial: fold.partial(), options }, parsePeriod(period));
}

it('read in in pieces with corrections in any order, files come to what one file does', async () => {
  const pieces = fc.array(fc.uniqueArray(row, { selector: ({ id }) => id, minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(pieces, async (files) => {
      const { id } = await newDataset(api);
      const known = new Map<number, Row>();
      for (const file of files) {
        const before = [...known.values()];
        const done = await importRows(api, id, 'workOrders', [WORK_ORDERS, ...file.map(lineOf)], '&covers=2024-01..2024-06');
        const same = file.filter((one) => before.some((other) => lineOf(other) === lineOf(one))).length;
        const corrected = file.filter((one) => before.some((other) => other.id === one.id && lineOf(other) !== lineOf(one))).length;
        expect(done.counts).toMatchObject({ unchanged: same, corrected, added: file.length - same - corrected, removed: 0 });
        for (const one of file) known.set(one.id, one);
        // Asked in between, so that months are counted before they are corrected.
        expect(await resultsIn(api, id, '2024-03')).toEqual(counted([...known.values()], '2024-03'));
      }
      for (const period of PERIODS) expect(await resultsIn(api, id, period)).toEqual(counted([...known.values()], period));
    }),
    { numRuns: 10 },
  );
});

it('only the months that a file touches are counted again', async () => {
  const { id } = await newDataset(api);
  const of = (reported: string, n: number): string => `ao-${n};AU;${reported};${reported};`;
  await importRows(api, id, 'workOrders', [WORK_ORDERS, of('2024-01-08', 1), of('2024-02-08', 2), of('2024-03-08', 3)]);
  await resultsIn(api, id, '2024');
  const partials = async (): Promise<readonly { bucket: number; packs: string; at: string }[]> => {
    const found = (await api.database.database.execute(`select bucket, packs, xmin::text as at from kpi_partials where dataset = '${id}' order by bucket`)) as { rows: { bucket: number; packs: string; at: string }[] };
    return found.rows;
  };
  const before = await partials();
  await importRows(api, id, 'workOrders', [WORK_ORDERS, 'ao-2;AU;2024-02-08;2024-02-29;']);
  await resultsIn(api, id, '2024');
  const after = await partials();
  expect(before.map(({ bucket }) => bucket)).toEqual([2024 * 12, 2024 * 12 + 1, 2024 * 12 + 2]);
  expect(after.map((one, at) => one.at === before[at]?.at)).toEqual([true, false, true]);
});

import { createHash } from 'node:crypto';
import { demoFaultyFiles } from '@hjm/demo/events';
import type { KpiResult } from '@hjm/kpi';
import { writeXlsx } from '@hjm/tables/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../indicators/dataset.js';
import type { DrillDown } from '../indicators/drill-down.js';
import type { ImportDone } from '../indicators/import-rows.js';
import { bothDatabases } from '../testing/databases.js';
import { aDataset, DATASETS, importRows, newDataset, resultsIn, rowsOf, send, sendRows, WORK_ORDERS } from '../testing/indicators.js';
import { type TestApp, problemIn, testApp } from '../testing/test-app.js';

const repairs = async (api: TestApp, id: string, period: string): Promise<KpiResult['value'] | undefined> => (await resultsIn(api, id, period)).find(({ kpi }) => kpi === 'repair-done-5wd')?.value;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const january = [WORK_ORDERS, 'ao-1;AU;2024-01-08;2024-01-10;Väster', 'ao-2;AU;2024-01-08;2024-01-31;Väster', 'ao-3;FU;2024-01-09;;Väster'];

describe.each(bothDatabases)('datasets in $name', ({ open }) => {
  let api: TestApp;
  beforeAll(async () => {
    api = await testApp(open);
  });
  afterAll(() => api.close());

  it('take the good rows of a file and tell what is wrong with the others', async () => {
    const { id } = await newDataset(api);
    const done = await importRows(api, id, 'workOrders', [...january, 'ao-4;AU;8/1 2024;;Väster', 'ao-5;reparaton;2024-01-08;;Väster', 'ao-1;AU;2024-01-08;;', 'ao-6;AU', '19121212-1212;AU;2024-01-08;;'], '&covers=2024-01');
    expect(done).toMatchObject({ repeated: false, counts: { rows: 8, added: 3, unchanged: 0, corrected: 0, badRows: 5 }, covers: { from: '2024-01', to: '2024-01', gaps: [], stated: true } });
    expect(done.badRows).toMatchObject([
      { line: 5, problems: [{ column: 'Anmäld', code: 'invalid-day', found: '"8/1 2024"' }] },
      { line: 6, problems: [{ column: 'Slag', code: 'unknown-value', nearest: 'reparation' }] },
      { line: 7, problems: [{ column: 'Arbetsorder', code: 'same-id' }] },
      { line: 8, problems: [{ expected: '5 celler', found: '2 celler' }] },
      { line: 9, problems: [{ column: 'Arbetsorder', code: 'identity-number', found: 'ser ut som ett personnummer' }] },
    ]);
    expect(await repairs(api, id, '2024-01')).toEqual({ state: 'known', numerator: 1, denominator: 2 });
    expect(await repairs(api, id, '2024-02')).toEqual({ state: 'missing', reason: 'noData' });
  });

  it('are the same after the same file, and corrected by a changed row', async () => {
    const { id } = await newDataset(api);
    await importRows(api, id, 'workOrders', january);
    const again = await sendRows(api, id, 'workOrders', january);
    expect([again.status, await again.json()]).toMatchObject([200, { repeated: true, counts: { added: 0, unchanged: 3, corrected: 0 } }]);
    const corrected = await importRows(api, id, 'workOrders', [WORK_ORDERS, 'ao-2;AU;2024-02-08;2024-02-09;Väster', 'ao-7;AU;2024-01-30;2024-02-29;Öster']);
    expect(corrected).toMatchObject({ repeated: false, counts: { added: 1, unchanged: 0, corrected: 1 } });
    expect(await repairs(api, id, '2024-01')).toEqual({ state: 'known', numerator: 1, denominator: 2 });
    expect(await repairs(api, id, '2024-02')).toEqual({ state: 'known', numerator: 1, denominator: 1 });
    const { rows } = (await (await api.get(`${DATASETS}/${id}/results/repair-done-5wd/records?period=2024-02`)).json()) as DrillDown;
    expect(rows).toMatchObject([{ table: 'workOrders', record: { id: 'ao-2' }, trace: { counts: 'met', clock: { elapsed: 1 } } }]);
  });

  it('leave the chain whole when they are erased, and it keeps that they were there', async () => {
    const { id } = await newDataset(api);
    const { file } = await importRows(api, id, 'workOrders', january);
    expect(file.sha256).toBe(`sha256:${createHash('sha256').update(january.join('\r\n')).digest('hex')}`);
    expect(await (await send(api, 'DELETE', `${DATASETS}/${id}`)).json()).toEqual({ id, erased: true });
    expect(await problemIn(await api.get(`${DATASETS}/${id}/scorecard?period=2024`))).toMatchObject({ status: 409, code: 'dataset-erased' });
    expect(await (await api.get('/api/records/verify')).json()).toMatchObject({ intact: true });
    const left = await rowsOf<{ content: string }>(api, `select content from records where subject = '${id}' order by seq`);
    expect(left.map(({ content }) => (JSON.parse(content) as { event: { kind: string } }).event.kind)).toEqual(['created', 'imported', 'erased']);
    expect(JSON.stringify(left)).toContain(file.sha256);
    const rows = await rowsOf(api, `select id from kpi_packs where dataset = '${id}' union all select bucket from kpi_partials where dataset = '${id}'`);
    expect(rows).toEqual([]);
  });
});

describe('a dataset', () => {
  let api: TestApp;
  beforeAll(async () => {
    api = await testApp();
  });
  afterAll(() => api.close());

  it('says which months it covers, and what is missing between', async () => {
    const { id } = await newDataset(api);
    await importRows(api, id, 'workOrders', january, '&covers=2024-01');
    const march = await importRows(api, id, 'workOrders', [WORK_ORDERS, 'ao-9;AU;2024-03-04;2024-03-05;'], '&covers=2024-03..2024-04');
    expect(march.covers).toEqual({ from: '2024-01', to: '2024-04', gaps: ['2024-02'], stated: true });
    expect(await repairs(api, id, '2024-04')).toEqual({ state: 'missing', reason: 'noRecords' });
    expect(await repairs(api, id, '2024-02')).toEqual({ state: 'missing', reason: 'noData' });
    expect(await repairs(api, id, '2024-01..2024-04')).toEqual({ state: 'missing', reason: 'noData' });
  });

  it('without numbers on its rows is corrected by replacing months', async () => {
    const { id } = await newDataset(api);
    const header = 'Dag;Belopp;Avtal';
    await importRows(api, id, 'purchases', [header, '2024-01-05;100;ja', '2024-01-05;100;ja', '2024-02-05;50;nej'], '&covers=2024-01..2024-02');
    expect((await importRows(api, id, 'purchases', [header, '2024-01-05;100;ja', '2024-01-05;100;ja'])).counts).toMatchObject({ unchanged: 2, added: 0 });
    const done = await importRows(api, id, 'purchases', [header, '2024-01-05;100;ja', '2024-01-06;300;nej'], '&covers=2024-01&replace=true');
    expect(done.counts).toMatchObject({ unchanged: 1, added: 1, removed: 1 });
    const within = (await resultsIn(api, id, '2024-01')).find(({ kpi }) => kpi === 'purchases-within-agreement');
    expect(within?.value).toEqual({ state: 'known', numerator: 10_000, denominator: 40_000 });
    expect(await problemIn(await sendRows(api, id, 'purchases', [header], '&replace=true'))).toMatchObject({ code: 'invalid-period', issues: [{ path: 'covers' }] });
  });

  it.each(demoFaultyFiles)('tells of $file just what is wrong in it, line and column', async ({ table, rows, faults }) => {
    const { id } = await newDataset(api);
    const done = await importRows(api, id, table, rows.map((cells) => cells.join(';')));
    expect(done.badRows.map(({ line, problems }) => [line, problems.map(({ column }) => column)])).toEqual(faults.map(({ line, column }) => [line, [column]]));
    expect(done.counts).toMatchObject({ rows: rows.length - 1, added: rows.length - 1 - faults.length, badRows: faults.length });
  });

  it('refuses a file whose headers are those of another table, and says which', async () => {
    const { id } = await newDataset(api);
    const problem = await problemIn(await sendRows(api, id, 'fittings', january));
    expect(problem).toMatchObject({ status: 422, code: 'headers-not-matched' });
    expect(problem.issues).toContainEqual({ path: 'table', expected: 'workOrders', found: '"fittings"', nearest: 'workOrders' });
    expect(await problemIn(await sendRows(api, id, 'workorder', january))).toMatchObject({ code: 'unknown-table', issues: [{ nearest: 'workOrders' }] });
    expect(await (await api.get(`${DATASETS}/${id}/imports`)).json()).toEqual({ imports: [] });
  });

  it('reads headers that somebody has said what they are, and Excel', async () => {
    const { id } = await newDataset(api);
    const mapping = encodeURIComponent(JSON.stringify({ id: 'Ärende', reported: 'Start' }));
    const mapped = await importRows(api, id, 'workOrders', ['Ärende;Slag;Start;Klar', 'ao-1;AU;2024-01-08;2024-01-10'], `&mapping=${mapping}`);
    expect(mapped.mapping).toEqual({ id: 'Ärende', kind: 'Slag', reported: 'Start', finished: 'Klar' });
    const bytes = await writeXlsx([{ name: 'Blad1', columns: [{ header: 'Arbetsorder' }, { header: 'Slag' }, { header: 'Anmäld' }, { header: 'Klar' }], rows: [['ao-1', 'AU', { day: '2024-01-08' }, { day: '2024-01-10' }], ['ao-2', 'AU', { day: '2024-01-08' }, null]] }]);
    const excel = await api.app.request(`http://127.0.0.1:4280${DATASETS}/${id}/imports?table=workOrders`, { method: 'POST', headers: { 'content-type': XLSX }, body: bytes as Uint8Array<ArrayBuffer> });
    expect([excel.status, ((await excel.json()) as ImportDone).counts]).toMatchObject([201, { unchanged: 1, added: 1, badRows: 0 }]);
    const other = await api.app.request(`http://127.0.0.1:4280${DATASETS}/${id}/imports?table=workOrders`, { method: 'POST', headers: { 'content-type': 'application/pdf' }, body: 'x' });
    expect(await problemIn(other)).toMatchObject({ status: 415, code: 'not-a-table' });
  });

  it('is counted again to a later day when a file says so', async () => {
    const { id } = await newDataset(api, { asOf: '2024-01-09' });
    await importRows(api, id, 'workOrders', january);
    expect(await repairs(api, id, '2024-01')).toEqual({ state: 'missing', reason: 'noRecords' });
    const done = await importRows(api, id, 'workOrders', january, '&asOf=2024-02-29');
    expect(done).toMatchObject({ repeated: false, asOf: '2024-02-29', counts: { unchanged: 3 } });
    expect(await repairs(api, id, '2024-01')).toEqual({ state: 'known', numerator: 1, denominator: 2 });
    expect(await problemIn(await sendRows(api, id, 'workOrders', january, '&asOf=2026-01-16'))).toMatchObject({ code: 'invalid-date', issues: [{ path: 'asOf' }] });
    expect(await problemIn(await sendRows(api, id, 'workOrders', january, '&asOf=2024-02-28'))).toMatchObject({ code: 'invalid-date', issues: [{ expected: 'tidigast 2024-02-29' }] });
  });

  it('has values that somebody states, of its own indicators', async () => {
    const { id } = await newDataset(api);
    const value = { state: 'stated', stated: { number: '93.5' } };
    const stated = [{ kpi: 'calls-answered', period: '2024-delår1', value }];
    expect(await (await send(api, 'PUT', `${DATASETS}/${id}/stated`, { stated })).json()).toEqual({ stated: [{ kpi: 'calls-answered', period: '2024-01..2024-04', value }] });
    expect((await resultsIn(api, id, '2024-01..2024-04')).find(({ kpi }) => kpi === 'calls-answered')?.value).toEqual(value);
    for (const [changes, code, path] of [
      [{ kpi: 'calls-answerd' }, 'unknown-indicator', 'stated.0.kpi'],
      [{ period: '2024-13' }, 'invalid-period', 'stated.0.period'],
      [{ value: { state: 'stated', stated: { yes: true } } }, 'invalid-stated', 'stated.0.value'],
    ] as const) {
      expect(await problemIn(await send(api, 'PUT', `${DATASETS}/${id}/stated`, { stated: [{ ...stated[0], ...changes }] }))).toMatchObject({ code, issues: [{ path }] });
    }
  });

  it('is made of a region, a purpose and a day until which it is kept', async () => {
    for (const [changes, code, path] of [
      [{ region: 'vastmanlnd' }, 'unknown-region', 'region'],
      [{ purpose: 'uppföljning' }, 'bad-input', 'purpose'],
      [{ keepUntil: '2046-01-01' }, 'keep-until', 'keepUntil'],
      [{ asOf: '2024-02-30' }, 'invalid-date', 'asOf'],
      [{ titleSv: 'Anna 19121212-1212' }, 'not-storable', 'titleSv'],
    ] as const) {
      expect(await problemIn(await api.post(DATASETS, { ...aDataset, ...changes }))).toMatchObject({ code, issues: [{ path }] });
    }
  });
});

it('a dataset whose last day has gone is not served, and goes', async () => {
  const api = await testApp();
  const { id } = await newDataset(api, { keepUntil: '2026-02-01' });
  await importRows(api, id, 'workOrders', january);
  api.setNow('2026-02-02T08:00:00.000Z');
  expect(await problemIn(await api.get(`${DATASETS}/${id}`))).toMatchObject({ code: 'dataset-erased' });
  expect(((await (await api.get(DATASETS)).json()) as { datasets: Dataset[] }).datasets.map((one) => one.id)).not.toContain(id);
  expect(await (await api.post('/api/records/retention')).json()).toEqual({ erased: 1 });
  expect(await (await api.post('/api/records/retention')).json()).toEqual({ erased: 0 });
  expect(await rowsOf(api, 'select id from kpi_packs')).toEqual([]);
  expect(await (await api.get('/api/records/verify')).json()).toMatchObject({ intact: true, erased: 0 });
  await api.close();
});

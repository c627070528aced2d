import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DrillDown } from '../indicators/drill-down.js';
import { DATASETS, importRows, newDataset, resultsIn, sendRows, WORK_ORDERS } from '../testing/indicators.js';
import { type TestApp, problemIn, testApp } from '../testing/test-app.js';

const rows = [WORK_ORDERS, 'ao-1;AU;2024-01-08;2024-01-10;Väster'];

let api: TestApp;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.close());

it.each(['0000', '1989', '0001-01..2024-12', '9999', '2024-13', '2024-delår2'])('the period %s is refused wherever it is asked for', async (period) => {
  const { id } = await newDataset(api);
  const one = `${DATASETS}/${id}`;
  for (const path of ['/scorecard?', '/trends?', '/results/repair-done-5wd?', '/results/repair-done-5wd/records?', '/export?']) {
    expect(await problemIn(await api.get(`${one}${path}period=${encodeURIComponent(period)}`))).toMatchObject({ status: 422, code: 'invalid-period', issues: [{ path: 'period' }] });
  }
  expect(await problemIn(await sendRows(api, id, 'workOrders', rows, `&covers=${encodeURIComponent(period)}`))).toMatchObject({ code: 'invalid-period', issues: [{ path: 'covers' }] });
});

it.each(['1990', '2100', '1990-01..2100-12'])('the period %s has results, though nothing is known of most of it', async (period) => {
  const { id } = await newDataset(api);
  await importRows(api, id, 'workOrders', rows, '&covers=1990-01..2024-06');
  expect((await resultsIn(api, id, period)).find(({ kpi }) => kpi === 'repair-done-5wd')?.value).toMatchObject({ state: 'missing' });
  expect((await api.get(`${DATASETS}/${id}/trends?period=${period}`)).status).toBe(200);
});

it.each(['{"__proto__":"Slag"}', '{"constructor":"Slag"}', '{"id":1}', '[]', 'null', 'Slag'])('the mapping %s is refused', async (mapping) => {
  const { id } = await newDataset(api);
  const { code, issues } = await problemIn(await sendRows(api, id, 'workOrders', rows, `&mapping=${encodeURIComponent(mapping)}`));
  expect([['bad-input', 'invalid-columns'].includes(code), issues[0]?.path.startsWith('mapping')]).toEqual([true, true]);
});

it.each(['__proto__', 'constructor', 'toString', '..%2f..%2fetc'])('%s is the name of nothing', async (name) => {
  const { id } = await newDataset(api);
  expect(await problemIn(await api.get(`${DATASETS}/${name}/scorecard?period=2024`))).toMatchObject({ code: 'unknown-dataset' });
  expect(await problemIn(await api.get(`${DATASETS}/${id}/results/${name}?period=2024`))).toMatchObject({ code: 'unknown-indicator' });
  expect(await problemIn(await sendRows(api, id, name, rows))).toMatchObject({ code: 'unknown-table' });
});

it('what is driven over months is told beside the marked items of their last day', async () => {
  const { id } = await newDataset(api);
  await importRows(api, id, 'driving', ['Dag;Mil', '2024-01-10;20', '2024-04-10;20', '2024-05-10;20'], '&covers=2024-01..2024-06');
  await importRows(api, id, 'stock', ['Dag;Märkning;Plats;Antal', '2024-03-31;individmärkt;kund;50', '2024-04-30;individmärkt;kund;80'], '&covers=2024-01..2024-06');
  const { rows: told } = (await (await api.get(`${DATASETS}/${id}/results/driven-mil-per-marked-volume/records?period=2024-01..2024-04`)).json()) as DrillDown;
  expect(told.map(({ table, trace }) => [table, trace.side, trace.on])).toEqual([['driving', 'numerator', '2024-01-10'], ['driving', 'numerator', '2024-04-10'], ['stock', 'denominator', '2024-04-30']]);
});

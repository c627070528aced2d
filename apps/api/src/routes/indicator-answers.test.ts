import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod';
import { aDataset, DATASETS, importRows, newDataset, send, sendRows, WORK_ORDERS } from '../testing/indicators.js';
import { type TestApp, testApp } from '../testing/test-app.js';

type Schema = Parameters<typeof z.fromJSONSchema>[0];
type Answers = { readonly [status: string]: { readonly content?: { readonly [type: string]: { readonly schema: Schema } } } };
type Document = { readonly paths: { readonly [path: string]: { readonly [method: string]: { readonly responses: Answers } } }; readonly components: { readonly schemas: object } };

let api: TestApp;
let document: Document;
beforeAll(async () => {
  api = await testApp();
  document = JSON.parse((await (await api.get('/api/openapi.json')).text()).replaceAll('#/components/schemas/', '#/$defs/')) as Document;
});
afterAll(() => api.close());

/** What the document says that an answer looks like. */
function documented(path: string, method: string, status: number): z.ZodType {
  const schema = document.paths[path]?.[method]?.responses[String(status)]?.content?.['application/json']?.schema;
  if (schema === undefined || typeof schema === 'boolean') throw new Error(`${method} ${path} ${String(status)} is not documented`);
  return z.fromJSONSchema({ ...schema, $defs: document.components.schemas } as Schema);
}

async function agrees(answer: Response, method: string, path: string): Promise<void> {
  const read = documented(path, method, answer.status).safeParse(await answer.json());
  expect(read.success ? [] : [path, read.error.issues.slice(0, 3)]).toEqual([]);
}

const ONE = `${DATASETS}/{id}`;

it('every answer about demo data is as the document says', async () => {
  const demo = `${DATASETS}/demo-varmland`;
  await agrees(await api.get('/api/indicators/regions'), 'get', '/api/indicators/regions');
  await agrees(await api.get('/api/indicators/tables'), 'get', '/api/indicators/tables');
  await agrees(await api.get(DATASETS), 'get', DATASETS);
  await agrees(await api.get(demo), 'get', ONE);
  await agrees(await api.get(`${demo}/stated`), 'get', `${ONE}/stated`);
  await agrees(await api.get(`${demo}/imports`), 'get', `${ONE}/imports`);
  await agrees(await api.get(`${demo}/scorecard?period=2025`), 'get', `${ONE}/scorecard`);
  await agrees(await api.get(`${demo}/trends?period=2025`), 'get', `${ONE}/trends`);
  for (const kpi of ['varmland-attendance', 'varmland-delivery-stock-10d']) {
    await agrees(await api.get(`${demo}/results/${kpi}?period=2025`), 'get', `${ONE}/results/{kpi}`);
    await agrees(await api.get(`${demo}/results/${kpi}/records?period=2025`), 'get', `${ONE}/results/{kpi}/records`);
  }
  await agrees(await api.get(`${demo}/export?period=2025&format=kolada&municipality=17`), 'get', `${ONE}/export`);
});

it('every answer about files of one\'s own is as the document says', async () => {
  await agrees(await api.post(DATASETS, aDataset), 'post', DATASETS);
  const { id } = await newDataset(api);
  const rows = [`${WORK_ORDERS};Annat`, 'ao-1;AU;2024-01-08;2024-01-10;Väster;', 'ao-2;reparaton;2024-01-08;;Öster;', 'ao-3;AU'];
  await agrees(await sendRows(api, id, 'workOrders', rows, '&covers=2024-01'), 'post', `${ONE}/imports`);
  await agrees(await sendRows(api, id, 'workOrders', rows, '&covers=2024-01'), 'post', `${ONE}/imports`);
  await importRows(api, id, 'workOrders', [WORK_ORDERS, 'ao-4;AU;2024-03-08;;'], '&covers=2024-03');
  await agrees(await api.get(`${DATASETS}/${id}/imports`), 'get', `${ONE}/imports`);
  const stated = [{ kpi: 'calls-answered', period: '2024', value: { state: 'stated', stated: { number: '93.5' }, commentSv: 'Ur telefonisystemet.' } }];
  await agrees(await send(api, 'PUT', `${DATASETS}/${id}/stated`, { stated }), 'put', `${ONE}/stated`);
  for (const period of ['2024-01', '2024-02', '2024']) {
    await agrees(await api.get(`${DATASETS}/${id}/scorecard?period=${period}`), 'get', `${ONE}/scorecard`);
    await agrees(await api.get(`${DATASETS}/${id}/results/repair-done-5wd?period=${period}`), 'get', `${ONE}/results/{kpi}`);
  }
  await agrees(await send(api, 'DELETE', `${DATASETS}/${id}`), 'delete', ONE);
});

it('an answer that is not as the document says would be seen', () => {
  expect(documented(ONE, 'delete', 200).safeParse({ id: 'x', erased: false }).success).toBe(false);
  expect(documented(`${ONE}/scorecard`, 'get', 200).safeParse({ dataset: {} }).success).toBe(false);
});

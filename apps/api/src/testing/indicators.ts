import type { KpiResult } from '@hjm/kpi';
import type { Dataset } from '../indicators/dataset.js';
import type { ImportDone } from '../indicators/import-rows.js';
import type { TestApp } from './test-app.js';

export const DATASETS = '/api/indicators/datasets';
const base = 'http://127.0.0.1:4280';

export const aDataset = { region: 'vastmanland', titleSv: 'Egna filer', asOf: '2024-06-30', purpose: 'follow-up', keepUntil: '2026-12-31' };

/** A new dataset of one's own. */
export async function newDataset(api: TestApp, changes: Partial<typeof aDataset> = {}): Promise<Dataset> {
  const answer = await api.post(DATASETS, { ...aDataset, ...changes });
  if (answer.status !== 201) throw new Error(await answer.text());
  return (await answer.json()) as Dataset;
}

/** Sends a file of a table, and gives the answer. */
export function sendRows(api: TestApp, id: string, table: string, rows: readonly string[], query = ''): Promise<Response> {
  return Promise.resolve(api.app.request(`${base}${DATASETS}/${id}/imports?table=${table}${query}`, { method: 'POST', headers: { 'content-type': 'text/csv' }, body: rows.join('\r\n') }));
}

/** The same, where it is to go well. */
export async function importRows(api: TestApp, id: string, table: string, rows: readonly string[], query = ''): Promise<ImportDone> {
  const answer = await sendRows(api, id, table, rows, query);
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as ImportDone;
}

/** The results of a period. */
export async function resultsIn(api: TestApp, id: string, period: string): Promise<readonly KpiResult[]> {
  const answer = await api.get(`${DATASETS}/${id}/scorecard?period=${period}`);
  if (!answer.ok) throw new Error(await answer.text());
  return ((await answer.json()) as { readonly results: readonly KpiResult[] }).results;
}

/** Another method than GET and POST. */
export function send(api: TestApp, method: string, path: string, body?: unknown): Promise<Response> {
  return Promise.resolve(api.app.request(`${base}${path}`, { method, ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }) }));
}

/** What the database holds. */
export async function rowsOf<Row>(api: TestApp, query: string): Promise<readonly Row[]> {
  return ((await api.database.database.execute(query)) as { readonly rows: readonly Row[] }).rows;
}

export const WORK_ORDERS = 'Arbetsorder;Slag;Anmäld;Klar;Enhet';

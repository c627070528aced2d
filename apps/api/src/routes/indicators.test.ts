import { type KpiResult, roundValue } from '@hjm/kpi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../indicators/dataset.js';
import type { DrillDown } from '../indicators/drill-down.js';
import type { ResultDetail } from '../indicators/result-detail.js';
import type { ToldTrends } from '../indicators/trends-of.js';
import { DATASETS, resultsIn, send } from '../testing/indicators.js';
import { type TestApp, problemIn, testApp } from '../testing/test-app.js';

let api: TestApp;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.close());

const get = async <T>(path: string): Promise<T> => (await (await api.get(path)).json()) as T;
const demo = `${DATASETS}/demo-varmland`;
const one = (results: readonly KpiResult[], kpi: string): KpiResult | undefined => results.find((result) => result.kpi === kpi);

describe('what there is', () => {
  it('is regions with their indicators, and tables with their fields', async () => {
    const { regions } = await get<{ regions: { id: string; scheme: string; interims: { id: string }[]; definitions: { id: string }[] }[] }>('/api/indicators/regions');
    expect(regions.map(({ id, scheme, interims }) => [id, scheme, interims.map((interim) => interim.id)])).toEqual([['vastmanland', 'positiveNegative', ['delår1']], ['varmland', 'colours', ['delår']], ['dalarna', 'colours', []]]);
    expect(regions.every(({ definitions }) => definitions.length > 3)).toBe(true);
    const { tables } = await get<{ tables: { id: string }[] }>('/api/indicators/tables');
    expect(tables.map(({ id }) => id)).toContain('workOrders');
  });

  it('is demo data, marked, before anybody has read anything in', async () => {
    const { datasets, terms } = await get<{ datasets: Dataset[]; terms: { purposes: { id: string }[]; latestKeepUntil: string } }>(DATASETS);
    expect(datasets.map(({ id, demo: isDemo, notice }) => [id, isDemo, notice?.startsWith('Demodata')])).toEqual([['demo-vastmanland', true, true], ['demo-varmland', true, true]]);
    expect(datasets[1]?.covers).toMatchObject({ deliveries: { from: '2025-01', to: '2025-12', gaps: [], stated: true } });
    expect(terms).toMatchObject({ latestKeepUntil: '2036-01-15' });
  });

  it('told by the nearest word when something else is asked for', async () => {
    for (const [path, code, nearest] of [
      [`${DATASETS}/demo-varmlnd`, 'unknown-dataset', 'demo-varmland'],
      [`${demo}/scorecard?period=2025-dlår`, 'invalid-period', '2025-delår'],
      [`${demo}/results/varmland-attendence?period=2025`, 'unknown-indicator', 'varmland-attendance'],
      [`${demo}/export?period=2025&format=xls`, 'bad-input', 'xlsx'],
    ] as const) {
      expect(await problemIn(await api.get(path))).toMatchObject({ code, issues: [{ nearest }] });
    }
  });
});

describe('the demo data of Värmland', () => {
  it('come to the shares that are published', async () => {
    const results = await resultsIn(api, 'demo-varmland', '2025');
    const shares = results.flatMap(({ value }) => (value.state === 'known' && value.denominator === 2400 ? [value.numerator] : []));
    expect(shares).toEqual([2400 - 168]);
    expect(results.filter(({ value }) => value.state === 'stated').length).toBeGreaterThan(5);
  });

  it('can be drilled into until every record is told, and the records add up to the figure', async () => {
    const result = (await resultsIn(api, 'demo-varmland', '2025-03')).find(({ value }) => value.state === 'known' && value.denominator > 100);
    const value = result?.value as { numerator: number; denominator: number };
    const records = `${demo}/results/${result?.kpi ?? ''}/records?period=2025-03`;
    const met = await get<DrillDown>(`${records}&counts=met&limit=1`);
    const all = await get<DrillDown>(`${records}&limit=500`);
    expect(met.total).toBe(value.numerator);
    expect(met.rows).toEqual([all.rows.find(({ trace }) => trace.counts === 'met')]);
    expect(all.rows.filter(({ trace }) => trace.counts === 'met' || trace.counts === 'notMet').length).toBe(value.denominator);
    expect(all.rows[0]).toMatchObject({ table: 'deliveries', trace: { side: 'numerator', clock: { within: 10 } } });
    expect((await get<DrillDown>(`${records}&limit=500&offset=2`)).rows).toEqual(all.rows.slice(2));
  });

  it('have for each indicator its months, its parts and what is printed', async () => {
    const detail = await get<ResultDetail>(`${demo}/results/varmland-attendance?period=2025`);
    expect(detail.definition.id).toBe('varmland-attendance');
    expect(detail.result).toEqual(one(await resultsIn(api, 'demo-varmland', '2025'), 'varmland-attendance'));
    expect(detail.months.map(({ period }) => period.id)).toEqual(['2024-02', '2024-05', '2024-08', '2024-11', '2025-02', '2025-05', '2025-08', '2025-11']);
    expect(detail.published.length).toBeGreaterThan(3);
    expect(detail.deviations.every(({ textSv }) => textSv.includes('tryckt'))).toBe(true);
  });

  it('have small charts of the numbers that each indicator has month by month', async () => {
    const { trends } = await get<ToldTrends>(`${demo}/trends?period=2025`);
    const { months, definition } = await get<ResultDetail>(`${demo}/results/varmland-delivery-stock-10d?period=2025`);
    expect(trends['varmland-delivery-stock-10d']?.length).toBe(24);
    expect(trends['varmland-delivery-stock-10d']?.filter(({ number }) => number !== null)).toEqual(months.map(({ period, value }) => ({ month: period.id, number: roundValue(value, definition.unit, definition.decimals) })));
    expect(Object.keys(trends)).not.toContain('varmland-aid-follows-individual');
  });

  it('go out as files that say what they are', async () => {
    const csv = await api.get(`${demo}/export?period=2025&format=csv`);
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="demo-indikatorer-varmland-2025.csv"');
    const [header, ...rows] = (await csv.text()).trim().split('\r\n');
    expect(header).toMatch(/^.?Mål;Indikator;Id;.*;Demodata$/);
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.every((row) => row.endsWith(';ja'))).toBe(true);
    const xlsx = await api.get(`${demo}/export?period=2025&format=xlsx`);
    expect(new TextDecoder().decode((await xlsx.arrayBuffer()).slice(0, 2))).toBe('PK');
    const kolada = await get<{ demo: boolean; count: number; values: { municipality: string }[] }>(`${demo}/export?period=2025&format=kolada&municipality=17`);
    expect(kolada).toMatchObject({ demo: true, values: expect.arrayContaining([expect.objectContaining({ municipality: '17', period: '2025' })]) as unknown });
    expect(await problemIn(await api.get(`${demo}/export?period=2025&format=kolada`))).toMatchObject({ code: 'invalid-municipality' });
  });

  it('cannot be changed', async () => {
    expect(await problemIn(await send(api, 'DELETE', demo))).toMatchObject({ code: 'dataset-read-only' });
    expect(await problemIn(await send(api, 'PUT', `${demo}/stated`, { stated: [] }))).toMatchObject({ code: 'dataset-read-only' });
    expect(await problemIn(await api.app.request(`http://127.0.0.1:4280${demo}/imports?table=orders`, { method: 'POST', headers: { 'content-type': 'text/csv' }, body: 'x' }))).toMatchObject({ code: 'dataset-read-only' });
  });
});

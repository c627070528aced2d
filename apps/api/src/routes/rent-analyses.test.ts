import { DEMO_NOTICE_SV, PUBLISHED_VOLUMES } from '@hjm/demo';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StockAnswer } from '../rents/analyses.js';
import { type TestApp, problemIn, testApp } from '../testing/test-app.js';

type Row = { key: string; a: number; b: number; difference: number; apart: { a: number; b: number } };
type Compared = { demo: boolean; notice: string; result: { rentals: number; compared: Row; tables: { dimension: string; rows: Row[] }[] } };

describe('the register as a whole', () => {
  let api: TestApp;
  beforeAll(async () => {
    api = await testApp();
  });
  afterAll(() => api.close());
  const version = (id: string): object => ({ prices: { principals: { list: 'demo-huvudman', version: id } } });
  const april = { from: '2024-04-01', to: '2024-04-30', knownAt: '2024-04-30' };

  it('has the published stock on its day, where the demo world answers and says so', async () => {
    const { demo, notice, stock } = (await (await api.get('/api/rentals/stock?on=2024-04-30')).json()) as { demo: boolean; notice: string; stock: StockAnswer };
    expect([demo, notice]).toEqual([true, DEMO_NOTICE_SV]);
    expect(stock.total.marked).toBe(PUBLISHED_VOLUMES.marked.y2024);
    for (const rows of [stock.principals, stock.parties, stock.groups]) expect(rows.reduce((sum, { rentals }) => sum + rentals, 0)).toBe(stock.total.rentals);
    expect(JSON.stringify(stock)).not.toMatch(/privat-\d/);
  });

  it('costs more by the newer prices, and every table adds up to the same', async () => {
    const { demo, result } = (await (await api.post('/api/scenarios', { ...april, a: version('2023'), b: version('2024-03') })).json()) as Compared;
    expect(demo).toBe(true);
    expect(result.compared.difference).toBeGreaterThan(0);
    expect(result.tables.map(({ dimension }) => dimension)).toEqual(['principal', 'party', 'group']);
    for (const { rows } of result.tables) expect(rows.reduce((sum, { difference }) => sum + difference, 0)).toBe(result.compared.difference);
    expect(JSON.stringify(result)).not.toMatch(/privat-\d/);
    const privately = result.tables[0]?.rows.find(({ key }) => key === 'privatpersoner');
    expect(privately).toMatchObject({ difference: 0, effect: 'even' });
  });

  it.each([
    ['a version that there is not', { ...april, a: version('2022'), b: {} }, 404, 'unknown-version'],
    ['a list that there is not', { ...april, a: { prices: { principals: { list: 'nowhere' } } }, b: {} }, 404, 'unknown-price-list'],
    ['customers that there are not', { ...april, a: { prices: { principal: { list: 'demo-huvudman' } } }, b: {} }, 422, 'invalid-setup'],
    ['an end before the start', { ...april, to: '2024-03-01', a: {}, b: {} }, 422, 'invalid-period'],
    ['a dimension twice', { ...april, a: {}, b: {}, dimensions: ['group', 'group'] }, 422, 'unknown-dimension'],
    ['a misspelt dimension', { ...april, a: {}, b: {}, dimensions: ['grupp'] }, 400, 'bad-input'],
  ])('refuses %s', async (_, body, status, code) => {
    expect(await problemIn(await api.post('/api/scenarios', body))).toMatchObject({ status, code });
  });

  it('tells ages, lives and avoided purchases of the demo world, and says so', async () => {
    type Answer = { demo: boolean; statistics: { all: { items: number; lives: { lower: number; median: number | null }; reuse: { reused: number; ore: number } }; groups: { items: number }[] }; leftOut: unknown[]; text: string[] };
    const { demo, statistics, leftOut, text } = (await (await api.get('/api/rentals/lifetimes?on=2024-04-30&reuseFrom=2023-05-01')).json()) as Answer;
    expect([demo, leftOut]).toEqual([true, []]);
    expect(statistics.groups.reduce((sum, { items }) => sum + items, 0)).toBe(statistics.all.items);
    // More than half of the items are in use: how long half of them last is not known yet.
    expect(statistics.all.lives).toMatchObject({ lower: expect.any(Number) as number, median: null });
    expect(statistics.all.reuse.ore).toBeGreaterThan(0);
    expect(text[0]).toContain('30 april 2024');
    expect(await problemIn(await api.get('/api/rentals/lifetimes?on=2024-04-30&reuseFrom=2024-05-01'))).toMatchObject({ status: 422, code: 'invalid-question' });
  });

  it('refuses a day that there is not', async () => {
    expect(await problemIn(await api.get('/api/rentals/stock?on=2024-02-30'))).toMatchObject({ status: 422, code: 'invalid-date' });
    expect(await problemIn(await api.get('/api/rentals/stock'))).toMatchObject({ status: 400, code: 'bad-input' });
  });
});

import { demoEconomy } from '@hjm/demo/economy';
import { type EconomyPart, ECONOMY_PARTS, partName, statementColumn, statementWithMonths } from '@hjm/economics';
import { economicsDeviations } from '@hjm/economics/published';
import { readCsv } from '@hjm/tables/csv';
import { readXlsx } from '@hjm/tables/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportKinds } from '../economies/export-economy.js';
import { ECONOMIES, newEconomy, putPart, sendEconomyFile } from '../testing/economies.js';
import { type TestApp, problemIn, testApp } from '../testing/test-app.js';

let api: TestApp;
let own: string;
const demo = demoEconomy();
const [key, plan2024, measures, risks, activities] = [demo.keys[0]?.id ?? '', demo.investments.find(({ year }) => year === 2024)?.id ?? '', demo.measures[0]?.id ?? '', demo.risks[0]?.id ?? '', demo.activities[0]?.id ?? ''];
beforeAll(async () => {
  api = await testApp();
  own = (await newEconomy(api)).id;
  for (const part of Object.keys(ECONOMY_PARTS) as EconomyPart[]) for (const content of demo[part]) await putPart(api, own, `${part}/${partName(part, content as never)}`, content);
});
afterAll(() => api.close());

const surplus = `policy=vastmanland-surplus&key=${key}&column=closed2023&refundLine=result-refund`;
const QUERY: { readonly [what: string]: string } = {
  deviations: 'of=closed2023&against=budget2024', months: 'name=actual-2023', forecast: 'name=demo-som-rapporten', surplus, letters: surplus, frame: `name=${plan2024}&through=4&method=linear`, frameMonths: `name=${plan2024}&method=linear`, investments: `name=${plan2024}`, outcomes: `name=${plan2024}`,
  measures: `name=${measures}`, followUps: `name=${measures}`, risks: `name=${risks}`, results: `name=${risks}`, activities: `name=${activities}`, assignments: `name=${activities}`, goals: `name=${activities}`,
};
const file = async (id: string, what: string, format: string): Promise<Response> => {
  const answer = await api.get(`${ECONOMIES}/${id}/export?what=${what}&format=${format}&${QUERY[what] ?? ''}`);
  if (!answer.ok) throw new Error(`${what}: ${await answer.text()}`);
  return answer;
};
const bytesOf = async (answer: Response): Promise<Uint8Array> => new Uint8Array(await answer.arrayBuffer());

describe('files out of an economy', () => {
  it.each(exportKinds)('are CSV and Excel with the same rows: %s', async (what) => {
    const csv = await file('demo-ekonomi', what, 'csv');
    expect(csv.headers.get('content-disposition')).toMatch(/^attachment; filename="demo-[a-z-]+\.csv"; filename\*=UTF-8''demo-/);
    const text = readCsv(await bytesOf(csv));
    const [sheet] = await readXlsx(Buffer.from(await bytesOf(await file('demo-ekonomi', what, 'xlsx'))));
    expect([sheet?.name, sheet?.rows.length]).toEqual(['Demodata', text.rows.length + 1]);
    const says = what === 'statement' || what === 'months' ? text.rows.at(-1)?.cells[0] : text.header.cells.at(-1);
    expect(says).toMatch(/^demodata/i);
  });

  it.each(['statement', 'months&account=actual', `mapping&name=${demo.mappings[0]?.id ?? ''}`, `key&name=${key}`, `investments&name=${plan2024}`, `outcomes&name=${plan2024}`, `measures&name=${measures}`, `followUps&name=${measures}`, `risks&name=${risks}`, `results&name=${risks}`, `activities&name=${activities}`, `assignments&name=${activities}`])('are read in again as what stands already: %s', async (as) => {
    for (const format of ['csv', 'xlsx']) {
      const bytes = await bytesOf(await file(own, as.split('&')[0] ?? '', format));
      const answer = await sendEconomyFile(api, own, `as=${as}`, bytes, 'application/octet-stream');
      expect([format, answer.status, ((await answer.json()) as { parts?: { unchanged: boolean }[] }).parts?.map(({ unchanged }) => unchanged)]).toEqual([format, 200, [true]]);
    }
  });

  it('have the usual comparison when no columns are named', async () => {
    const [named, usual] = await Promise.all(['&of=closed2023&against=budget2024', ''].map(async (pair) => (await api.get(`${ECONOMIES}/demo-ekonomi/export?what=deviations${pair}`)).text()));
    const { of, against } = (await (await api.get(`${ECONOMIES}/demo-ekonomi/statement`)).json()) as { of: string; against: string };
    expect(usual).toBe(await (await api.get(`${ECONOMIES}/demo-ekonomi/export?what=deviations&of=${of}&against=${against}`)).text());
    expect(usual).not.toBe(named);
  });

  it('are a ledger file of a statement, for the columns that it can hold', async () => {
    const answer = await api.get(`${ECONOMIES}/demo-ekonomi/export?what=statement&format=sie&columns=closed2023,budget2024`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/x-sie']);
    const text = Buffer.from(await bytesOf(answer)).toString('latin1');
    expect(text).toMatch(/^#FLAGGA 0\r?\n/);
    expect(text).toMatch(/#FNAMN "?DEMO /);
    expect(await problemIn(await api.get(`${ECONOMIES}/demo-ekonomi/export?what=months&format=sie`))).toMatchObject({ status: 400, issues: [{ path: 'format' }] });
    expect(await problemIn(await api.get(`${ECONOMIES}/demo-ekonomi/export?what=deviations&of=nix`))).toMatchObject({ status: 422, code: 'unknown-column' });
  });

  it('as a ledger file give the same statement when it is read in again, with what is not known as not known', async () => {
    const { id } = await newEconomy(api);
    const unknown = Object.fromEntries(demo.chart.lines.filter(({ kind }) => kind !== 'sum').map(({ key: line }) => [line, null]));
    const statement = { columns: [statementColumn('budget', 2024)], amounts: { budget2024: { ...unknown, rent: 12_000_000, sales: 0 } }, roundedTo: null };
    await putPart(api, id, `mappings/${demo.mappings[0]?.id ?? ''}`, demo.mappings[0]);
    const kept = await putPart(api, id, 'statements/statement', statement);
    expect(kept.status === 201 ? '' : await kept.text()).toBe('');
    const bytes = await bytesOf(await api.get(`${ECONOMIES}/${id}/export?what=statement&format=sie`));
    expect((await sendEconomyFile(api, id, 'as=ledger', bytes, 'application/x-sie')).ok).toBe(true);
    const { content } = (await (await api.get(`${ECONOMIES}/${id}/parts/statements/statement`)).json()) as { content: { amounts: { [column: string]: object } } };
    expect(content.amounts['budget2024']).toEqual(statement.amounts.budget2024);
  });

  it('keep every öre of columns that come from months', async () => {
    const columns = 'actual2024-04';
    const exact = statementWithMonths(demo)?.amounts[columns]?.['rent'];
    const { header, rows } = readCsv(await bytesOf(await api.get(`${ECONOMIES}/demo-ekonomi/export?what=statement&columns=${columns}`)));
    expect(header.cells[0]).toBe('Resultaträkning (kr)');
    expect(Math.round(Number(String(rows[0]?.cells[1]).replace(',', '.')) * 100)).toBe(exact);
  });

  it.each(['frame', 'frameMonths'])('have no forecast by a method that nobody chose: %s', async (what) => {
    const problem = await problemIn(await api.get(`${ECONOMIES}/demo-ekonomi/export?what=${what}&name=${plan2024}&through=4`));
    const { status, issues } = await problemIn(await api.get(`${ECONOMIES}/demo-ekonomi/frame?plan=${plan2024}&through=4`));
    expect(problem).toMatchObject({ status, issues });
    expect([status, issues.map(({ path }) => path)]).toEqual([400, ['method']]);
  });

  it('have no text that a spreadsheet takes for a formula', async () => {
    const { id } = await newEconomy(api);
    await putPart(api, id, 'keys/k', { ...demo.keys[0], id: 'k', principals: [{ id: 'a', nameSv: '=1+1', share: '100' }] });
    expect(await (await api.get(`${ECONOMIES}/${id}/export?what=key`)).text()).toContain("'=1+1");
  });
});

describe('the documents', () => {
  it('have their tables, and every printed figure that does not follow with its reason', async () => {
    const { tables, sums } = (await (await api.get('/api/economics/published')).json()) as { tables: { id: string }[]; sums: { id: string; verdict: string; table: string; textSv: string }[] };
    expect(sums.filter(({ verdict }) => verdict === 'doesNotFollow').map(({ id }) => id)).toEqual(economicsDeviations().map(({ id }) => id));
    expect(sums.find(({ id }) => id === 's3-investments/cars/linear')?.textSv).toContain('tryckt 721');
    expect(tables.map(({ id }) => id)).toContain('s0-investments-2025');
  });
});

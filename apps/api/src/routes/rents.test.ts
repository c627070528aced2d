import { demoPayers, demoSellerTerms } from '@hjm/demo';
import { checkInvoice } from '@hjm/pricing/invoice';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ToldImport, ToldRun } from '../http/rent-schemas.js';
import type { NumberedLine } from '../rents/run-keeper.js';
import { bothDatabases } from '../testing/databases.js';
import { HEADER, aPriceList, aSetup, sendFile } from '../testing/rents.js';
import { type TestApp, problemIn, testApp } from '../testing/test-app.js';

type Imported = { readonly import: ToldImport; readonly repeated: boolean; readonly badRows: { readonly rows: { readonly row: { readonly line: number; readonly problems: { code: string }[] } }[] } };

const first = [
  HEADER,
  'u1;rollator;;2;kommun-a;2024-01-30;;;',
  'u2;säng;i1;;kommun-b;2024-01-01;;2024-01-10;',
  'u3;säng;i2;;privat-007;2024-01-05;;2024-01-20;',
  'u4;bänk;;1;kommun-a;2024-01-01;;;',
  'u5;säng;i3;;kommun-a;2024-13-01;;;',
  'u6;säng;i4;;20991231-0000;2024-01-01;;;',
  'u7;säng;i5;;kommun-b;2024-01-20;;;',
];
const later = [HEADER, 'u1;rollator;;2;kommun-a;2024-01-30;;2024-02-02;', 'u7;säng;i5;;kommun-b;2024-01-20;;2024-01-25;', 'u8;säng;i6;;kommun-a;2024-02-10;;;'];

describe.each(bothDatabases)('rents in $name', ({ open }) => {
  let api: TestApp;
  beforeAll(async () => {
    api = await testApp(open);
    api.setNow('2024-02-01T09:00:00.000Z');
  });
  afterAll(() => api.close());
  const read = async <T>(path: string): Promise<T> => (await (await api.get(path)).json()) as T;
  const made = async <T>(answer: Promise<Response> | Response, status = 201): Promise<T> => {
    const found = await answer;
    if (found.status !== status) throw new Error(`${found.status} ${await found.text()}`);
    return (await found.json()) as T;
  };
  const linesOf = async (id: string): Promise<unknown[]> => (await read<{ lines: NumberedLine[] }>(`/api/rent-runs/${id}/lines`)).lines.map(({ line }) => line && [line.rental, line.payer, line.correction, line.from, line.to, line.ore]);
  const dump = async (): Promise<string> => JSON.stringify(await api.database.database.execute(sql`select * from chain_rows`)) + JSON.stringify(await api.database.database.execute(sql`select * from records`));
  let january: ToldRun;

  it('need a setup before a register, whose price lists there must be', async () => {
    expect(await problemIn(await sendFile(api, first))).toMatchObject({ status: 409, code: 'no-rent-setup' });
    expect(await problemIn(await api.post('/api/rent-setups', aSetup))).toMatchObject({ status: 404, code: 'unknown-price-list' });
    await made(api.post('/api/price-lists', aPriceList));
    await made(api.post('/api/rent-setups', aSetup));
    expect(await read('/api/rent-setups/current')).toMatchObject({ demo: false, setup: aSetup });
  });

  it('take a file in, and keep every bad row with its line and reason', async () => {
    const { import: report, badRows, repeated } = await made<Imported>(sendFile(api, first));
    expect(repeated).toBe(false);
    expect(report.counts).toEqual({ rows: 7, blankRows: 0, newRentals: 5, addedTo: 0, unchanged: 0, badRows: 2, registrations: 7, moved: 0 });
    expect(badRows.rows.map(({ row }) => [row.line, row.problems.map(({ code }) => code)])).toEqual([[6, ['invalid-day']], [7, ['identity-number']]]);
    expect(await read(`/api/rentals/imports/${report.id}/bad-rows`)).toEqual(badRows);
    expect(await dump()).not.toContain('20991231');
  });

  it('change nothing when the same file comes again', async () => {
    const before = await dump();
    const { repeated, import: report } = await made<Imported>(sendFile(api, first), 200);
    expect(repeated).toBe(true);
    expect(report.counts.newRentals).toBe(5);
    expect(await dump()).toBe(before);
  });

  it('charge a month: every line, every problem, control totals', async () => {
    january = await made<ToldRun>(api.post('/api/rent-runs', { month: '2024-01', knownAt: '2024-01-31' }));
    // u1: 2 days × 2 st × 2 kr; u2: 10 × 10 kr; u7: 12 × 10 kr; u3: at least a month, 310 kr, and 100 kr to begin with.
    expect(january.totals).toMatchObject({ rentals: 5, charged: 4, leftOut: 1, ore: 800 + 10_000 + 12_000 + 31_000 + 10_000, privatePersons: { payers: 1, ore: 41_000 } });
    expect(january.totals.payers.map(({ payer, ore }) => [payer, ore])).toEqual([['kommun-a', 800], ['kommun-b', 22_000]]);
    expect(january).toMatchObject({ demo: false, notice: null, settled: null });
    expect(await linesOf(january.id)).toContainEqual(['u1', 'kommun-a', null, '2024-01-30', '2024-01-31', 800]);
    expect(await read(`/api/rent-runs/${january.id}/problems`)).toMatchObject({ problems: [{ problem: { rental: 'u4', code: 'unknown-article' } }], next: null });
    expect(await read(`/api/rent-runs/${january.id}/verify`)).toMatchObject({ intact: true, erased: 0 });
    expect(await read('/api/rent-runs')).toEqual({ runs: [january] });
  });

  it('explain a line with its steps', async () => {
    const { lines } = await read<{ lines: NumberedLine[] }>(`/api/rent-runs/${january.id}/lines?payer=kommun-a`);
    const { explanation } = await read<{ explanation: { steps: string[] } }>(`/api/rent-runs/${january.id}/lines/${lines[0]?.n}/explain`);
    expect(explanation.steps.join(' ').replaceAll('\u00A0', ' ')).toContain('2 × 2,00 kr per dag (Länets prislista, 2024) × 2 st = 8,00 kr.');
    expect(await problemIn(await api.get(`/api/rent-runs/${january.id}/lines/999/explain`))).toMatchObject({ status: 404, code: 'unknown-line' });
  });

  it('give the lines as a file', async () => {
    const answer = await api.get(`/api/rent-runs/${january.id}/lines.csv?payer=kommun-a`);
    expect(answer.headers.get('content-disposition')).toContain('hyror-2024-01.csv');
    expect(new TextDecoder().decode(await answer.arrayBuffer()).split('\r\n')[1]).toMatch(/;u1;|u1;.*8,00/);
  });

  it('make an e-invoice that may be sent, once it is said who sells', async () => {
    const invoice = (file: string): Promise<Response> => api.get(`/api/rent-runs/${january.id}/invoices/${file}?issueDate=2024-02-01&number=F-1`);
    expect(await problemIn(await invoice('kommun-a.xml'))).toMatchObject({ status: 409, code: 'no-invoice-terms' });
    const payers = demoPayers().filter(({ kind }) => kind === 'organisation').slice(0, 2).map((payer, index) => ({ ...payer, id: ['kommun-a', 'kommun-b'][index] ?? '' }));
    await made(api.post('/api/rent-setups', { ...aSetup, invoicing: { terms: demoSellerTerms(), payers } }));
    const answer = await invoice('kommun-b.xml');
    expect(answer.headers.get('invoice-parts')).toBe('1');
    const xml = await answer.text();
    expect(checkInvoice(xml)).toMatchObject({ isSendable: true, findings: [] });
    // 220 kr and 25 % VAT.
    expect(xml).toContain('<cbc:PayableAmount currencyID="SEK">275.00</cbc:PayableAmount>');
    expect(await problemIn(await invoice('privat-007.xml'))).toMatchObject({ status: 404, code: 'no-e-invoice' });
    expect(await problemIn(await invoice('kommun-b'))).toMatchObject({ status: 404, code: 'not-found' });
  });

  it('add what a later file tells, and correct it in the next month', async () => {
    api.setNow('2024-03-01T09:00:00.000Z');
    const { import: report } = await made<Imported>(sendFile(api, later));
    expect(report.counts).toMatchObject({ newRentals: 1, addedTo: 2, unchanged: 0, registrations: 3, moved: 1 });
    expect(report.notBefore).toBe('2024-02-01');
    const february = await made<ToldRun>(api.post('/api/rent-runs', { month: '2024-02' }));
    expect(february.settled).toEqual({ from: '2024-01-01', to: '2024-01-31', knownAt: '2024-01-31' });
    // u7 came back on 25 January, which was told in February: six days are taken back.
    expect((await linesOf(february.id)).filter((line) => (line as unknown[])[0] === 'u7').reduce<number>((sum, line) => sum + Number((line as unknown[])[5]), 0)).toBe(-6000);
    expect(await linesOf(february.id)).toContainEqual(['u1', 'kommun-a', null, '2024-02-01', '2024-02-02', 800]);
    expect(await read(`/api/rent-runs/${january.id}`)).toEqual(january);
  });

  it('take changes in', async () => {
    const { import: report, badRows } = await made<Imported>(sendFile(api, ['Uthyrning;Händelse;Datum;Registrerad;Kostnadsansvarig', 'u8;ändrad;2024-02-20;;kommun-b', 'u99;ändrad;2024-02-20;;kommun-b', 'u8;;2024-02-21;;'], 'table=changes&keepUntil=2030-12-31'));
    expect(report.counts).toMatchObject({ addedTo: 1, registrations: 1, moved: 1, badRows: 2 });
    expect(badRows.rows.map(({ row }) => row.problems[0]?.code).sort()).toEqual(['missing', 'unknown-rental']);
  });

  it.each([
    ['a month that was charged', { month: '2024-02' }, 409, 'month-already-run'],
    ['a gap', { month: '2024-04' }, 409, 'month-gap'],
    ['a day to come', { month: '2024-03', knownAt: '2024-03-02' }, 422, 'invalid-known-at'],
    ['a month that there is not', { month: '2024-13' }, 422, 'invalid-month'],
    ['a misspelt key', { moth: '2024-03' }, 400, 'bad-input'],
  ])('refuse %s', async (_, body, status, code) => {
    const before = await dump();
    expect(await problemIn(await api.post('/api/rent-runs', body))).toMatchObject({ status, code });
    expect(await dump()).toBe(before);
  });

  it('refuse a setup that changes what was charged by, and take one that adds', async () => {
    const moved = { ...aSetup, parties: aSetup.parties.map((party) => ({ ...party, principal: 'region' })) };
    expect(await problemIn(await api.post('/api/rent-setups', moved))).toMatchObject({ status: 409, code: 'setup-changes-history', issues: [{ path: 'parties.kommun-a' }, { path: 'parties.kommun-b' }] });
    await made(api.post('/api/rent-setups', { ...aSetup, articles: [...aSetup.articles, { id: 'bänk', nameSv: 'Bänk', group: 'vila' }] }));
  });

  it('refuse a file that is no CSV, without headers or without a day to keep it until', async () => {
    expect(await problemIn(await api.post('/api/rentals/import?keepUntil=2030-12-31', {}))).toMatchObject({ status: 415, code: 'not-csv' });
    expect(await problemIn(await sendFile(api, ['a;b', '1;2']))).toMatchObject({ status: 422, code: 'headers-not-matched' });
    expect(await problemIn(await sendFile(api, first, ''))).toMatchObject({ status: 400, code: 'bad-input', issues: [{ path: 'keepUntil' }] });
    expect(await problemIn(await sendFile(api, first, 'keepUntil=2050-01-01'))).toMatchObject({ status: 422, code: 'keep-until' });
  });

  it('lose a private person on request: totals, hashes and chain stay', async () => {
    const erase = (payer: string): Promise<Response> => Promise.resolve(api.app.request(`http://127.0.0.1:4280/api/rentals/payers/${payer}`, { method: 'DELETE', headers: { 'content-type': 'application/json' }, body: '{"reason":"request"}' }));
    expect(await problemIn(await erase('kommun-a'))).toMatchObject({ status: 422, code: 'not-private' });
    expect(await dump()).toContain('privat-007');
    // The rental, its rent and its start fee.
    expect(await (await erase('privat-007')).json()).toEqual({ rows: 4 });
    expect(await dump()).not.toContain('privat-007');
    expect(await read(`/api/rent-runs/${january.id}`)).toEqual(january);
    expect(await read(`/api/rent-runs/${january.id}/verify`)).toMatchObject({ intact: true, erased: 3 });
    expect(await read('/api/records/verify')).toMatchObject({ intact: true });
    expect((await linesOf(january.id)).filter((line) => line === null)).toHaveLength(3);
  });

  it('cannot be changed in the database, but for taking the text of rows away', async () => {
    const refused = async (statement: string): Promise<void> => expect(Promise.resolve(api.database.database.execute(sql.raw(statement)))).rejects.toThrow();
    await refused(`update chain_rows set content = replace(content, '"ore":800', '"ore":900') where part = 'line'`);
    await refused(`update chain_rows set content = split_part(content, E'\\n', 1) where part = 'line'`);
    await refused(`update chain_rows set content = regexp_replace(content, '^[^\\n]*', 'sha256:0 2024-05-02T08:00:00.000Z request') where part = 'line'`);
    await refused(`update chain_rows set rentals = '{}' where part = 'line'`);
    await refused(`delete from chain_rows`);
    await refused(`truncate chain_rows`);
    await refused(`insert into chain_rows (owner, part, n, rows, content, content_hash, rentals, payers) values ('${january.id}', 'line', 99, 1, '{}', 'x', '{}', '{}')`);
    expect(await read(`/api/rent-runs/${january.id}/verify`)).toMatchObject({ intact: true });
  });

  it('have no items to tell the ages of', async () => {
    expect(await problemIn(await api.get('/api/rentals/lifetimes?on=2024-04-30'))).toMatchObject({ status: 409, code: 'no-items' });
  });
});

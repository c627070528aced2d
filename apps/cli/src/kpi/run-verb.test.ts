import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KpiResult } from '@hjm/kpi';
import { readCsv } from '@hjm/tables/csv';
import { readXlsx, writeXlsx } from '@hjm/tables/xlsx';
import { expect, it } from 'vitest';
import { run } from '../run.js';
import { Kept, memoryIo } from '../testing/memory-io.js';
import { jsonOf, type Ran, runCli } from '../testing/run-cli.js';
import { BAD_WORK_ORDERS, CALLS, smallFolder, WORK_ORDERS } from './testing/small-folder.js';

const golden = (name: string): string => join(import.meta.dirname, '../golden', name);
const KPIS = 'calls-answered,repair-done-5wd';

function kpi(cwd: string, words = ''): Promise<Ran> {
  return runCli(['kpi', 'run', 'filer', '--region', 'vastmanland', '--period', '2024-delår1', '--kpi', KPIS, ...words.split(' ').filter((word) => word !== '')], { cwd });
}

async function resultsOf(cwd: string, words = ''): Promise<readonly KpiResult[]> {
  const { code, stdout, stderr } = await kpi(cwd, `${words} --json`);
  expect([code, stderr]).toEqual([0, '']);
  return jsonOf(stdout)['results'] as KpiResult[];
}

const parts = (results: readonly KpiResult[]): unknown => results.map(({ value, unknown, running }) => (value.state === 'known' ? [value.numerator, value.denominator, unknown, running] : [value, unknown, running]));
const flat = (text: string): string => text.replaceAll(/\s*\n */g, ' ');

it('prints what was read, what is assumed and what the indicators came to', async () => {
  const { code, stdout, stderr } = await kpi(smallFolder());
  expect([code, stderr]).toEqual([0, '']);
  await expect(stdout).toMatchFileSnapshot(golden('kpi-run.txt'));
});

it('counts a repair that nobody finished as late when its time is out, leaves out one that still runs, and tells what is unknown', async () => {
  expect(parts(await resultsOf(smallFolder()))).toEqual([[2, 3, 1, 0], [2, 4, 0, 1]]);
});

it.each<readonly [string, Uint8Array | string]>([
  ['Windows-1252', Buffer.from(WORK_ORDERS, 'latin1')],
  ['UTF-8 with a mark and CRLF', `\uFEFF${WORK_ORDERS.replaceAll('\n', '\r\n')}`],
  ['UTF-16', Buffer.from(`\uFEFF${WORK_ORDERS}`, 'utf16le')],
  ['commas and quotes', WORK_ORDERS.replaceAll(/[^;\n]+/g, '"$&"').replaceAll(';', ',')],
  ['tabs', WORK_ORDERS.replaceAll(';', '\t')],
  ['other words for the headers', WORK_ORDERS.replace('Arbetsorder;Slag;Anmäld;Klar;Enhet', 'AO-nummer;TYP;Inkommen;Avslutad;verkstad').replace('AO-nummer', 'ARBETSORDERNUMMER')],
])('reads %s', async (_, content) => {
  const repairs = await resultsOf(smallFolder({ 'arbetsordrar.csv': content, 'samtal.csv': CALLS }));
  expect(repairs).toEqual(await resultsOf(smallFolder()));
});

it('reads Excel, with days as days', async () => {
  const [header = '', ...lines] = WORK_ORDERS.trim().split('\n');
  const rows = lines.map((line) => line.split(';').map((text) => (/^\d{4}-/.test(text) ? { day: text } : text)));
  const book = await writeXlsx([{ name: 'Ordrar', columns: header.split(';').map((text) => ({ header: text })), rows }]);
  expect(await resultsOf(smallFolder({ 'arbetsordrar.xlsx': book, 'samtal.csv': CALLS }))).toEqual(await resultsOf(smallFolder()));
});

it('adds several files of a table, and reads the same bytes once', async () => {
  const [header = '', ...lines] = WORK_ORDERS.trim().split('\n');
  const file = (from: number, to: number): string => `${header}\n${lines.slice(from, to).join('\n')}\n`;
  const cwd = smallFolder({ 'arbetsordrar-norr.csv': file(0, 3), 'Arbetsordrar söder 2024.csv': file(3, 7), 'arbetsordrar-kopia.csv': file(0, 3), 'samtal.csv': CALLS });
  expect(parts(await resultsOf(cwd))).toEqual([[2, 3, 1, 0], [2, 4, 0, 1]]);
  expect(flat((await kpi(cwd)).stdout)).toContain('arbetsordrar-norr.csv läses inte: den har exakt samma innehåll som arbetsordrar-kopia.csv, som läses en gång.');
});

it('tells ids that stand twice in a table, wherever, and rows without one', async () => {
  const cwd = smallFolder({ 'arbetsordrar.csv': WORK_ORDERS, 'arbetsordrar-igen.csv': `Arbetsorder;Slag;Anmäld\nao3;au;2024-02-05\n;au;2024-02-06\nao9;au;2024-02-07\n` });
  const { stdout } = await kpi(cwd);
  expect(flat(stdout)).toContain('Samma id på flera rader i en tabell: 1 rad. Alla räknas. Arbetsordrar ao3: igen i arbetsordrar.csv rad 4');
  expect(flat(stdout)).toContain('arbetsordrar-igen.csv: 1 rad saknar id och räknas ändå.');
});

it('tells that a column is missing that indicators are counted from, not one that they are only divided by', async () => {
  const { stdout } = await kpi(smallFolder({ 'arbetsordrar.csv': 'Arbetsorder;Slag;Anmäld\nao1;au;2024-01-08\n', 'samtal.csv': 'Samtal;Inkom;Besvarat\ns1;2024-01-08;ja\n' }), '--covers 2024-01..2024-04');
  expect(flat(stdout)).toContain('arbetsordrar.csv saknar kolumnen Klar, som indikatorerna frågar efter.');
  expect(stdout).not.toContain('samtal.csv saknar');
  expect(stdout).toContain('· 1 / 1 ·');
});

it('keeps bad rows apart, with line and reason, and counts the others', async () => {
  const cwd = smallFolder({ 'arbetsordrar.csv': BAD_WORK_ORDERS, 'samtal.csv': CALLS });
  const { code, stdout } = await kpi(cwd, '--bad-rows fel.csv');
  expect(code).toBe(0);
  await expect(stdout).toMatchFileSnapshot(golden('kpi-run-bad-rows.txt'));
  await expect(readFileSync(join(cwd, 'fel.csv'), 'utf8')).toMatchFileSnapshot(golden('kpi-run-bad-rows.csv'));
  expect(parts(await resultsOf(cwd))).toEqual([[2, 3, 1, 0], [2, 4, 0, 1]]);
});

it('takes months outside what is covered as unknown, and months inside as known', async () => {
  const cwd = smallFolder();
  const missing = { state: 'missing', reason: 'noData' };
  expect((await resultsOf(cwd, '--covers 2024-01..2024-03')).map(({ value }) => value)).toEqual([missing, missing]);
  const [calls, repairs] = await resultsOf(cwd, '--covers 2023-01..2024-04 --covers samtal=2024-01..2024-04');
  expect([calls?.earlier, repairs?.earlier]).toEqual([missing, { state: 'known', numerator: 1, denominator: 1 }]);
});

it('takes a file without rows as that nothing happened, and says so', async () => {
  const cwd = smallFolder({ 'arbetsordrar.csv': WORK_ORDERS, 'avvikelser.csv': 'Avvikelse;Anmäld\n' });
  const words = 'kpi run filer --region vastmanland --period 2024-delår1 --kpi repair-done-5wd,work-env-deviations'.split(' ');
  const { stdout } = await runCli(words, { cwd });
  expect(flat(stdout)).toContain('Arbetsmiljöavvikelser har inga rader alls, så där har inget hänt.');
  const { results } = jsonOf((await runCli([...words, '--json'], { cwd })).stdout) as { results: KpiResult[] };
  expect(results[1]?.value).toEqual({ state: 'known', numerator: 0, denominator: 1 });
});

it('knows nothing after the day that is said', async () => {
  const [, repairs] = await resultsOf(smallFolder(), '--as-of 2024-04-03 --covers 2023-01..2024-04');
  expect(parts(repairs === undefined ? [] : [repairs])).toEqual([[2, 3, 0, 1]]);
});

it('divides by unit, and says what it can be divided by', async () => {
  const { code, stdout } = await kpi(smallFolder(), '--by enhet');
  expect(code).toBe(0);
  await expect(stdout.slice(stdout.indexOf('Andel besvarade samtal efter'))).toMatchFileSnapshot(golden('kpi-run-by.txt'));
  expect(await kpi(smallFolder(), '--by enhte')).toMatchObject({ code: 2, stderr: expect.stringContaining('Menade du enhet?') as unknown });
});

it('writes results as CSV, Excel and in the shape of Kolada', async () => {
  const cwd = smallFolder();
  await kpi(cwd, '--out ut.csv');
  await kpi(cwd, '--out ut.xlsx');
  const csv = readCsv(readFileSync(join(cwd, 'ut.csv')));
  expect(csv.rows.map(({ cells }) => [cells[2], cells[8], cells[12], cells[13]])).toEqual([['calls-answered', '66,7', '2', '3'], ['repair-done-5wd', '50', '2', '4']]);
  const [sheet] = await readXlsx(readFileSync(join(cwd, 'ut.xlsx')));
  expect(sheet?.rows[2]?.cells[8]).toEqual({ number: '50' });
  const kolada = await runCli('kpi run filer --region vastmanland --period 2024 --covers 2024 --kpi repair-done-5wd --kolada 1860'.split(' '), { cwd });
  expect(jsonOf(kolada.stdout)).toMatchObject({ count: 1, values: [{ kpi: 'repair-done-5wd', municipality: '1860', period: '2024' }] });
  expect(kolada.stderr).toContain('I Koladas form: 1 poster.');
});

it('gives of parts, merged, what it gives of the whole', async () => {
  const [header = '', ...lines] = WORK_ORDERS.trim().split('\n');
  const cwd = smallFolder({ 'arbetsordrar.csv': `${header}\n${lines.slice(0, 4).join('\n')}\n` });
  const own = ['--definitions', 'egna.json', '--period', '2024-01..2024-04'];
  const counted = async (out: string): Promise<void> => {
    expect((await runCli(['kpi', 'run', 'filer', ...own, '--covers', '2023-01..2024-04', '--partial', out], { cwd })).code).toBe(0);
  };
  await counted('norr.json');
  writeFileSync(join(cwd, 'filer', 'arbetsordrar.csv'), `${header}\n${lines.slice(4).join('\n')}\n`);
  await counted('soder.json');
  writeFileSync(join(cwd, 'filer', 'arbetsordrar.csv'), WORK_ORDERS);
  await counted('hela.json');
  const merged = await runCli(['kpi', 'merge', 'norr.json', 'soder.json', ...own, '--json'], { cwd });
  const whole = await runCli(['kpi', 'merge', 'hela.json', ...own, '--json'], { cwd });
  expect(merged.code).toBe(0);
  expect(jsonOf(merged.stdout)['results']).toEqual(jsonOf(whole.stdout)['results']);
  expect((await runCli(['kpi', 'merge', 'norr.json', 'soder.json', ...own], { cwd })).stdout).toContain('Underlag: repairs-week · 2 / 4');
  expect(await runCli(['kpi', 'merge', 'norr.json', 'norr.json', ...own], { cwd })).toMatchObject({ code: 2, stderr: expect.stringContaining('norr.json står två gånger') as unknown });
  writeFileSync(join(cwd, 'kopia.json'), readFileSync(join(cwd, 'norr.json')));
  expect(flat((await runCli(['kpi', 'merge', 'norr.json', 'kopia.json', ...own], { cwd })).stdout)).toContain('norr.json och kopia.json har samma innehåll.');
});

it('refuses a partial result that was counted in another way, or is none', async () => {
  const cwd = smallFolder();
  await runCli(['kpi', 'run', 'filer', '--definitions', 'egna.json', '--period', '2024', '--partial', 'del.json'], { cwd });
  writeFileSync(join(cwd, 'andra.json'), readFileSync(join(cwd, 'egna.json'), 'utf8').replace('"within": 7', '"within": 9'));
  expect(await runCli(['kpi', 'merge', 'del.json', '--definitions', 'andra.json', '--period', '2024'], { cwd })).toMatchObject({ code: 2, stderr: expect.stringContaining('Delresultaten är räknade på olika sätt') as unknown });
  writeFileSync(join(cwd, 'trasig.json'), readFileSync(join(cwd, 'del.json'), 'utf8').replace('"asOf":"2024-04-30"', '"asOf":"2024-04-31"'));
  expect(flat((await runCli(['kpi', 'merge', 'trasig.json', '--definitions', 'egna.json', '--period', '2024'], { cwd })).stderr)).toContain('partial.asOf (rad 1): väntade en dag ÅÅÅÅ-MM-DD, fick "2024-04-31"');
  expect(await runCli(['kpi', 'merge', 'egna.json', '--definitions', 'egna.json', '--period', '2024'], { cwd })).toMatchObject({ code: 2 });
});

it('saves how headers were read, and reads by what was saved', async () => {
  const cwd = smallFolder();
  await kpi(cwd, '--save-mapping kolumner.json');
  const saved = JSON.parse(readFileSync(join(cwd, 'kolumner.json'), 'utf8')) as { tables: { workOrders: Record<string, string> } };
  expect(saved.tables.workOrders).toEqual({ id: 'Arbetsorder', kind: 'Slag', reported: 'Anmäld', finished: 'Klar', unit: 'Enhet' });
  const other = smallFolder({ 'arbetsordrar.csv': WORK_ORDERS.replace('Anmäld', 'Kom in den'), 'samtal.csv': CALLS });
  const { stderr } = await kpi(other);
  expect(flat(stderr)).toContain('väntade en kolumn med rubriken Anmäld, fick ingen sådan');
  expect(flat(stderr)).toContain('Det här står och känns inte igen: Kom in den.');
  const hint = /--mapping: ?(\{.*?\}\}\})/.exec(stderr.replaceAll(/\n */g, ''))?.[1] ?? '';
  writeFileSync(join(other, 'egen.json'), hint.replace('…', 'Kom in den'));
  expect(await resultsOf(other, '--mapping egen.json')).toEqual(await resultsOf(cwd));
  writeFileSync(join(other, 'kolumner.json'), JSON.stringify({ ...saved, tables: { workOrders: { ...saved.tables.workOrders, reported: ['Anmäld', 'Kom in den'] } } }));
  expect(await resultsOf(other, '--mapping kolumner.json')).toEqual(await resultsOf(cwd));
  writeFileSync(join(other, 'fel.json'), '{"format":"hjm.kpi-mapping/1","tables":{"workOrders":{"reportd":"Kom in den"}}}');
  expect(await kpi(other, '--mapping fel.json')).toMatchObject({ code: 2, stderr: expect.stringContaining('Menade du reported?') as unknown });
});

it('takes values that are stated where none are counted, in the unit of the indicator', async () => {
  const cwd = smallFolder();
  const { code, stdout } = await runCli('kpi run filer --region vastmanland --period 2024-delår1 --kpi hme,financial-result,calls-answered --stated angivet.csv --json'.split(' '), { cwd });
  expect(code).toBe(0);
  expect((jsonOf(stdout)['results'] as KpiResult[]).map(({ value }) => value)).toMatchObject([
    { state: 'stated', stated: { number: '81.5' }, commentSv: 'Enkäten gjordes i mars.' },
    { state: 'stated', stated: { number: '-123450' } },
    { state: 'known' },
  ]);
  const year = await runCli('kpi run filer --region vastmanland --period 2024 --kpi hygiene-dress,calls-answered --stated angivet.csv'.split(' '), { cwd });
  expect(year.stdout).toContain('ej relevant');
});

it.each([
  ['hme;2024-delår1;bra;', 'värde (rad 2): väntade ett tal som 85,5, eller ej relevant, fick "bra".'],
  ['hmee;2024;81;', 'Menade du hme?'],
  ['hme;2024-delår3;81;', 'Menade du 2024-delår1?'],
  ['hme;2024;81;\nhme;2024;82;', 'väntade ett värde per indikator och period, fick ett till för hme, 2024.'],
])('refuses stated values such as %s, all of the file', async (row, why) => {
  const cwd = smallFolder();
  writeFileSync(join(cwd, 'fel.csv'), `indikator;period;värde;kommentar\n${row}\n`);
  const { code, stdout, stderr } = await kpi(cwd, '--stated fel.csv');
  expect([code, stdout]).toEqual([2, '']);
  expect(flat(stderr)).toContain(why);
});

it('shows how far it has come to a terminal only', async () => {
  const stderr = new Kept(80, true);
  await run(['kpi', 'run', 'filer', '--region', 'vastmanland', '--period', '2024', '--kpi', KPIS], memoryIo({ cwd: smallFolder(), stderr }));
  expect(stderr.text).toContain('Läser filer');
});

it('marks results of files that are marked as demo data', async () => {
  const marked = WORK_ORDERS.trimEnd().split('\n').map((line, index) => `${line};${index === 0 ? 'demodata' : 'ja'}\n`).join('');
  const cwd = smallFolder({ 'arbetsordrar.csv': marked });
  const { stdout } = await kpi(cwd, '--out ut.csv');
  expect(stdout).toContain('Demodata: påhittade händelser.');
  expect(readFileSync(join(cwd, 'ut.csv'), 'utf8').split('\r\n')[1]).toMatch(/;ja$/);
});

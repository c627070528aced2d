import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '@hjm/tables/csv';
import { readXlsx, writeXlsx } from '@hjm/tables/xlsx';
import { expect, it } from 'vitest';
import { Kept } from '../testing/memory-io.js';
import { jsonOf, type Ran, runCli } from '../testing/run-cli.js';
import { runLine } from '../testing/shell.js';
import { changed, followUpFolder } from './testing/follow-up-files.js';

const golden = (name: string): string => join(import.meta.dirname, '../golden', name);
const LIMITS = '--red 12 --yellow 6';
const FILES = `risker.csv --results resultat.csv --year 2025 --today 2025-05-01 ${LIMITS}`;
const PLAN = '--activities aktiviteter.csv --assignments uppdrag.csv --goals mal.csv';
const control = (words: string, cwd: string = followUpFolder()): Promise<Ran> => runLine(`hjm economics control ${words}`, cwd);

it('shows overdue and red risks first, then activities and assignments', async () => {
  const { code, stdout, stderr } = await control(`${FILES} --title "Intern kontroll" ${PLAN}`);
  expect([code, stderr]).toEqual([0, '']);
  await expect(stdout).toMatchFileSnapshot(golden('economics-control.txt'));
});

it('knows that a named occasion has passed when its day is told', async () => {
  const keys = async (words: string): Promise<unknown> => (jsonOf((await control(`${FILES} ${words} --json`)).stdout)['registers'] as { rows: { risk: { key: string }; standing: string }[] }[])[0]?.rows.map(({ risk, standing }) => [risk.key, standing]);
  expect(await keys('')).toEqual([['avtal', 'overdue'], ['ramen', 'noDay'], ['personal', 'noDay'], ['nycklar', 'finished']]);
  expect(await keys('--interim "Delår 2025=2025-04-30"')).toEqual([['ramen', 'overdue'], ['avtal', 'overdue'], ['personal', 'noDay'], ['nycklar', 'finished']]);
});

it('says the colour of a risk in words and paints it', async () => {
  const stdout = new Kept(80, true);
  await runCli(['economics', 'control', ...FILES.split(' ')], { cwd: followUpFolder(), stdout });
  expect(stdout.text).toContain('\u001B[31mröd\u001B[39m');
});

it('shows both registers and the plan of the demo, marked as demo data', async () => {
  const { code, stdout } = await control(`--demo ${LIMITS} --interim "Delår 2025=2025-08-31" --activities --by goal`);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Demodata: /);
  const text = stdout.replaceAll(/\s+/g, ' ');
  for (const part of ['Regionövergripande kontrollområden 2025', 'Hjälpmedelsnämndens kontrollområden 2025', 'Läget 2025-10-15', 'E-faktura', 'Uppdrag RF7 har ingen aktivitet i planen.']) expect(text).toContain(part);
});

it('writes the list, and the activities on sheets of their own', async () => {
  const cwd = followUpFolder();
  await control(`${FILES} ${PLAN} --out ut.xlsx`, cwd);
  const sheets = await readXlsx(readFileSync(join(cwd, 'ut.xlsx')));
  expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([['Risker', 5], ['Aktiviteter', 3], ['Uppdrag', 3]]);
  expect(sheets[0]?.rows[1]?.cells[0]).toBe('Inköp utanför avtal');
});

it('reads the same risks from Excel', async () => {
  const cwd = followUpFolder();
  const table = [...readCsv(readFileSync(join(cwd, 'risker.csv'))).rows].map(({ cells }) => cells);
  const columns = ['Nyckel', 'Risk', 'Granskningsområde', 'Metod', 'S', 'K', 'Granskning klar', 'Ansvarig'].map((header) => ({ header }));
  writeFileSync(join(cwd, 'risker.xlsx'), await writeXlsx([{ name: 'Risker', columns, rows: table }]));
  const rows = async (file: string): Promise<unknown> => (jsonOf((await control(`${file} --title Risker --year 2025 --today 2025-05-01 ${LIMITS} --json`, cwd)).stdout)['registers'] as { rows: unknown }[])[0]?.rows;
  expect(await rows('risker.xlsx --probability sannolikhet --consequence konsekvens')).toEqual(await rows('risker.csv'));
  const { code, stderr } = await control(`risker.xlsx --year 2025 --today 2025-05-01 ${LIMITS}`, cwd);
  expect([code, stderr.replaceAll(/\s+/g, ' ')]).toEqual([2, expect.stringMatching(/--probability: väntade vad S läses som.*--consequence: väntade vad K läses som/)]);
});

it.each([
  [`risker.csv --year 2025`, 'Ange från vilket riskvärde en risk är röd och gul'],
  ['risker.csv --year 2025 --red 12', 'Dokumenten anger inga gränser, så de är era egna.'],
  ['risker.csv --year 2025 --red 6 --yellow 12', '--yellow: väntade högst 6, där rött börjar'],
  ['risker.csv --year 2025 --red tolv --yellow 6', '--red är ett heltal'],
  [LIMITS, 'Ange riskerna som en fil'],
  [`risker.csv --demo ${LIMITS}`, 'Ange en fil eller en ekonomi'],
  [`risker.csv ${LIMITS}`, 'risker.csv: Filen säger inte allt som behövs. – --year: väntade året som filen gäller'],
  [`--demo --register demo-s0-internal-control-bord ${LIMITS}`, '--register: väntade en av'],
  [`${FILES} --highest 2`, 'rad 2, Sannolikhet: väntade ett heltal till 2'],
  [`${FILES} --lowest 4 --highest 1`, '--highest: väntade ett steg över 4'],
  [`${FILES} --interim "Delår 2052=2025-04-30"`, 'Menade du Delår 2025?'],
  [`${FILES} --interim "Delår 2025"`, '--interim skrivs "namn=ÅÅÅÅ-MM-DD"'],
  [`${FILES} --interim "Delår 2025=2025-04-31"`, 'är ingen dag som finns'],
  [`${FILES} --assignments uppdrag.csv`, '--assignments, --goals och --by hör till --activities.'],
  [`${FILES} --activities`, 'Det finns ingen verksamhetsplan'],
  [`${FILES} --activities aktiviteter.csv --assignments uppdrag.csv --by goals`, 'Menade du goal?'],
  [`${FILES} --activities aktiviteter.csv`, 'U1'],
])('refuses %s', async (words, why) => {
  const { code, stdout, stderr } = await control(words);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr.replaceAll(/\s+/g, ' ')).toContain(why);
});

it('tells every wrong cell of risks and results by line and column', async () => {
  const { code, stderr } = await control(FILES, followUpFolder({ ...changed('risker.csv', ';3;3;', ';3;tre;'), ...changed('resultat.csv', 'Utan anmärkning', 'Utan anmärkningar') }));
  expect(code).toBe(2);
  expect(stderr.replaceAll(/\s+/g, ' ')).toContain('rad 2, Konsekvens');
});

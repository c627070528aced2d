import { join } from 'node:path';
import { readXlsx } from '@hjm/tables/xlsx';
import { readFileSync } from 'node:fs';
import type { CapitalCosts, CapitalEffectYear } from '@hjm/economics';
import { expect, it } from 'vitest';
import { textWidth } from '../output/wrap.js';
import { runCli, jsonOf, type Ran } from '../testing/run-cli.js';
import { runLine } from '../testing/shell.js';
import { changed, followUpFolder } from './testing/follow-up-files.js';

const golden = (name: string): string => join(import.meta.dirname, '../golden', name);
const FILES = '--plan investeringar.csv --outcomes utfall.csv --year 2024 --frame "900 tkr" --title "Investeringar"';
const CAPITAL = '--depreciation alla=36 --depreciation cars=84 --interest 2,5 --interest-name "eget exempel" --start nextMonth --interest-on openingValue';
const investments = (words: string, cwd: string = followUpFolder()): Promise<Ran> => runLine(`hjm economics investments ${words}`, cwd);

it('follows a frame up: when it is exceeded and by whom, month by month, and what the purchases cost', async () => {
  const { code, stdout, stderr } = await investments(`${FILES} --through 3 --method linear --purchase "cars=250 tkr;10;ny bil" --as-if "mobility=-10 %;7;återhållsamhet" ${CAPITAL}`);
  expect([code, stderr]).toEqual([0, '']);
  expect(Math.max(...stdout.split('\n').map(textWidth))).toBeLessThanOrEqual(80);
  await expect(stdout).toMatchFileSnapshot(golden('economics-investments.txt'));
});

it('has no bars where there is no room for them', async () => {
  const cwd = followUpFolder();
  const words = ['economics', 'investments', '--plan', 'investeringar.csv', '--outcomes', 'utfall.csv', '--year', '2024', '--frame', '900 tkr', '--through', '3', '--method', 'linear'];
  const { stdout } = await runCli(words, { cwd, env: { COLUMNS: '36' } });
  expect(stdout).not.toContain('██');
  expect(stdout).toContain('apr');
});

it('gives the forecast of the report of 2024 from the demo, and runs the point of the internal control', async () => {
  const { code, stdout } = await investments('--demo --plan s3-investments --through 4 --method linear --purchase "cars=721 tkr;okänd;ny bil" --point --limited "2024-03-15;återhållsamhet;verksamhetschef"');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Demodata: /);
  const text = stdout.replaceAll(/\s+/g, ' ');
  expect(text).toContain('Prognosen för året är 52 551 tkr, 8 941 tkr mer än ramen.');
  expect(text).toContain('Ramen överskrids tidigast i oktober och senast i november');
  expect(text).toContain('februari: avvikelse. Ramen kommer att överskridas. Ingen åtgärd');
  expect(text).toContain('mars: bevakas.');
});

it('foretells by the seasons of earlier years and by the budget of each month', async () => {
  const seasonal = await investments('--demo --plan s3-investments --through 4 --method seasonal --for cars=linear --for machines=linear --json');
  expect(jsonOf(seasonal.stdout)).toMatchObject({ control: { status: 'willExceed', methodsSv: [expect.stringContaining('2023'), expect.any(String)] } });
  const budget = ['mobility', 'communication', 'cars'].flatMap((group) => Array.from({ length: 12 }, (_, at) => `${group};2024;${String(at + 1)};10 000`)).join('\n');
  const cwd = followUpFolder({ 'budget.csv': `Grupp;År;Månad;Belopp\n${budget}\n` });
  const rest = await investments(`${FILES} --through 3 --method restAsBudgeted --budget-months budget.csv --json`, cwd);
  expect(jsonOf(rest.stdout)).toMatchObject({ control: { outcome: 25_500_050, forecast: 25_500_050 + 3 * 9 * 1_000_000 } });
});

it('takes a budget month by month for the methods that follow it, of groups that the plan has', async () => {
  const twelve = new Array<number>(12).fill(1_000_000);
  const budget = (groups: object): string => followUpFolder({ 'budget.json': JSON.stringify({ year: 2024, groups }) });
  const known = { mobility: twelve, communication: twelve, cars: twelve };
  const asked = `${FILES} --through 3 --budget-months budget.json --method`;
  expect((await investments(`${asked} linear --for cars=restAsBudgeted`, budget(known))).code).toBe(0);
  const refusals = await Promise.all([investments(`${asked} linear`, budget(known)), investments(`${asked} restAsBudgeted`, budget({ ...known, carz: twelve }))]);
  expect(refusals.map(({ code, stdout }) => [code, stdout])).toEqual([[2, ''], [2, '']]);
  const [unused = '', unknown = ''] = refusals.map(({ stderr }) => stderr.replaceAll(/\s+/g, ' '));
  expect(unused).toContain('--budget-months används av metoderna budgetShape och restAsBudgeted');
  expect(unknown).toContain('--budget-months (carz): väntade en grupp i planen, fick "carz". Menade du cars?');
});

it('writes a workbook with the months and the costs beside the groups', async () => {
  const cwd = followUpFolder();
  await investments(`${FILES} --through 3 --method linear ${CAPITAL} --out ut.xlsx`, cwd);
  const sheets = await readXlsx(readFileSync(join(cwd, 'ut.xlsx')));
  expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([['Uppföljning', 5], ['Månader', 13], ['Kapitalkostnader', 5]]);
});

it('shows amounts in the unit that is asked for, in tables and in sentences', async () => {
  const { stdout } = await investments(`${FILES} --through 3 --method linear --unit tkr`);
  expect(stdout).toContain('Grupp (tkr)');
  expect(stdout).toContain('255\u00A0tkr använt');
  expect(stdout).not.toContain('000,00');
});

it('tells each month that lacks an outcome, and takes none for zero', async () => {
  const { code, stdout, stderr } = await investments(`${FILES} --through 3 --method linear`, followUpFolder(changed('utfall.csv', 'Kommunikation;2024;2;0\n', '')));
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr.replaceAll(/\s+/g, ' ')).toContain('utfallet för Kommunikation i februari (0 om inget köptes)');
});

it.each([
  ['--through 4 --method linear', 'Ange --economy <ekonomi.json> eller --demo, eller planen som en fil med --plan.'],
  ['--demo --through 4 --method linear', '--plan: väntade en av demo-investeringar-2023'],
  ['--demo --plan s3-investment --through 4 --method linear', 'Menade du s3-investments?'],
  ['--demo --plan s0-investments-2025 --through 4 --method linear', 'Det finns inget utfall till'],
  ['--plan investeringar.csv --outcomes utfall.csv --through 3 --method linear', 'ange --year och --frame'],
  ['--plan s3-investments --through 3', 'är ingen fil (.csv, .xlsx eller .json)'],
  [`${FILES} --method linear`, 'Ange den sista månaden med utfall med --through'],
  [`${FILES} --through 13`, '--through är ett heltal från 1 till 12'],
  [`${FILES} --through 3`, 'Ange med --method hur resten av året beräknas'],
  [`${FILES} --through 3 --method liner`, 'Menade du linear?'],
  [`${FILES} --through 3 --method budgetShape`, '--budget-months: väntade budgeten för varje grupp och månad'],
  [`${FILES} --through 3 --method seasonal`, '--method (earlier): väntade minst ett tidigare år'],
  [`${FILES} --through 3 --method linear --for mobilty=linear`, 'Menade du mobility?'],
  [`${FILES} --through 3 --method linear --purchase "cars=250 tkr"`, '--purchase skrivs "grupp=belopp;månad;skäl"'],
  [`${FILES} --through 3 --method linear --purchase "cars=250 tkr;2;bil"`, '--purchase nr 1 (månaden): väntade en månad efter den sista med utfall'],
  [`${FILES} --through 3 --method linear --purchase "cars=250 tkr;10;bil" --purchase "car=250 tkr;10;bil"`, '--purchase nr 2 (gruppen): väntade en grupp i planen, fick "car". Menade du cars?'],
  [`${FILES} --through 4 --method linear`, 'utfallet: väntade utfallet för Förflyttning i april (0 om inget köptes)'],
  [`${FILES} --through 3 --method linear --as-if "alla=-20 %;6"`, '--as-if skrivs "grupp=procent;månad;namn"'],
  [`${FILES} --through 3 --method linear --as-if "alla=mycket;6;spar"`, '--as-if är procent'],
  [`${FILES} --through 3 --method linear --point`, 'finns ingen kontrollpunkt om ramen'],
  [`${FILES} --through 3 --method linear --interest 2`, 'Kapitalkostnader räknas med --depreciation'],
  [`${FILES} --through 3 --method linear --depreciation alla=60`, 'det saknas --interest, --interest-name, --start, --interest-on'],
  [`${FILES} --through 3 --method linear ${CAPITAL.replace('alla=36', 'mobilit=36')}`, 'Menade du mobility?'],
  [`${FILES} --through 3 --method linear ${CAPITAL.replace('alla=36', 'mobility=36')}`, '--depreciation (communication): väntade avskrivningstiden'],
  [`${FILES.replace('900 tkr', '900')} --through 3 --method linear`, '--frame är ett belopp med sin enhet'],
  [`${FILES.replace('2024', '2023')} --through 3 --method linear`, 'utfall.csv har inget utfall för 2023'],
])('refuses %s', async (words, why) => {
  const { code, stdout, stderr } = await investments(words);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr.replaceAll(/\s+/g, ' ')).toContain(why);
});

it('shows what the purchases do to the lines of later statements, which add up to the costs', async () => {
  const asked = `--demo --plan s3-investments --through 4 --method linear ${CAPITAL.replace('--depreciation cars=84 ', '')} --depreciation-line depreciation-aids --interest-line "Finansiella kostnader"`;
  const told = jsonOf((await investments(`${asked} --json`)).stdout) as { readonly capitalCosts: CapitalCosts; readonly capitalEffect: readonly CapitalEffectYear[] };
  expect(told.capitalEffect).toEqual(told.capitalCosts.years.map(({ year, depreciation, interest }) => ({ year, lines: { 'depreciation-aids': -depreciation, 'financial-costs': -interest }, ore: -depreciation - interest })));
  expect((await investments(asked)).stdout).toContain('Vad köpen gör med resultaträkningen');
});

it.each([
  ['--interest-line rent', 'räknas med --depreciation'],
  [`${CAPITAL.replace('--depreciation cars=84 ', '')} --interest-line financial-costs`, 'Ange också --depreciation-line'],
  [`${CAPITAL.replace('--depreciation cars=84 ', '')} --interest-line financial-cost --depreciation-line depreciation-aids`, 'Menade du financial-costs?'],
])('refuses lines of a statement, %s, and says why', async (words, why) => {
  const { code, stderr } = await investments(`--demo --plan s3-investments --through 4 --method linear ${words}`);
  expect(code).toBe(2);
  expect(stderr.replaceAll(/\s+/g, ' ')).toContain(why);
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoEconomy } from '@hjm/demo/economy';
import { type Forecast, forecastInputs, forecastStatement, type ForecastPlan } from '@hjm/economics';
import { readXlsx } from '@hjm/tables/xlsx';
import { expect, it } from 'vitest';
import { textWidth } from '../output/wrap.js';
import { jsonOf, type Ran, runCli } from '../testing/run-cli.js';
import { demoFolder } from './testing/demo-folder.js';

const golden = (name: string): string => join(import.meta.dirname, '../golden', name);
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');
const forecast = (words: string, cwd = '.'): Promise<Ran> => runCli(['economics', 'forecast', ...words.split(' ')], { cwd });
const forecastOf = async (words: string, cwd = '.'): Promise<{ readonly plan: ForecastPlan; readonly forecast: Forecast }> => jsonOf((await forecast(`${words} --json`, cwd)).stdout) as { plan: ForecastPlan; forecast: Forecast };

it('shows each line with its forecast, budget and earlier error, and the methods', async () => {
  const { code, stdout, stderr } = await forecast('--demo --plan demo-erfarenhet');
  expect([code, stderr]).toEqual([0, '']);
  expect(Math.max(...stdout.split('\n').map(textWidth))).toBeLessThanOrEqual(80);
  await expect(stdout).toMatchFileSnapshot(golden('economics-forecast.txt'));
});

it('ranks the methods by their error in earlier years', async () => {
  const { stdout } = await forecast('--demo --method linear --compare');
  await expect(stdout).toMatchFileSnapshot(golden('economics-forecast-compare.txt'));
});

it('explains every line where it is asked to', async () => {
  const { stdout } = await forecast('--demo --plan demo-linjart --explain');
  expect(flat(stdout)).toContain('Hyra: 129 900 tkr. Linjärt: utfallet till och med april × 12 ÷ 4. Underlag: Utfall');
});

it('forecasts as the library does', async () => {
  const economy = demoEconomy();
  for (const plan of economy.forecasts) expect((await forecastOf(`--demo --plan ${plan.id}`)).forecast).toEqual(forecastStatement(economy.chart, plan, forecastInputs(economy, plan)));
});

it('takes another method for a line, by its name or key, and an earlier month', async () => {
  const { plan } = await forecastOf('--demo --method budget --for rent=linear --for Personalkostnader=seasonal-shares --through 3');
  expect(plan).toMatchObject({ year: 2024, throughMonth: 3, fallback: { kind: 'budget' }, methods: { rent: { kind: 'linear' }, personnel: { kind: 'seasonal', by: 'meanOfShares' } } });
  expect((await forecastOf('--demo --method seasonal --year 2023 --through 8')).forecast.column.key).toBe('forecast2023');
});

it('tells an adjustment without a reason with the unknown line of another row', async () => {
  const cwd = await demoFolder();
  writeFileSync(join(cwd, 'justeringar.csv'), 'Rad;Belopp;Skäl;Roll\nHyra;-150 tkr;;Chef\nHyraa;-150;Vakans;Chef\n');
  const { code, stderr } = await forecast('--economy ekonomi/ekonomi.json --method linear --adjustments justeringar.csv', cwd);
  expect([code, ...[...flat(stderr).matchAll(/rad \d, [A-ZÅÄÖ]\S+: väntade/gu)].map(([text]) => text)]).toEqual([2, 'rad 2, Belopp: väntade', 'rad 2, Skäl: väntade', 'rad 3, Rad: väntade']);
});

it('takes commitments and adjustments from files, as the plan has them', async () => {
  const cwd = await demoFolder();
  const { plan } = await forecastOf('--economy ekonomi/ekonomi.json --method commitments-linear --commitments ekonomi/ataganden.csv --adjustments ekonomi/justeringar.csv', cwd);
  const { commitments, adjustments } = demoEconomy().forecasts.find(({ id }) => id === 'demo-erfarenhet') ?? { commitments: [], adjustments: [] };
  expect(plan).toMatchObject({ commitments, adjustments });
});

it('writes a workbook of the forecast', async () => {
  const cwd = await demoFolder();
  expect((await forecast('--demo --plan demo-linjart --out ut.xlsx', cwd)).code).toBe(0);
  const [sheet] = await readXlsx(readFileSync(join(cwd, 'ut.xlsx')));
  expect(sheet?.rows[0]?.cells.slice(0, 5)).toEqual(['Rad', 'Utfall jan–apr 2024', 'Metodens prognos', 'Justeringar', 'Prognos 2024']);
  expect((await forecast('--demo --plan demo-linjart --out ut.json', cwd)).code).toBe(0);
  expect(JSON.parse(readFileSync(join(cwd, 'ut.json'), 'utf8'))).toMatchObject({ plan: 'demo-linjart' });
});

it.each([
  ['--method linear', 'Ange --economy <ekonomi.json>'],
  ['--demo', 'Ange en med --plan: demo-som-rapporten'],
  ['--demo --plan demo-linjrt', 'Menade du demo-linjart?'],
  ['--demo --method linjär', 'Menade du linear?'],
  ['--demo --plan demo-linjart --method linear', 'inte båda'],
  ['--demo --method linear --for rent', '--for skrivs rad=metod'],
  ['--demo --method linear --for rentt=budget', 'Menade du rent?'],
  ['--demo --method linear --year 2025', 'Ekonomin har inget utfall månad för månad för 2025, men för 2021, 2022, 2023, 2024.'],
  ['--demo --method linear --through 0', '--through ska vara en månad'],
  ['--demo --method linear --commitments ekonomi/justeringar.csv', 'ekonomi/justeringar.csv'],
  ['--demo --method linear --out prognos.pdf', 'skrivs som .csv eller .xlsx'],
])('refuses forecast %s with exit code 2 and says why', async (words, why) => {
  const cwd = await demoFolder();
  const { code, stdout, stderr } = await forecast(words, cwd);
  expect([code, stdout]).toEqual([2, '']);
  expect(flat(stderr)).toContain(why);
});

it('gives no figure where a month is missing, and says what to do', async () => {
  const cwd = await demoFolder();
  await runCli('economics statement fel/manader-utan-mars.csv --chart vastmanland --account actual --gaps unknown --save min.json'.split(' '), { cwd });
  const { code, stdout } = await forecast('--economy min.json --method linear', cwd);
  expect(code).toBe(0);
  expect(flat(stdout)).toContain('! Personalkostnader: Utfall saknas för Personalkostnader i mars 2024.');
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyEconomy } from '@hjm/economics';
import { VARMLAND_SURPLUS, VASTMANLAND_CHART } from '@hjm/economics/regions';
import { expect, it } from 'vitest';
import { textWidth } from '../output/wrap.js';
import { runLine } from '../testing/shell.js';
import { jsonOf, type Ran } from '../testing/run-cli.js';
import { changed, followUpFolder } from './testing/follow-up-files.js';

const golden = (name: string): string => join(import.meta.dirname, '../golden', name);
const KEYED = '--key nyckel.csv --basis percent --key-title Provnyckeln --key-decided "påhittad för proven"';
const surplus = (words: string, cwd: string = followUpFolder()): Promise<Ran> => runLine(`hjm economics surplus ${words}`, cwd);

it('shares the surplus of 2023 by a key, and writes letters', async () => {
  const cwd = followUpFolder();
  const { code, stdout, stderr } = await surplus(`--region vastmanland --year 2023 --result "3 940 tkr" ${KEYED} --letters brev.csv --out fordelning.csv`, cwd);
  expect([code, stderr]).toEqual([0, '']);
  expect(Math.max(...stdout.split('\n').map(textWidth))).toBeLessThanOrEqual(80);
  await expect(stdout).toMatchFileSnapshot(golden('economics-surplus.txt'));
  await expect(readFileSync(join(cwd, 'brev.csv'), 'utf8').replace('\uFEFF', '').replaceAll('\r\n', '\n')).toMatchFileSnapshot(golden('economics-surplus-letters.csv'));
  expect(readFileSync(join(cwd, 'fordelning.csv'), 'utf8').replaceAll('\u00A0', ' ').split('\r\n')[1]).toBe('norrby;Norrby kommun;Återbetalas;60,5 %;1906960,00;"Västmanlands resultatreglering; Provnyckeln: påhittad för proven"');
});

it('tells what no key divides, and how to divide it', async () => {
  const { code, stdout } = await surplus('--region varmland --year 2025 --result "-56 tkr"');
  expect(code).toBe(0);
  await expect(stdout).toMatchFileSnapshot(golden('economics-surplus-undivided.txt'));
});

it('asks for the day of the accounts where the rule was decided after the year', async () => {
  const { code, stdout } = await surplus('--region vastmanland --year 2017 --result "3 940 tkr"');
  expect(code).toBe(0);
  await expect(stdout).toMatchFileSnapshot(golden('economics-surplus-2017.txt'));
  const [before, on] = await Promise.all(['2018-03-01', '2018-03-02'].map((day) => surplus(`--region vastmanland --year 2017 --result "3 940 tkr" --closed-on ${day} --json`)));
  expect([before, on].map((ran) => (jsonOf(ran?.stdout ?? '{}')['distribution'] as { refundOre: number }).refundOre)).toEqual([0, 315_200_000]);
});

it('gives programs parts that add up to the result', async () => {
  const { stdout } = await surplus(`--region vastmanland --year 2023 --result "3 940 001,01 kr" ${KEYED} --round-to kr --remainder-to retained --json`);
  const { distribution, letters } = jsonOf(stdout) as { distribution: { resultOre: number; retainedOre: number; parts: { ore: number }[] }; letters: unknown[] };
  expect(distribution.parts.reduce((sum, { ore }) => sum + ore, distribution.retainedOre)).toBe(394_000_101);
  expect(distribution.parts.every(({ ore }) => ore % 100 === 0)).toBe(true);
  expect(letters).toHaveLength(3);
});

it('takes the result before refund from the accounts of an economy, marked as demo data', async () => {
  const { code, stdout } = await surplus('--demo --column closed2023 --refund-line result-refund --key demo-nyckel-2023');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Demodata: /);
  for (const amount of ['3\u00A0940\u00A0000,00', '788\u00A0000,00', 'Västerås']) expect(stdout).toContain(amount);
});

it('says of a key that calls itself demo data that it is', async () => {
  const cwd = followUpFolder({ 'nyckel.csv': 'Huvudman-id;Huvudman;Andel;demodata\na;A;100;påhittat\n' });
  const { stdout } = await surplus('--region vastmanland --year 2023 --result "1 000 tkr" --key nyckel.csv --basis percent --letters brev.csv', cwd);
  expect(stdout).toMatch(/^Demodata: underlaget är påhittat\./);
  expect(readFileSync(join(cwd, 'brev.csv'), 'utf8').split('\r\n')[0]).toMatch(/;demodata$/);
});

it('shares by an own policy, and holds a key against a table of everybody who shares', async () => {
  const policy = { ...VARMLAND_SURPLUS, id: 'egen-delning', region: 'egen', titleSv: 'Egen delning' };
  const cwd = followUpFolder({ 'regel.json': JSON.stringify(policy), 'huvudman.csv': 'Huvudman-id;Huvudman\nnorrby;Norrby kommun\nsoderby;Söderby kommun\nosterby;Österby kommun\n' });
  const { code, stdout } = await surplus(`--policy regel.json --year 2025 --result "1 000 tkr" ${KEYED} --principals huvudman.csv`, cwd);
  expect(code).toBe(0);
  expect(stdout).toContain('Egen delning, 2025');
  expect(stdout).toContain('302\u00A0500,00');
});

it('tells the rule of the last öre once, also where a step tells it', async () => {
  for (const result of ['100,00 kr', '100,01 kr']) {
    const { stdout } = await surplus(`--region varmland --year 2025 --result "${result}" ${KEYED}`);
    expect(stdout.replaceAll(/\s+/g, ' ').match(/Var och en får sin andel avrundad mot noll/g)).toHaveLength(1);
  }
});

it('names the lines of the economy itself that can hold what was repaid, or says that there are none', async () => {
  const own = JSON.stringify(emptyEconomy({ id: 'egen', region: 'vastmanland', titleSv: 'Egen', chart: { ...VASTMANLAND_CHART, id: 'egen-uppstallning' } })).replaceAll('result-refund', 'till-huvudmannen');
  const without = own.replaceAll('"sign":"minus"', '"sign":"plus"');
  const told = await Promise.all([own, without].map(async (economy) => (await surplus('--economy egen.json --column closed2026', followUpFolder({ 'egen.json': economy }))).stderr.replaceAll(/\s+/g, ' ')));
  expect(told[0]).toContain('återbetalade resultatet (till-huvudmannen), eller --refund-line ingen när');
  expect(told[1]).toContain('ingen intäktsrad med minus, som återbetalat resultat brukar stå på. Ange --refund-line ingen när');
});

it('reckons back from what was retained', async () => {
  const { stdout } = await surplus('--region vastmanland --implied "300 000,00 kr"');
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain('av 1 500 000,00 kr återbetalades 1 200 000,00 kr.');
  expect((await surplus('--region dalarna --implied "300 tkr"')).stdout).toContain('Regeln behåller aldrig så mycket.');
});

it('shares by measured use, and says what was measured', async () => {
  const { stdout } = await surplus('--region dalarna --year 2023 --result "1 000 tkr" --key nyckel.csv --basis use --use-what "debiterad hyra" --use-from 2023-01-01 --use-to 2023-12-31 --use-source "eget exempel"');
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain('605 000,00');
  expect(stdout).toContain('debiterad hyra');
});

it.each([
  ['key-short', `--year 2023 --result "3 940 tkr" ${KEYED}`, changed('nyckel.csv', '60,5', '60,4')],
  ['key-stranger', `--year 2023 --result "3 940 tkr" ${KEYED} --principals norrby,soderby,osterby,vasterby`, changed('nyckel.csv', 'osterby', 'ostreby')],
  ['deficit', '--year 2023 --result "-50 tkr"', {}],
] as const)('refuses with a remedy: %s', async (name, words, files) => {
  const { code, stdout, stderr } = await surplus(`--region vastmanland ${words}`, followUpFolder(files));
  expect([code, stdout]).toEqual([2, '']);
  await expect(stderr).toMatchFileSnapshot(golden(`economics-surplus-${name}.txt`));
});

it.each([
  ['--year 2023 --result "1 tkr"', 'Ange vilken regel resultatet delas efter: --region vastmanland, varmland, dalarna'],
  ['--region vastmanlnd --year 2023 --result "1 tkr"', 'Menade du vastmanland?'],
  ['--region vastmanland --policy p.json', 'Ange --region eller --policy, inte båda.'],
  ['--region vastmanland --year 2023', 'Ange resultatet före återbetalning med --result'],
  ['--region vastmanland --result "1 tkr"', 'Ange vilket år resultatet gäller med --year.'],
  ['--region vastmanland --year 2023 --result 3940', '--result är ett belopp med sin enhet'],
  ['--region vastmanland --year 23 --result "1 tkr"', '--year är ett heltal från 1900'],
  ['--region vastmanland --year 2023 --column closed2023', '--column hämtar resultatet ur en ekonomi'],
  ['--demo --column closed2023', 'Ange med --refund-line'],
  ['--demo --column closed203 --refund-line ingen', 'Menade du closed2023?'],
  ['--demo --year 2022 --column closed2023 --refund-line ingen', '--year är 2022, men kolumnen closed2023 gäller 2023.'],
  ['--demo --column closed2023 --refund-line ingen --key demo-nyckel-2032', 'Menade du demo-nyckel-2023?'],
  ['--region vastmanland --year 2023 --result "1 tkr" --key nyckel.csv', '--basis: väntade vad andelarna är: percent'],
  ['--region vastmanland --year 2023 --result "1 tkr" --key nyckel.csv --basis percnt', 'Menade du percent?'],
  ['--region dalarna --year 2023 --result "1 tkr" --key nyckel.csv --basis use', '--use-what: väntade vad som mättes'],
  ['--region vastmanland --year 2023 --result "1 tkr" --key nyckel.csv --basis percent --use-what hyra', 'hör till nycklar efter uppmätt nyttjande (use)'],
  ['--region dalarna --year 2023 --result "1 tkr" --key nyckel.csv --basis percent', '--key (basis): väntade en nyckel efter uppmätt nyttjande, för regeln delar efter det: säg också vad som mättes, när och varifrån uppgifterna kommer, fick procent. Menade du use?'],
  ['--region vastmanland --year 2023 --result "1 tkr" --key nyckle.csv --basis percent', 'Menade du nyckel.csv?'],
  ['--region vastmanland --year 2023 --result "1 tkr" --round-to kr', '--remainder-to: väntade vem som får'],
  ['--region vastmanland --year 2023 --closed-on 2023-06-30 --result "1 tkr"', '--closed-on: väntade en dag som finns, tidigast 2023-12-31'],
  ['--region vastmanland --implied "1 tkr" --result "1 tkr"', '--implied räknar baklänges'],
  ['--region vastmanland --year 2023 --result "1 tkr" --out fel.pdf', 'ett namn som slutar på .csv eller .xlsx'],
])('refuses %s', async (words, why) => {
  const { code, stdout, stderr } = await surplus(words);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr.replaceAll(/\s+/g, ' ')).toContain(why);
});

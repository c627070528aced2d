import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '@hjm/tables/csv';
import { expect, it } from 'vitest';
import { jsonOf, type Ran, runCli } from '../testing/run-cli.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { BAD_REGISTER, REGISTER, SETUP } from './testing/small-files.js';

/** Beds cost a krona more a day, chairs fifty öre less, and the trial chair gets a price. */
const OTHER = SETUP.replaceAll('"ore":1000}', '"ore":1100}').replaceAll('"ore":250}', '"ore":200},{"article":"trial","ore":100}');
const FILES = { 'a.json': SETUP, 'b.json': OTHER, 'uthyrningar.csv': REGISTER, 'fel.csv': BAD_REGISTER };

function simulate(cwd: string, words: string): Promise<Ran> {
  return runCli(['rent', 'simulate', ...words.split(' ')], { cwd });
}

it('tells who pays more and who less, and that the sums agree', async () => {
  const cwd = temporaryFolder(FILES);
  const { code, stdout, stderr } = await simulate(cwd, '--setup a.json --against b.json --register fel.csv --month 2024-04 --out utfall.csv --problems lista.csv');
  expect([code, stderr]).toEqual([0, '']);
  await expect(stdout).toMatchFileSnapshot(join(import.meta.dirname, '../golden/rent-simulate.txt'));
  const { rows } = readCsv(readFileSync(join(cwd, 'utfall.csv')));
  const sums = ['huvudman', 'enhet', 'produktgrupp'].map((by) => rows.filter(({ cells }) => cells[0] === by).reduce((sum, { cells }) => sum + Number((cells[9] ?? '').replace(',', '.')), 0));
  expect(sums).toEqual([-24, -24, -24]);
});

it('gives the sums of the two rent runs', async () => {
  const cwd = temporaryFolder(FILES);
  const { compared, runs } = jsonOf((await simulate(cwd, '--setup a.json --against b.json --register uthyrningar.csv --month 2024-04 --json')).stdout) as { compared: { a: number; b: number }; runs: { a: { ore: number }; b: { ore: number } } };
  const { totals } = jsonOf((await runCli(['rent', 'run', '--setup', 'b.json', '--register', 'uthyrningar.csv', '--month', '2024-04', '--json'], { cwd })).stdout) as { totals: { ore: number } };
  expect([compared.a, compared.b]).toEqual([runs.a.ore, totals.ore]);
  expect(runs.b.ore).toBe(totals.ore);
});

it('asks what prices would have meant that are not in force yet', async () => {
  const { tariffs, ...setup } = jsonOf(SETUP) as { tariffs: { principals: { prices: { versions: object[] } } } };
  const [version] = tariffs.principals.prices.versions;
  tariffs.principals.prices.versions.push({ ...version, id: '2025', validFrom: '2025-01-01', prices: [{ article: 'bed', ore: 2000 }, { article: 'chair', ore: 250 }] });
  const cwd = temporaryFolder({ ...FILES, 'a.json': JSON.stringify({ ...setup, tariffs }) });
  const { compared } = jsonOf((await simulate(cwd, '--setup a.json --as-if --register uthyrningar.csv --month 2024-04 --by produktgrupp --json')).stdout) as { compared: { difference: number } };
  expect(compared.difference).toBe(36_000);
});

it.each([
  ['--register uthyrningar.csv --month 2024-04', 'Ange underlaget A med --setup'],
  ['--setup a.json --register uthyrningar.csv --month 2024-04', 'Ange underlaget B med --against'],
  ['--setup a.json --against b.json --month 2024-04', 'Ange uthyrningarna med --register'],
  ['--setup a.json --against b.json --register uthyrningar.csv --month 2024-04 --by huvdman', 'Menade du huvudman?'],
])('refuses %s with exit code 2', async (words, why) => {
  const { code, stdout, stderr } = await simulate(temporaryFolder(FILES), words);
  expect([code, stdout, stderr.replaceAll(/\n */g, ' ')]).toEqual([2, '', expect.stringContaining(why)]);
});

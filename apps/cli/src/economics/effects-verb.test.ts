import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PriceVolumeEffects } from '@hjm/economics';
import { readXlsx } from '@hjm/tables/xlsx';
import { expect, it } from 'vitest';
import { textWidth } from '../output/wrap.js';
import { jsonOf, type Ran } from '../testing/run-cli.js';
import { runLine } from '../testing/shell.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { demoFolder } from './testing/demo-folder.js';

const golden = (name: string): string => join(import.meta.dirname, '../golden', name);
const effects = (words: string, cwd: string): Promise<Ran> => runLine(`hjm economics effects ${words}`, cwd);
const DEMO = 'ekonomi/priser-volymer.csv';
const FILE = 'Nyckel;Benämning;Volym före;Pris före;Volym efter;Pris efter\n';

it('parts the change of each row into price, volume and what they make together, marked as demo data', async () => {
  const { code, stdout, stderr } = await effects(`${DEMO} --mixed separate --new-and-removed apart`, await demoFolder());
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^Demodata: /);
  expect(Math.max(...stdout.split('\n').map(textWidth))).toBeLessThanOrEqual(80);
  await expect(stdout).toMatchFileSnapshot(golden('economics-effects.txt'));
});

it.each(['toPrice', 'toVolume', 'separate'])('adds up to the change with %s, new and removed apart or as volume', async (mixed) => {
  const cwd = await demoFolder();
  for (const added of ['apart', 'toVolume']) {
    const told = jsonOf((await effects(`${DEMO} --mixed ${mixed} --new-and-removed ${added} --json`, cwd)).stdout) as { readonly effects: PriceVolumeEffects };
    expect(Object.values(told.effects.parts ?? {}).reduce((sum, part) => sum + part, 0)).toBe(told.effects.change);
    expect(told.effects.options).toEqual({ mixed, newAndRemoved: added, rounding: 'halfUp' });
  }
});

it('writes a workbook whose second sheet gives the same again', async () => {
  const cwd = await demoFolder();
  const words = '--mixed toPrice --new-and-removed toVolume';
  await effects(`${DEMO} ${words} --out ut.xlsx`, cwd);
  expect((await readXlsx(readFileSync(join(cwd, 'ut.xlsx')))).map(({ name, rows }) => [name, rows.length])).toEqual([['Effekter', 9], ['Priser och volymer', 8]]);
  expect((await effects(`${DEMO} ${words} --out ut.xlsx`, cwd)).stderr).toContain('ut.xlsx');
});

it('says for which row a figure is missing, and sums nothing', async () => {
  const { code, stdout } = await effects('p.csv --mixed toPrice --new-and-removed apart', temporaryFolder({ 'p.csv': `${FILE}a;Säng;10;200;12;\nb;Stol;1;1,50;1;1,50\n` }));
  expect(code).toBe(0);
  expect(stdout).toContain('saknas för Säng');
  expect(stdout).not.toContain('• Priseffekt:');
});

it.each([
  ['p.csv --new-and-removed apart', 'Ange med --mixed'],
  ['p.csv --mixed toPrice', 'Ange med --new-and-removed'],
  ['p.csv --mixed toPrize --new-and-removed apart', 'Menade du toPrice?'],
  ['p.csv --mixed toPrice --new-and-removed apart', 'rad 3, Nyckel'],
  ['p.csv --mixed toPrice --new-and-removed apart', 'rad 3, Volym före'],
])('refuses %s, and says why', async (words, why) => {
  const { code, stderr } = await effects(words, temporaryFolder({ 'p.csv': `${FILE}a;Säng;10;200;12;210\na;Säng;-1;200;12;210\n` }));
  expect(code).toBe(2);
  expect(stderr.replaceAll(/\s+/g, ' ')).toContain(why);
});

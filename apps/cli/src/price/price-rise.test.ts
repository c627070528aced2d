import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { jsonOf, type Ran, runCli } from '../testing/run-cli.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

const flat = (text: string): string => text.replaceAll(/\u00A0/g, ' ').replaceAll(/\n */g, ' ');
const golden = (name: string): string => join(import.meta.dirname, '../golden', name);
const rise = (words: readonly string[], cwd = '.'): Promise<Ran> => runCli(['price', 'model', 'medelpunkten/funktionspris', '--formula', 'sale', '--on', '2024-04-01', ...words], { cwd });

const ARTICLES = `artikel;antal;höjning;inköpspris
A1;10;;1 000,00
A2;3;10;60 000
A3;2;;1.234,50
A4;1;;−5
A1;1;;3
A6;1;;
A7;-1;;3
`;

it('lets a rise go through the capped sale of one article: the mark-up stays at its cap', async () => {
  const { code, stdout } = await rise(['--rise', '4,5 %', 'purchasePrice=60000']);
  expect(code).toBe(0);
  expect(flat(stdout)).toContain('Före: 65 000 kr • Efter: 67 700 kr • Skillnad: 2 700 kr');
  expect(jsonOf((await rise(['--rise', '−50', 'purchasePrice=60000', '--json'])).stdout)).toMatchObject({ percent: '-50', totals: { before: 6_500_000, after: 3_300_000, effect: -3_200_000 } });
});

it('lets a rise go through a table of articles with sums; what is wrong is told and in no sum', async () => {
  const cwd = temporaryFolder({ 'artiklar.csv': ARTICLES });
  const { code, stdout } = await rise(['--rise', '4,5', '--articles', 'artiklar.csv', '--column', 'purchasePrice=inköpspris', '--out', 'hojning.csv'], cwd);
  expect(code).toBe(0);
  await expect(stdout).toMatchFileSnapshot(golden('price-rise.txt'));
  await expect(readFileSync(join(cwd, 'hojning.csv'), 'utf8')).toMatchFileSnapshot(golden('price-rise.csv'));
  expect((await rise(['--rise', '4,5', '--articles', 'artiklar.csv', '--column', 'purchasePrice=inköpspris', '--out', 'hojning.csv'], cwd)).stderr).toContain('finns redan');
  const written = await rise(['--rise', '4,5', '--articles', 'artiklar.csv', '--column', 'purchasePrice=inköpspris', '--out', '-'], cwd);
  expect([written.stdout, written.stderr.startsWith('Medelpunkten')]).toEqual([readFileSync(join(cwd, 'hojning.csv'), 'utf8'), true]);
});

it('takes inputs that are the same for all from the command line, and yes and no and choices from columns', async () => {
  const cwd = temporaryFolder({ 'a.csv': 'artikel;inköpspris;Produktgrupp\nA1;4 200;Rullstolar\nA2;4 200;walkers\nA3;4 200;lastbilar\n' });
  const { stdout } = await runCli(['price', 'model', 'medelpunkten/funktionspris', '--formula', 'rent', '--rise', '10', '--articles', 'a.csv', 'interestBase=purchasePrice', 'interestRate=0', 'service=100', 'utilisation=1', 'chargesPerYear=12', '--json'], { cwd });
  // ours: 4 200 / 7 + 100 is 700 a year and 58.33 a period; after the rise 660 + 100 and 63.33
  expect(jsonOf(stdout)).toMatchObject({ articles: [{ id: 'A1', before: 5833, after: 6333 }, { id: 'A2', before: 9583, after: 10_458 }], faults: [expect.stringContaining('a.csv rad 4')] });
});

it.each([
  [['--rise', 'mycket'], '--rise ska vara procent'],
  [['--articles', 'a.csv'], 'höjningen i procent'],
  [['--rise', '4', '--articles', 'b.csv'], 'Heter kolumnen något annat: --column purchasePrice="Inpris"'],
  [['--rise', '4', '--articles', 'nowhere.csv'], 'nowhere.csv finns inte'],
  [['--rise', '4', '--out', 'x.csv'], '--out hör till --articles'],
  [['--rise', '4', '--raised', 'purchasPrice', 'purchasePrice=1'], 'Menade du purchasePrice?'],
  [['--rise', '4', '--articles', 'a.csv', '--column', 'price=x'], 'Priset räknas inte på någon uppgift "price"'],
])('refuses %j with exit code 2', async (words, why) => {
  const cwd = temporaryFolder({ 'a.csv': 'artikel;purchasePrice\nA1;100\n', 'b.csv': 'artikel;Inpris\nA1;100\n' });
  const { code, stdout, stderr } = await rise(words, cwd);
  expect([code, stdout]).toEqual([2, '']);
  expect(flat(stderr)).toContain(why);
});

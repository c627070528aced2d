import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { jsonOf, runCli } from '../testing/run-cli.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

const SALE = ['price', 'model', 'medelpunkten/funktionspris', '--formula', 'sale', '--on', '2024-04-01'];
/** On one line, with plain spaces. */
const flat = (text: string): string => text.replaceAll(/\u00A0/g, ' ').replaceAll(/\n */g, ' ');
const golden = (name: string): string => join(import.meta.dirname, '../golden', `${name}.txt`);

it('explains the sale of 60 000 kr under the capped mark-up step by step: 65 000 kr', async () => {
  const { code, stdout, stderr } = await runCli([...SALE, 'purchasePrice=60000']);
  expect([code, stderr]).toEqual([0, '']);
  await expect(stdout).toMatchFileSnapshot(golden('price-model-sale'));
  for (const [given, ore] of [['purchasePrice=50 000 kr', 5_500_000], ['Aktuellt inköpspris för hela beställningen=50 000,10', 5_500_010]] as const) {
    expect(jsonOf((await runCli([...SALE, given, '--json'])).stdout)).toMatchObject({ command: 'price model', result: { outcome: 'price', ore } });
  }
});

it('shows the models and one of them as they stand', async () => {
  await expect((await runCli(['price', 'model', 'list'])).stdout).toMatchFileSnapshot(golden('price-model-list'));
  await expect((await runCli(['price', 'model', 'medelpunkten/funktionspris'])).stdout).toMatchFileSnapshot(golden('price-model'));
  expect((await runCli(['price', 'model'])).stdout).toBe((await runCli(['price', 'model', 'list'])).stdout);
  expect(jsonOf((await runCli(['price', 'model', 'norrbotten/prislista', '--on', '2011-12-31', '--json'])).stdout)).toMatchObject({ edition: null });
  for (const { id } of jsonOf((await runCli(['price', 'model', 'list', '--json'])).stdout)['models'] as { id: string }[]) expect((await runCli(['price', 'model', id])).code).toBe(0);
});

it('says what is missing where nobody can be asked, and that is an answer', async () => {
  const { code, stdout } = await runCli(['price', 'model', 'medelpunkten/funktionspris', '--formula', 'rent', '--on', '2024-04-01']);
  expect(code).toBe(0);
  await expect(stdout).toMatchFileSnapshot(golden('price-model-missing'));
  expect(flat((await runCli(['price', 'model', 'dalarna', '--formula', 'rent'])).stdout)).toContain('finns inte i källorna, så hyran kan inte räknas');
});

it.each([
  ['purchasePrice=60.000', '; en punkt kan betyda både tusental och decimaler, fick "60.000".'],
  ['purchasePrice=1.190,00', 'Menade du 1 190,00?'],
  ['purchasePrice=60000.50', 'Menade du 60000,50?'],
])('tells what is wrong with the number of %j', async (given, told) => {
  const { code, stderr } = await runCli([...SALE, given]);
  expect([code, flat(stderr)]).toEqual([2, expect.stringContaining(told)]);
});

it('asks line by line for what is missing, and again where an answer cannot be', async () => {
  const stdin = ['3 600', '5', 'tillbaka', '6', '2', '2,5 %', 'många', '0', '0', '0', '0', '0', '1,5', '0,8'].join('\n');
  const { code, stdout, stderr } = await runCli(['price', 'model', 'allman', '--formula', 'rent', '--ask'], { stdin });
  expect(code).toBe(0);
  expect(flat(stderr)).toContain('Service per år kan inte vara "många". Väntade ett tal i kr per år');
  expect(flat(stderr)).toContain('Uthyrningsgrad, som del av ett: väntade ett tal, minst 0 och högst 1, fick "1.5".');
  // ours: 3 600 / 6 + 2.5 % of 1 800 is 645 a year; shared by 0.8 and twelve months
  expect(flat(stdout)).toContain('Hyra: 67,19 kr per månad');
});

it.each([
  [['medelpunktn-funktionspris'], 'Menade du medelpunkten-funktionspris?'],
  [['norrbotten'], 'har flera prismodeller: norrbotten-prislista, norrbotten-avtalsbilaga'],
  [['medelpunkten/funktionspris', '--formula', 'sael'], 'Menade du sale?'],
  [['medelpunkten/funktionspris', 'purchasePrice=1'], 'ange vilket med --formula'],
  [['medelpunkten/funktionspris', '--formula', 'sale', 'purchasePrise=1'], 'Menade du purchasePrice?'],
  [['medelpunkten/funktionspris', '--formula', 'sale', 'inköpspris=1'], 'Menade du purchasePrice?'],
  [['medelpunkten/funktionspris', '--formula', 'sale', 'purchasePrice=1.5'], 'Menade du 1,5?'],
  [['medelpunkten/funktionspris', '--formula', 'sale', 'purchasePrice=−5'], 'purchasePrice ska vara ett tal, minst 0, inte "-5".'],
  [['medelpunkten/funktionspris', '--formula', 'sale', 'purchasePrice'], 'Uppgifter skrivs namn=värde'],
  [['medelpunkten/funktionspris', '--formula', 'sale', 'purchasePrice=1', 'purchasePrice=2'], 'anges två gånger'],
  [['medelpunkten/funktionspris', '--formula', 'rent', 'productGroup=rolatorer'], 'Menade du Rollatorer?'],
  [['medelpunkten/funktionspris', '--formula', 'sale', '--on', '2024-02-30'], 'ingen dag som finns'],
  [['norrbotten/prislista', '--formula', 'mistreated', 'x=1'], 'för priset är fast'],
  [['list', 'x=1'], 'tar inga uppgifter'],
  [['--file', 'nowhere.json'], 'nowhere.json finns inte'],
])('refuses %j with exit code 2', async (words, why) => {
  const { code, stdout, stderr } = await runCli(['price', 'model', ...words]);
  expect([code, stdout]).toEqual([2, '']);
  expect(flat(stderr)).toContain(why);
});

it('keeps a record that comes to the same price again, and tells which step differs when it was changed', async () => {
  const cwd = temporaryFolder();
  await runCli([...SALE, 'purchasePrice=60000', '--record', 'pris.json'], { cwd });
  expect((await runCli([...SALE, 'purchasePrice=60000', '--record', 'pris.json'], { cwd })).stderr).toContain('finns redan');
  const replayed = await runCli(['price', 'replay', 'pris.json'], { cwd });
  expect([replayed.code, replayed.stdout.startsWith('✓ samma pris')]).toEqual([0, true]);
  const record = jsonOf(readFileSync(join(cwd, 'pris.json'), 'utf8'));
  const changed = JSON.stringify({ ...record, ore: 6_600_000, steps: [['cap', '6000'], ...(record['steps'] as unknown[])] });
  const { code, stdout } = await runCli(['price', 'replay', '-'], { stdin: changed });
  expect(code).toBe(1);
  expect(stdout).toContain('pris i öre: då 6600000, nu 6500000');
  expect((await runCli(['price', 'replay', '-'], { stdin: JSON.stringify({ ...record, model: 'medelpunkten' }) })).stderr).toContain('Ange den med --file.');
  expect((await runCli(['price', 'replay', '-'], { stdin: JSON.stringify({ ...record, formula: 'salle' }) })).code).toBe(2);
  expect((await runCli(['price', 'replay', '-'], { stdin: '{}' })).code).toBe(2);
});

it('takes a model of one’s own, as the guide to price models shows one, and says what is wrong in one', async () => {
  const guide = readFileSync(join(import.meta.dirname, '../../../../docs/guides/prismodeller.md'), 'utf8');
  const model = /```json\n(\{\n {2}"format": "hjm.price-model\/1".*?)```/s.exec(guide)?.[1] ?? '';
  const cwd = temporaryFolder({ 'modell.json': model, 'fel.json': model.replace('"percentOf"', '"procentOf"') });
  const { stdout } = await runCli(['price', 'model', '--file', 'modell.json', 'purchasePrice=3600', 'group=Rollatorer', '--on', '2026-02-01'], { cwd });
  expect(flat(stdout)).toContain('Hyra: 84 kr per månad');
  expect((await runCli(['price', 'model', '--file', 'modell.json', '--on', '2026-02-01'], { cwd })).stdout).toContain('gäller 2026-02-01');
  const wrong = await runCli(['price', 'model', '--file', 'fel.json'], { cwd });
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain('Menade du percentOf?');
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from '@hjm/tables/xlsx';
import { expect, it } from 'vitest';
import { jsonOf, type Ran, runCli } from '../testing/run-cli.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

const flat = (text: string): string => text.replaceAll(/\u00A0/g, ' ').replaceAll(/\n */g, ' ');
const golden = (name: string): string => join(import.meta.dirname, '../golden', name);

const PRICES = `version;gäller från;beslutad;artikel;orsak;pris
2024;2024-01-01;2023-11-15;rollator;;45,00
2024;2024-01-01;2023-11-15;säng;;1 234,50
2025;2025-01-01;2024-11-20;rollator;;47,50
2025;2025-01-01;2024-11-20;rollator;kortvarigt;60
2025;2025-01-01;2024-11-20;lyft;;300
`;
const IMPORT = ['price', 'list', 'import', 'priser.csv', '--id', 'exempel', '--unit', 'månad', '--each-approves', '--out', 'lista.json'];
const approve = (cwd: string, ...words: string[]): Promise<Ran> => runCli(['price', 'list', 'approve', 'lista.json', ...words], { cwd });

it('reads a list from a table, has it approved, and shows who pays by which version', async () => {
  const cwd = temporaryFolder({ 'priser.csv': PRICES });
  expect((await runCli(IMPORT, { cwd })).stdout).toBe('✓ 5 priser i 2 versioner: 2024, 2025. Skrivet till lista.json.\n');
  expect((await runCli(IMPORT, { cwd })).stderr).toContain('finns redan');
  const given = ['--principal', 'nordby', '--decided', '2024-11-20', '--from', '2025-02-01', '--out', 'godkand.json'];
  expect(await approve(cwd, '--version', '2025', ...given)).toMatchObject({ code: 0, stderr: '' });
  expect(await approve(cwd, '--version', '2025', ...given)).toMatchObject({ code: 2 });
  expect(existsSync(join(cwd, 'godkand.json'))).toBe(true);
  await expect((await runCli(['price', 'list', 'show', 'godkand.json', '--on', '2025-02-01'], { cwd })).stdout).toMatchFileSnapshot(golden('price-list-show.txt'));
  for (const [on, knownAt, version] of [['2025-01-31', '2025-01-31', null], ['2025-02-01', '2025-02-01', '2025'], ['2025-02-01', '2024-11-19', null]] as const) {
    const { stdout } = await runCli(['price', 'list', 'show', 'godkand.json', '--on', on, '--known-at', knownAt, '--principal', 'nordby', '--json'], { cwd });
    expect(jsonOf(stdout)['inForce']).toEqual([expect.objectContaining({ principal: 'nordby', version })]);
  }
});

it('appends versions of a table to a list, and refuses one that it has', async () => {
  const cwd = temporaryFolder({ 'priser.csv': PRICES, 'nya.csv': PRICES.replaceAll('2024;2024', '2026;2026').replaceAll('2025;2025', '2027;2027') });
  await runCli(IMPORT, { cwd });
  await runCli(['price', 'list', 'import', 'nya.csv', '--add-to', 'lista.json', '--out', 'lista2.json'], { cwd });
  const list = jsonOf(readFileSync(join(cwd, 'lista2.json'), 'utf8'));
  expect((list['versions'] as { id: string }[]).map(({ id }) => id)).toEqual(['2024', '2025', '2026', '2027']);
  expect(list).toMatchObject({ id: 'exempel', unit: 'month', approval: 'each' });
  expect((await runCli(['price', 'list', 'import', 'priser.csv', '--add-to', 'lista.json'], { cwd })).stderr).toContain('finns redan och ändras inte');
});

it('tells every row that is wrong with its line and reason, and writes nothing', async () => {
  const bad = `${PRICES}2025;2025-01-01;2024-11-20;stol;;1.234,50\n2025;2025-01-01;2024-11-20;pall;;−5\n2025;2025-02-30;2024-11-20;bord;;5\n2025;2025-01-01\n`;
  const cwd = temporaryFolder({ 'priser.csv': bad });
  const { code, stdout, stderr } = await runCli(IMPORT, { cwd });
  expect([code, stdout, existsSync(join(cwd, 'lista.json'))]).toEqual([2, '', false]);
  await expect(stderr).toMatchFileSnapshot(golden('price-list-bad-rows.txt'));
  expect(jsonOf((await runCli([...IMPORT, '--json'], { cwd })).stderr)).toMatchObject({ error: { code: 'bad-rows', file: 'priser.csv', issues: [{ line: 7, nearest: '1 234,50' }, { line: 8, found: '−5,00\u00A0kr' }, { line: 9 }, { line: 10 }] } });
  const skipped = await runCli([...IMPORT, '--skip-bad'], { cwd });
  expect(skipped.code).toBe(0);
  expect(flat(skipped.stdout)).toContain('4 rader är överhoppade: de priserna finns inte i listan.');
});

it('tells doubled prices and days that disagree with their lines', async () => {
  const twice = temporaryFolder({ 'priser.csv': `${PRICES}2024;2024-01-01;2023-11-15;säng;;5\n` });
  expect(flat((await runCli(IMPORT, { cwd: twice })).stderr)).toContain('raden (rad 7): väntade ett enda pris per version, artikel och orsak, fick "säng" också på rad 3.');
  const days = temporaryFolder({ 'priser.csv': `${PRICES}2024;2024-01-02;2023-11-15;stol;;5\n` });
  expect(flat((await runCli(IMPORT, { cwd: days })).stderr)).toContain('version "2024" har en annan dag än på rad 2');
});

it('reads an Excel file whose column is called something else', async () => {
  const book = await writeXlsx([{ name: 'Priser', columns: [{ header: 'Version' }, { header: 'Gäller från', format: 'day' }, { header: 'Artikel' }, { header: 'Månadshyra', format: 'kronor' }], rows: [['2024', { day: '2024-01-01' }, 'rollator', { number: '45.5' }]] }]);
  const cwd = temporaryFolder({ 'priser.xlsx': book });
  const words = ['price', 'list', 'import', 'priser.xlsx', '--id', 'x', '--unit', 'dag'];
  expect((await runCli(words, { cwd })).code).toBe(2);
  expect(jsonOf((await runCli([...words, '--column', 'pris=Månadshyra', '--json'], { cwd })).stdout)).toMatchObject({ list: { unit: 'day', approval: 'none', versions: [{ id: '2024', decided: null, prices: [{ article: 'rollator', ore: 4550 }] }] } });
  expect((await runCli([...words, '--column', 'pirs=Månadshyra'], { cwd })).stderr).toContain('Menade du pris?');
});

it('shows the seventeen principals of the demo world on a day as it was known', async () => {
  const held = async (...words: string[]): Promise<unknown> => jsonOf((await runCli(['price', 'list', 'show', '--demo', '--json', ...words])).stdout)['inForce'];
  expect(await held('--on', '2024-04-20')).toHaveLength(17);
  expect(await held('--on', '2024-04-20', '--principal', 'huvudman-03')).toEqual([{ principal: 'huvudman-03', version: 'enhetlig', from: '2024-04-15', to: null, awaiting: [] }]);
  expect(await held('--on', '2024-04-20', '--principal', 'huvudman-03', '--known-at', '2024-04-09')).toEqual([{ principal: 'huvudman-03', version: 'segmenterad', from: '2023-01-01', to: null, awaiting: ['enhetlig'] }]);
  expect((await runCli(['price', 'list', 'show', '--demo'])).stdout).toContain('Demodata');
  expect((await runCli(['price', 'list', 'show', '--demo', '--principal', 'huvudman-33'])).stderr).toContain('Menade du huvudman-03?');
});

it.each([
  [['list', 'show'], '--demo'],
  [['list', 'show', 'priser.csv'], 'Ange vad priserna är per med --unit'],
  [['list', 'show', 'priser.csv', '--unit', 'månd'], 'Menade du månad?'],
  [['list', 'import', 'priser.csv', '--unit', 'dag'], 'Ange prislistans id med --id'],
  [['list', 'import', 'priser.csv', '--add-to', 'lista.json', '--id', 'x'], 'går inte ihop med --id'],
  [['list', 'approve', 'lista.json', '--version', '2025'], '--principal, --decided och --from'],
  [['list', 'approve', 'priser.csv'], 'hjm price list import'],
  [['list', 'approve', 'lista.json', '--version', '2052', '--principal', 'a', '--decided', '2025-01-01', '--from', '2025-01-01'], 'Menade du 2025?'],
  [['list', 'shwo'], 'Menade du show?'],
  [['compare', 'lista.json', 'dalarna'], 'inte en av varje'],
  [['compare', 'lista.json', 'lista.json'], 'ange --principal, eller --from-version'],
  [['compare', 'lista.json', 'lista.json', '--from-version', '204'], 'Menade du 2024?'],
  [['compare', 'lista.json', 'lista.json', 'x=1'], 'tar inga uppgifter'],
  [['compare', 'dalarna', 'vastmanlnd', '--formula', 'rent'], 'Menade du vastmanland?'],
  [['compare', 'medelpunkten/funktionspris', 'medelpunkten/ersattningsgrupper', '--formula', 'sale', 'purchasPrice=1'], 'Menade du purchasePrice?'],
])('refuses %j with exit code 2', async (words, why) => {
  const cwd = temporaryFolder({ 'priser.csv': PRICES });
  await runCli(IMPORT, { cwd });
  const { code, stdout, stderr } = await runCli(['price', ...words], { cwd });
  expect([code, stdout]).toEqual([2, '']);
  expect(flat(stderr)).toContain(why);
});

it('compares two versions price for price, and writes all of them', async () => {
  const cwd = temporaryFolder({ 'priser.csv': PRICES });
  await runCli(IMPORT, { cwd });
  const words = ['price', 'compare', 'lista.json', 'lista.json', '--from-version', '2024', '--to-version', '2025'];
  await expect((await runCli([...words, '--out', 'skillnad.csv'], { cwd })).stdout).toMatchFileSnapshot(golden('price-compare-lists.txt'));
  await expect(readFileSync(join(cwd, 'skillnad.csv'), 'utf8')).toMatchFileSnapshot(golden('price-compare-lists.csv'));
  expect(jsonOf((await runCli([...words, '--json'], { cwd })).stdout)).toMatchObject({ counts: { higher: 2, lower: 0, equal: 0, onlyBefore: 1, onlyAfter: 1 } });
});

it('compares two models on the same inputs', async () => {
  const words = ['price', 'compare', 'medelpunkten/funktionspris', 'medelpunkten/ersattningsgrupper', '--formula', 'sale', '--on', '2024-04-01'];
  await expect((await runCli([...words, 'purchasePrice=60000'])).stdout).toMatchFileSnapshot(golden('price-compare-models.txt'));
  expect(flat((await runCli(words)).stdout)).toContain('Ange purchasePrice=….');
});

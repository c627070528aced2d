import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkInvoice, fromUbl } from '@hjm/pricing/invoice';
import { expect, it } from 'vitest';
import { jsonOf, type Ran, runCli } from '../testing/run-cli.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { PAYERS, REGISTER, SELLER, SETUP } from './testing/small-files.js';

const WORDS = '--lines rader.csv --parties betalare.csv --seller saljare.json --month 2024-04 --issued 2024-05-02 --first-number F-0099 --out-dir fakturor';

/** A folder with the lines of April in it. */
async function folder(over: Readonly<Record<string, string>> = {}, register = REGISTER): Promise<string> {
  const cwd = temporaryFolder({ 'underlag.json': SETUP, 'uthyrningar.csv': register, 'betalare.csv': PAYERS, 'saljare.json': SELLER, ...over });
  await runCli(['rent', 'run', '--setup', 'underlag.json', '--register', 'uthyrningar.csv', '--month', '2024-04', '--out', 'rader.csv'], { cwd });
  return cwd;
}

function invoice(cwd: string, words = WORDS): Promise<Ran> {
  return runCli(['rent', 'invoice', ...words.split(' ')], { cwd });
}

it('writes one invoice per payer, each as the rules want it, and tells private persons apart', async () => {
  const cwd = await folder();
  const { code, stdout, stderr } = await invoice(cwd, `${WORDS} --setup underlag.json --rest ovriga.csv`);
  expect([code, stderr]).toEqual([0, '']);
  await expect(stdout).toMatchFileSnapshot(join(import.meta.dirname, '../golden/rent-invoice.txt'));
  const files = readdirSync(join(cwd, 'fakturor')).sort();
  expect(files).toEqual(['F-0099-north.xml', 'F-0100-south.xml']);
  const read = files.map((file) => readFileSync(join(cwd, 'fakturor', file), 'utf8'));
  expect(read.map((xml) => checkInvoice(xml).isSendable)).toEqual([true, true]);
  const [north, south] = read.map(fromUbl);
  expect([north?.buyer.name, north?.totals.exclusive, south?.totals.exclusive, north?.dueDate]).toEqual(['Norra enheten', 10_000, 56_000, '2024-06-01']);
  expect(south?.lines.map(({ itemName, quantity, unit, note }) => [itemName, quantity, unit, note])).toEqual([
    ['Hyra: Säng', '26', 'DAY', 'uthyrning u2, individ i2'],
    ['Hyra: Stol', '120', 'DAY', 'uthyrning u3'],
  ]);
  expect(readFileSync(join(cwd, 'ovriga.csv'), 'utf8').match(/person-1/g)).toHaveLength(4);
  expect(readdirSync(cwd).filter((name) => name.endsWith('.part'))).toEqual([]);
});

it('adds up: what is on invoices and what is not is all that was charged', async () => {
  const cwd = await folder();
  const { totals, invoices, rest } = jsonOf((await invoice(cwd, `${WORDS} --json`)).stdout) as { totals: { invoiced: number; leftOut: number }; invoices: { totals: { exclusive: number } }[]; rest: { ore: number }[] };
  expect(totals.invoiced + totals.leftOut).toBe(76_900);
  expect([invoices.reduce((sum, one) => sum + one.totals.exclusive, 0), rest.reduce((sum, { ore }) => sum + ore, 0)]).toEqual([totals.invoiced, totals.leftOut]);
});

it('does not write an invoice that breaks a rule, says which, and writes the others', async () => {
  const cwd = await folder({ 'betalare.csv': PAYERS.replace('7300000000004', '7300000000005') });
  const { code, stdout } = await invoice(cwd);
  expect(code).toBe(1);
  expect(stdout).toContain('Faktura F-0099 till north håller inte och skrevs inte');
  expect(stdout).toMatch(/✗ PEPPOL-COMMON-R040/);
  expect(readdirSync(join(cwd, 'fakturor'))).toEqual(['F-0100-south.xml']);
});

it('tells a payer that is in no file with the nearest, by exit code too', async () => {
  const cwd = await folder({ 'betalare.csv': PAYERS.replace('south;', 'souht;') });
  const { code, stdout } = await invoice(cwd);
  expect([code, stdout]).toEqual([1, expect.stringContaining('south: 2 rader, 560,00\u00A0kr. Menade du souht?')]);
});

it('writes nothing over what is there', async () => {
  const cwd = await folder();
  await invoice(cwd);
  const { code, stderr } = await invoice(cwd);
  expect([code, stderr.replaceAll('\n', ' ')]).toEqual([2, expect.stringContaining('fakturor/F-0099-north.xml finns redan')]);
  expect((await invoice(cwd, `${WORDS} --force`)).code).toBe(0);
});

it.each([
  [{ 'betalare.csv': PAYERS.replace('organisation;Norra enheten', 'organisation;') }, 'namn (rad 2): väntade ett värde'],
  [{ 'betalare.csv': `${PAYERS}north;privatperson;;;;;;;;;;\n` }, 'varje kostnadsansvarig en gång'],
  [{ 'saljare.json': SELLER.replace('"S":{', '"s":{') }, 'moms (rad 5): väntade en av'],
  [{ 'saljare.json': SELLER.replace('"dueDays":30', '"dueDays":"30"') }, 'dueDays (rad 1): väntade ett tal'],
])('refuses files with faults as a whole, with the line', async (files, why) => {
  const cwd = await folder(files);
  const { code, stdout, stderr } = await invoice(cwd);
  expect([code, stdout, stderr.replaceAll(/\n */g, ' ')]).toEqual([2, '', expect.stringContaining(why)]);
  expect(readdirSync(cwd)).not.toContain('fakturor');
});

it.each([
  [WORDS.replace('--lines rader.csv ', ''), 'Ange fakturaraderna med --lines'],
  [WORDS.replace('--parties betalare.csv ', ''), 'Ange betalarna med --parties'],
  [WORDS.replace('--seller saljare.json ', ''), 'Ange säljaren med --seller'],
  [WORDS.replace('--month 2024-04 ', ''), 'Ange månaden som faktureras'],
  [WORDS.replace('F-0099', 'F'), '--first-number ska sluta med siffror'],
  [WORDS.replace(' --out-dir fakturor', ''), 'Ange mappen som fakturorna ska skrivas i'],
])('asks for what is missing in %s', async (words, why) => {
  const { code, stderr } = await invoice(await folder(), words);
  expect([code, stderr.replaceAll(/\n */g, ' ')]).toEqual([2, expect.stringContaining(why)]);
});

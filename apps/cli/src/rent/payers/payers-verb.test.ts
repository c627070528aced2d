import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from '@hjm/tables/xlsx';
import { expect, it } from 'vitest';
import { jsonOf, type Ran, runCli } from '../../testing/run-cli.js';
import { temporaryFolder } from '../../testing/temporary-folder.js';
import { REGISTER, SETUP } from '../testing/small-files.js';

const SITUATIONS = `uthyrning;gäller från;registrerad;kommun;boendeform;insatser från habiliteringscentrum
u1;2024-01-01;;Söderby;Ordinärt boende;nej
u1;2024-04-06;2024-04-08;Söderby;Särskilt boende;nej
u2;2024-01-01;;Söderby;Särskilt boende;nej
u2;2024-04-20;;Söderby;Särskilt boende;ja
u3;2024-01-01;;Sderby;Särskilt boende;nej
u5;2024-01-01;;Söderby;särskilt;nej
u99;2024-01-01;;Söderby;Särskilt boende;nej
`;
const PARTIES = 'betalare;kommun;enhet;kostnadsansvarig\nregionen;;;north\nkommun;Söderby;;south\n';
const FILES = { 'underlag.json': SETUP, 'uthyrningar.csv': REGISTER, 'boende.csv': SITUATIONS, 'parter.csv': PARTIES };
const CONSTANT = ['--fact', 'setting=personal', '--fact', 'artikelansvar=Ansvar 2'];
const golden = (name: string): string => join(import.meta.dirname, '../../golden', name);

function payers(cwd: string, words: string, constant: readonly string[] = CONSTANT): Promise<Ran> {
  return runCli(['rent', 'payers', '--package', 'vastmanland/cost-responsibility', '--parties', 'parter.csv', ...constant, ...words.split(' ')], { cwd });
}
type Told = { readonly counts: Record<string, number>; readonly changes: readonly { readonly rental: string; readonly event: Record<string, string> }[]; readonly faults: { readonly first: readonly { readonly code: string }[] } };
const changesOf = ({ stdout }: Ran): unknown[] => (jsonOf(stdout) as Told).changes.map(({ rental, event: { on, registered, payer } }) => [rental, on, registered, payer]);

it('tells each change with the rule that made it, and all that is open or cannot be read', async () => {
  const cwd = temporaryFolder(FILES);
  const { code, stdout, stderr } = await payers(cwd, '--register uthyrningar.csv --situations boende.csv --out andringar.csv --explain');
  expect([code, stderr]).toEqual([0, '']);
  await expect(stdout).toMatchFileSnapshot(golden('rent-payers.txt'));
  await expect(readFileSync(join(cwd, 'andringar.csv'), 'utf8')).toMatchFileSnapshot(golden('rent-payers-changes.csv'));
});

it('is read by the rent run: the rent of a month in two lines that add up, and nobody charged where it is open who pays', async () => {
  const cwd = temporaryFolder(FILES);
  await payers(cwd, '--register uthyrningar.csv --situations boende.csv --out andringar.csv');
  const run = ['rent', 'run', '--setup', 'underlag.json', '--register', 'uthyrningar.csv', '--month', '2024-04', '--json'];
  type Explained = { readonly explained: { readonly lines: readonly { readonly line: { readonly payer: string; readonly ore: number } }[] }; readonly faults: { readonly first: readonly { readonly code: string; readonly rental: string }[] } };
  const linesOf = async (...more: string[]): Promise<unknown[]> => (jsonOf((await runCli([...run, '--explain', 'u1', ...more], { cwd })).stdout) as Explained).explained.lines.map(({ line: { payer, ore } }) => [payer, ore]);
  // Ten days of ten kronor: five before the move and five from it on.
  expect(await linesOf('--changes', 'andringar.csv')).toEqual([['north', 5000], ['south', 5000]]);
  expect(await linesOf()).toEqual([['north', 10_000]]);
  const { faults } = jsonOf((await runCli([...run, '--changes', 'andringar.csv'], { cwd })).stdout) as Explained;
  expect(faults.first.map(({ code, rental }) => [rental, code])).toEqual([['u2', 'unknown-payer'], ['u3', 'unknown-payer'], ['u5', 'unknown-payer']]);
});

it('has nothing more to change when the changes are in the register, and keeps those that were there', async () => {
  const cwd = temporaryFolder(FILES);
  await payers(cwd, '--register uthyrningar.csv --situations boende.csv --out andringar.csv');
  const again = await payers(cwd, '--register uthyrningar.csv --changes andringar.csv --situations boende.csv --out igen.csv --json');
  expect(changesOf(again)).toEqual([]);
  expect(readFileSync(join(cwd, 'igen.csv'), 'utf8')).toBe(readFileSync(join(cwd, 'andringar.csv'), 'utf8'));
});

it('takes situations by user, and what differs between the products by rental, from Excel too', async () => {
  const users = 'uthyrning;brukare;artikelansvar\nu1;b1;2\nu2;b1;Ansvar 1\n';
  const sheet = { name: 'Boende', columns: ['brukare', 'från', 'kommun', 'boendeform', 'habilitation', 'clinicPays'].map((header) => ({ header, format: 'text' as const })), rows: [['b1', '2024-01-01', 'söderby', 'special', 'nej', 'nej']] };
  const cwd = temporaryFolder({ ...FILES, 'brukare.csv': users, 'boende.xlsx': await writeXlsx([sheet]) });
  const ran = await payers(cwd, '--register uthyrningar.csv --situations boende.xlsx --users brukare.csv --json', ['--fact', 'setting=personal']);
  expect(changesOf(ran)).toEqual([['u1', '2024-03-04', undefined, 'south'], ['u2', '2024-04-05', undefined, 'north']]);
});

it('registers what is new after what earlier runs have charged by', async () => {
  const cwd = temporaryFolder({ ...FILES, 'boende.csv': 'uthyrning;gäller från;kommun;boendeform;habilitation\nu1;2024-01-01;Söderby;special;nej\n' });
  const ran = await payers(cwd, '--register uthyrningar.csv --situations boende.csv --settled-known-at 2024-04-02 --json');
  expect(changesOf(ran)).toEqual([['u1', '2024-03-04', '2024-04-03', 'south']]);
});

it('works for the rules of other regions', async () => {
  const cwd = temporaryFolder({ ...FILES, 'boende.csv': 'uthyrning;gäller från;kommun;regionSetting\nu1;2024-01-01;Söderby;ja\nu1;2024-04-06;Söderby;nej\n' });
  const { stdout } = await runCli(['rent', 'payers', '--package', 'dalarna/cost-responsibility', '--parties', 'parter.csv', '--fact', 'competence=upToNurse', '--register', 'uthyrningar.csv', '--situations', 'boende.csv', '--json'], { cwd });
  expect(changesOf({ code: 0, stdout, stderr: '' })).toEqual([['u1', '2024-04-06', undefined, 'south']]);
});

it('falls short when it is to be strict and something is open', async () => {
  expect((await payers(temporaryFolder(FILES), '--register uthyrningar.csv --situations boende.csv --strict')).code).toBe(1);
});

it.each([
  ['--register uthyrningar.csv', 'Ange uppgifterna om brukarna med --situations'],
  ['--situations boende.csv', 'Ange uthyrningarna med --register'],
  ['--register uthyrningar.csv --situations boende.csv --package vastmanland/222109', 'säger inte vem som betalar'],
  ['--register uthyrningar.csv --situations boende.csv --fact boendefrm=special', 'Menade du Boendeform?'],
  ['--register uthyrningar.csv --situations parter.csv', 'en kolumn med rubriken uthyrning'],
  ['--register uthyrningar.csv --situations boende.csv --parties dubbel.csv', 'säger två saker om samma betalare'],
  ['--register uthyrningar.csv --situations boende.csv --parties fel.csv', 'har en kolumn som inte går att använda'],
])('refuses %s with exit code 2', async (words, why) => {
  const cwd = temporaryFolder({ ...FILES, 'dubbel.csv': `${PARTIES}kommunen;söderby;;north\n`, 'fel.csv': PARTIES.replace('kommun;', 'komunen;') });
  const { code, stdout, stderr } = await payers(cwd, words);
  expect([code, stdout, stderr.replaceAll(/\n */g, ' ')]).toEqual([2, '', expect.stringContaining(why)]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { LINE_COLUMNS } from '@hjm/pricing/register';
import { readRecords } from '@hjm/tables';
import { readCsv } from '@hjm/tables/csv';
import { readXlsx, writeXlsx } from '@hjm/tables/xlsx';
import { expect, it } from 'vitest';
import { run } from '../run.js';
import { Kept, memoryIo } from '../testing/memory-io.js';
import { jsonOf, type Ran, runCli } from '../testing/run-cli.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { BAD_REGISTER, REGISTER, SETUP } from './testing/small-files.js';

const FILES = { 'underlag.json': SETUP, 'uthyrningar.csv': REGISTER, 'fel.csv': BAD_REGISTER };
const golden = (name: string): string => join(import.meta.dirname, '../golden', name);

function rent(cwd: string, words: string, world: Parameters<typeof runCli>[1] = {}): Promise<Ran> {
  return runCli(['rent', 'run', '--setup', 'underlag.json', ...words.split(' ')], { cwd, ...world });
}

type Line = { readonly rental: string; readonly ore: number; readonly correction?: string; readonly from: string; readonly to: string };

function linesIn(cwd: string, file = 'rader.csv'): Line[] {
  const { records, badRows } = readRecords(LINE_COLUMNS, readCsv(readFileSync(join(cwd, file)), { guarded: true }));
  expect(badRows).toEqual([]);
  return records.map(({ record }) => record as unknown as Line);
}

const sum = (lines: readonly Line[]): number => lines.reduce((total, { ore }) => total + ore, 0);

it('tells the control totals of a month', async () => {
  const { code, stdout, stderr } = await rent(temporaryFolder(FILES), '--register uthyrningar.csv --month 2024-04');
  expect([code, stderr]).toEqual([0, '']);
  await expect(stdout).toMatchFileSnapshot(golden('rent-run.txt'));
});

it('tells a change that is wrong where it stands, with its own row', async () => {
  const changes = 'uthyrning;händelse;datum;kostnadsansvarig\nu1;ändrad;2024-04-05;south\nu1;ändrad;2024-04-06;nroth\n';
  const cwd = temporaryFolder({ ...FILES, 'ändringar.csv': changes });
  const { stdout } = await rent(cwd, '--register uthyrningar.csv --changes ändringar.csv --month 2024-04 --problems fel-lista.csv');
  expect(stdout.replaceAll(/\n */g, ' ')).toContain('ändringar.csv rad 3, uthyrning u1, kolumn kostnadsansvarig: Okänd kostnadsansvarig. Väntade en känd kostnadsansvarig, fick "nroth".');
  expect(readFileSync(join(cwd, 'fel-lista.csv'), 'utf8')).toContain('u1;ändrad;2024-04-06;nroth');
});

it('tells names of the setup that nothing else in it has', async () => {
  const cwd = temporaryFolder({ ...FILES, 'underlag.json': SETUP.replaceAll('"article":"chair"', '"article":"chiar"') });
  const { code, stdout } = await rent(cwd, '--register uthyrningar.csv --month 2024-04');
  expect(code).toBe(0);
  expect(stdout.replaceAll(/\n */g, ' ')).toContain('Underlaget, tariffs.principals.prices.versions.0.prices.1.article: väntade en artikel i sortimentet, fick "chiar". Menade du chair?');
});

it('tells each bad row with its line and reason, charges the others, and loses nothing', async () => {
  const cwd = temporaryFolder(FILES);
  const { code, stdout } = await rent(cwd, '--register fel.csv --month 2024-04 --problems lista.csv --out rader.csv');
  expect(code).toBe(0);
  await expect(stdout).toMatchFileSnapshot(golden('rent-run-faults.txt'));
  await expect(readFileSync(join(cwd, 'lista.csv'), 'utf8')).toMatchFileSnapshot(golden('rent-run-faults.csv'));
  await rent(cwd, '--register uthyrningar.csv --month 2024-04 --out utan.csv');
  expect(readFileSync(join(cwd, 'rader.csv'))).toEqual(readFileSync(join(cwd, 'utan.csv')));
  const { totals, read, faults } = jsonOf((await rent(cwd, '--register fel.csv --month 2024-04 --json')).stdout) as { totals: { rentals: number; leftOut: number }; read: { register: { rows: number } }; faults: { count: number } };
  expect([read.register.rows, totals.rentals, totals.leftOut, faults.count]).toEqual([17, 12, 6, 12]);
});

it('writes lines that can be read again, as Swedish Excel opens them', async () => {
  const cwd = temporaryFolder({ ...FILES, 'uthyrningar.csv': REGISTER.replace('u2;', '=1+1;') });
  const { stdout } = await rent(cwd, '--register uthyrningar.csv --month 2024-04 --out rader.csv --json');
  const bytes = readFileSync(join(cwd, 'rader.csv'), 'utf8');
  await expect(bytes).toMatchFileSnapshot(golden('rent-run-lines.csv'));
  expect(sum(linesIn(cwd))).toBe((jsonOf(stdout)['totals'] as { ore: number }).ore);
  expect(linesIn(cwd).map(({ rental }) => rental)).toContain('=1+1');
  expect(readdirSync(cwd).sort()).toEqual(['fel.csv', 'rader.csv', 'underlag.json', 'uthyrningar.csv']);
});

it('charges the same month by month as at once', async () => {
  const cwd = temporaryFolder(FILES);
  await rent(cwd, '--register uthyrningar.csv --from 2024-01-01 --to 2024-05-31 --out rader.csv');
  const months: Line[] = [];
  for (const month of ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05']) {
    await rent(cwd, `--register uthyrningar.csv --month ${month} --out ${month}.csv`);
    months.push(...linesIn(cwd, `${month}.csv`));
  }
  const whole = linesIn(cwd);
  const of = (lines: readonly Line[], rental: string): number => sum(lines.filter((line) => line.rental === rental));
  expect(sum(whole)).toBeGreaterThan(0);
  for (const rental of ['u1', 'u2', 'u3', 'u4', 'u5']) expect([rental, of(months, rental)]).toEqual([rental, of(whole, rental)]);
});

it('takes back what was charged before a return was registered, in lines of their own', async () => {
  const cwd = temporaryFolder({ ...FILES, 'uthyrningar.csv': `${REGISTER.split('\n')[0] ?? ''}\nu1;bed;i1;;north;E;2024-03-04;2024-03-10;2024-04-15\n` });
  const words = '--register uthyrningar.csv --month 2024-04 --settled-from 2024-03-01 --settled-to 2024-03-31 --settled-known-at 2024-04-02 --out rader.csv';
  expect((await rent(cwd, words)).stdout).toMatch(/krediter för tidigare perioder +│ 1 +│ -?−?210,00\skr/);
  expect(linesIn(cwd)).toMatchObject([{ correction: 'credit', from: '2024-03-11', to: '2024-03-31', ore: -21_000 }]);
});

it('lets a change of payer take over in the middle of the month, and keeps a rental apart whose change cannot be read', async () => {
  const changes = `uthyrning;händelse;datum;kostnadsansvarig
u2;ändrad;2024-04-16;north
u1;ändrad;16/4;south
u9;ändrad;2024-04-16;north
`;
  const cwd = temporaryFolder({ ...FILES, 'ändringar.csv': changes });
  const { stdout } = await rent(cwd, '--register uthyrningar.csv --changes ändringar.csv --month 2024-04 --out rader.csv --json');
  const lines = linesIn(cwd) as (Line & { payer: string })[];
  expect(lines.filter(({ rental }) => rental === 'u2').map(({ payer, from, to, ore }) => [payer, from, to, ore])).toEqual([
    ['south', '2024-04-05', '2024-04-15', 11_000],
    ['north', '2024-04-16', '2024-04-30', 15_000],
  ]);
  expect(lines.some(({ rental }) => rental === 'u1')).toBe(false);
  const { first } = jsonOf(stdout)['faults'] as { first: { file: string; line: number; code: string; row: string }[] };
  expect(first.map(({ file, line, code, row }) => [file, line, code, row])).toEqual([
    ['ändringar.csv', 3, 'invalid-day', 'u1;ändrad;16/4;south'],
    ['uthyrningar.csv', 2, 'unreadable-change', 'u1;bed;i1;;north;E;2024-03-04;2024-04-10;'],
    ['ändringar.csv', 4, 'unknown-rental', 'u9;ändrad;2024-04-16;north'],
  ]);
});

it('explains a rental line by line with its sources', async () => {
  const { code, stdout } = await rent(temporaryFolder(FILES), '--register uthyrningar.csv --month 2024-04 --explain u4');
  expect(code).toBe(0);
  await expect(stdout).toMatchFileSnapshot(golden('rent-explain.txt'));
});

it('reads and writes Excel', async () => {
  const rows = REGISTER.trim().split('\n').slice(1).map((line) => line.split(';').map((text) => (/^\d{4}-/.test(text) ? { day: text } : /^\d+$/.test(text) ? { number: text } : text)));
  const columns = (REGISTER.split('\n')[0] ?? '').split(';').map((header) => ({ header }));
  const cwd = temporaryFolder({ ...FILES, 'uthyrningar.xlsx': await writeXlsx([{ name: 'Register', columns, rows }]) });
  const { code } = await rent(cwd, '--register uthyrningar.xlsx --month 2024-04 --out rader.xlsx');
  expect(code).toBe(0);
  await rent(cwd, '--register uthyrningar.csv --month 2024-04 --out rader.csv');
  const [sheet] = await readXlsx(readFileSync(join(cwd, 'rader.xlsx')));
  const [header, ...more] = sheet?.rows ?? [];
  if (header === undefined) throw new Error('no header');
  expect(readRecords(LINE_COLUMNS, { header, rows: more }).records.map(({ record }) => record)).toEqual(linesIn(cwd));
});

it('reads Windows-1252, and standard input, and writes to standard output', async () => {
  const latin = Buffer.from(REGISTER.replace('mottagen registrerad', 'hämtorder'), 'latin1');
  const cwd = temporaryFolder(FILES);
  const { code, stdout, stderr } = await rent(cwd, '--register - --month 2024-04 --out -', { stdin: latin });
  expect(code).toBe(0);
  expect(stdout.split('\r\n')).toHaveLength(7);
  expect(stderr).toContain('Kontrollsummor');
});

it('holds no more than some pieces of the register and of the lines at a time', async () => {
  const rows = 60_000;
  let [given, written, furthest] = [0, 0, 0];
  function* register(): Generator<Buffer> {
    yield Buffer.from('uthyrning;artikel;kostnadsansvarig;moms;levererad\n');
    for (; given < rows; given += 500) {
      furthest = Math.max(furthest, given - written);
      yield Buffer.from(Array.from({ length: 500 }, (_, k) => `u${given + k};chair;north;E;2024-04-01\n`).join(''));
    }
  }
  const stdout = Object.assign(
    new Writable({
      write: (chunk: Buffer, _, done) => {
        written += chunk.toString('latin1').split('\n').length - 1;
        setImmediate(done);
      },
    }),
    { text: '' },
  );
  const io = { ...memoryIo({ cwd: temporaryFolder(FILES) }), stdin: Readable.from(register(), { highWaterMark: 1 }), stdout };
  expect(await run(['rent', 'run', '--setup', 'underlag.json', '--register', '-', '--month', '2024-04', '--out', '-'], io)).toBe(0);
  expect(written).toBe(rows + 1);
  expect(furthest).toBeLessThan(3000);
});

it('shows how far it has come to a terminal only', async () => {
  const cwd = temporaryFolder(FILES);
  const stderr = new Kept(80, true);
  await run(['rent', 'run', '--setup', 'underlag.json', '--register', 'uthyrningar.csv', '--month', '2024-04'], memoryIo({ cwd, stderr }));
  expect(stderr.text).toContain('Läser uthyrningar');
});

it('tells a column that nothing is read from, and takes a misspelt one as a fault where it is strict', async () => {
  const cwd = temporaryFolder({ ...FILES, 'uthyrningar.csv': REGISTER.replace('mottagen;', 'motagen;') });
  const lax = await rent(cwd, '--register uthyrningar.csv --month 2024-04');
  expect([lax.code, lax.stdout.replaceAll(/\n */g, ' ')]).toEqual([0, expect.stringContaining('kolumnen motagen används inte. Menade du mottagen?')]);
  expect((await rent(cwd, '--register uthyrningar.csv --month 2024-04 --strict')).code).toBe(1);
  expect((await rent(temporaryFolder(FILES), '--register uthyrningar.csv --month 2024-04 --strict')).code).toBe(0);
  expect((await rent(temporaryFolder(FILES), '--register fel.csv --month 2024-04 --strict')).code).toBe(1);
});

it('marks lines and faults of a register that is marked as demo data', async () => {
  const marked = REGISTER.trimEnd().split('\n').map((line, index) => `${line};${index === 0 ? 'demodata' : 'ja'}\n`).join('');
  const cwd = temporaryFolder({ ...FILES, 'uthyrningar.csv': marked });
  const { stdout } = await rent(cwd, '--register uthyrningar.csv --month 2024-04 --out rader.csv');
  expect(stdout).toContain('Demodata: en påhittad hjälpmedelscentral.');
  expect(readFileSync(join(cwd, 'rader.csv'), 'utf8').split('\r\n')[1]).toMatch(/;påhittat$/);
});

it.each([
  ['--register uthyrningar.csv', 'Ange vilka dagar som ska debiteras'],
  ['--register uthyrningar.csv --month 2024-13', '--month ska vara en månad skriven ÅÅÅÅ-MM'],
  ['--register uthyrningar.csv --month 2024-04 --from 2024-04-01', 'Ange antingen --month eller --from och --to'],
  ['--register uthyrningar.csv --from 2024-04-30 --to 2024-04-01', 'väntade tidigast 2024-04-30'],
  ['--register uthyrningar.csv --month 2024-04 --settled-from 2024-03-01', 'behöver alla tre'],
  ['--month 2024-04', 'Ange uthyrningarna med --register <fil>'],
  ['--register uthyrningr.csv --month 2024-04', 'Menade du uthyrningar.csv?'],
  ['--register uthyrningar.csv --month 2024-04 --out - --json', 'går inte ihop med --json'],
  ['--register uthyrningar.csv --month 2024-04 --out fel.csv', 'fel.csv finns redan och skrivs inte över'],
  ['--register uthyrningar.csv --month 2024-04 --out mapp/rader.csv', 'mapp/rader.csv kan inte skrivas: mappen finns inte'],
  ['--register uthyrningar.csv --month 2024-04 --explain u44', 'Menade du u4?'],
  ['--register uthyrningar.csv --month 2024-04 --demo', '--demo har ett eget register'],
  ['--register rubriker.csv --month 2024-04', 'rubriker (rad 1): väntade en kolumn med rubriken levererad, fick ingen sådan, men en som liknar den: "levrerad".'],
  ['--register trasig.csv --month 2024-04', 'Ett citattecken som börjar på rad 2 stängs aldrig'],
  ['--register tom.csv --month 2024-04', 'Filen är tom'],
])('refuses %s with exit code 2 and leaves nothing behind', async (words, why) => {
  const cwd = temporaryFolder({ ...FILES, 'rubriker.csv': REGISTER.replace('levererad', 'levrerad'), 'trasig.csv': `${REGISTER.split('\n')[0] ?? ''}\n"u1;bed\n`, 'tom.csv': '' });
  const before = readdirSync(cwd);
  const { code, stdout, stderr } = await rent(cwd, `${words}${words.includes('--out') ? '' : ' --problems ny.csv'}`);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr.replaceAll(/\n */g, ' ')).toContain(why);
  expect(readdirSync(cwd)).toEqual(before);
});

it('tells what is wrong in a setup by path and line', async () => {
  const cwd = temporaryFolder({ ...FILES, 'underlag.json': JSON.stringify(JSON.parse(SETUP), null, 1).replace('"customers": "private"', '"customers": "privat"') });
  const { code, stderr } = await rent(cwd, '--register uthyrningar.csv --month 2024-04');
  expect([code, stderr]).toEqual([2, expect.stringMatching(/parties\.2\.customers \(rad \d+\)[^]*Menade du private\?/)]);
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_ACCOUNTS, demoEconomy, demoFaultyEconomyFiles, demoLedger } from '@hjm/demo/economy';
import type { LineDeviation } from '@hjm/economics';
import { readXlsx } from '@hjm/tables/xlsx';
import { expect, it } from 'vitest';
import { textWidth } from '../output/wrap.js';
import { Kept } from '../testing/memory-io.js';
import { jsonOf, type Ran, runCli } from '../testing/run-cli.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { demoFolder } from './testing/demo-folder.js';

const golden = (name: string): string => join(import.meta.dirname, '../golden', name);
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');
const statement = (words: string, cwd: string, world: object = {}): Promise<Ran> => runCli(['economics', 'statement', ...words.split(' ')], { cwd, ...world });

it.each([80, 120])('shows what is booked against the budget of the same months, in %i columns', async (columns) => {
  const { code, stdout, stderr } = await statement('--demo', '.', { env: { COLUMNS: String(columns) } });
  expect([code, stderr]).toEqual([0, '']);
  expect(Math.max(...stdout.split('\n').map(textWidth))).toBeLessThanOrEqual(columns);
  await expect(stdout).toMatchFileSnapshot(golden(`economics-statement-${String(columns)}.txt`));
});

it('lets sums stand out where there are colours', async () => {
  const stdout = new Kept(80, true);
  await statement('--demo', '.', { stdout });
  expect(stdout.text).toContain('\u001B[1mSumma intäkter\u001B[22m');
});

it('gives programs the lines, the comparison and its sentences', async () => {
  const { stdout } = await statement('--demo --json', '.');
  const json = jsonOf(stdout);
  expect(json).toMatchObject({ command: 'economics statement', demo: expect.stringContaining('Demodata') as unknown, comparison: { of: 'actual2024-04', against: 'budget2024-04' }, missing: [], files: [] });
  const { deviations } = json['comparison'] as { deviations: readonly LineDeviation[] };
  expect(deviations.at(-1)).toMatchObject({ key: 'result', of: -144_200_000, effect: 'better' });
});

it('warns where columns of different many months are held against each other', async () => {
  const { stdout } = await statement('--demo --of actual2024-04 --against budget2024', '.');
  expect(flat(stdout)).toContain('Skillnaden säger därför inte om det går bättre eller sämre.');
});

it('counts other months where it is asked to', async () => {
  const { stdout } = await statement('--demo --through 2 --unit kr --decimals 2 --columns actual2024-02,actual2023-02', '.');
  expect(stdout).toContain('Utfall jan–feb 2024');
  expect(stdout).toContain('Belopp i kronor och ören.');
});

it('reads a ledger by a mapping as it reads the economy that it is of', async () => {
  const cwd = await demoFolder();
  const { code, stdout } = await statement('ekonomi/bokforing-2024.se --chart vastmanland --mapping ekonomi/mapping.json', cwd);
  expect(code).toBe(0);
  await expect(stdout).toMatchFileSnapshot(golden('economics-statement-sie.txt'));
  const deviations = async (words: string): Promise<unknown> => (jsonOf((await statement(`${words} --json`, cwd)).stdout)['comparison'] as { deviations: unknown }).deviations;
  expect(await deviations('ekonomi/bokforing-2024.se --chart vastmanland --mapping ekonomi/mapping.json')).toEqual(await deviations('--demo'));
});

it('tells of every faulty file the row and what to do', async () => {
  const cwd = await demoFolder();
  let told = '';
  for (const { file, kind } of demoFaultyEconomyFiles()) {
    if (!['sie', 'statement', 'months'].includes(kind)) continue;
    const name = `fel/${file.normalize('NFD').replaceAll(/\p{M}/gu, '')}`;
    const { code, stdout, stderr } = await statement(`${name} --chart vastmanland --mapping fel/mapping.json --account actual`, cwd);
    told += `${name}: slutkod ${String(code)}\n${stderr}${stdout}\n`;
  }
  await expect(told).toMatchFileSnapshot(golden('economics-statement-faults.txt'));
});

it('takes missing months as not known, or as nothing booked, where somebody says so', async () => {
  const cwd = await demoFolder();
  const months = (gaps: string): Promise<Ran> => statement(`fel/bokforing-utan-mars.se --chart vastmanland --mapping fel/mapping.json --gaps ${gaps}`, cwd);
  expect(flat((await months('unknown')).stdout)).toContain('! Belopp saknas för mar 2024 på alla rader; utan dem finns ingen summa.');
  expect(flat((await months('zero')).stdout)).not.toContain('Belopp saknas');
});

it('reads booked amounts as a table, with a mapping as a table, as it reads the ledger', async () => {
  const cwd = await demoFolder();
  const { vouchers } = demoLedger(2024);
  const rows = vouchers.flatMap(({ day, transactions }) => transactions.map(({ account, ore }) => `${account};${day};${String(ore / 100).replace('.', ',')}`));
  const numbers = new Set(DEMO_ACCOUNTS.map(({ number }) => number));
  writeFileSync(join(cwd, 'huvudbok.csv'), `Konto;Datum;Belopp\n${rows.filter((row) => numbers.has(row.split(';')[0] ?? '')).join('\n')}\n`);
  const amounts = async (words: string): Promise<unknown> => (jsonOf((await statement(`${words} --columns actual2024-04 --json`, cwd)).stdout)['statement'] as { amounts: unknown }).amounts;
  expect(await amounts('huvudbok.csv --chart vastmanland --mapping ekonomi/konton.csv --year 2024 --account actual --sign debitPositive')).toEqual(await amounts('--demo'));
  expect(flat((await statement('huvudbok.csv --chart vastmanland --mapping ekonomi/konton.csv --year 2024 --account actual', cwd)).stderr)).toContain('--sign: väntade debitPositive när kostnader står utan minus');
});

it('refuses booked amounts with the other sign, with the option that sets it right, unless the lines are accepted', async () => {
  const cwd = await demoFolder();
  writeFileSync(join(cwd, 'omvand.csv'), 'Konto;Datum;Belopp\n3010;2024-01-31;1000,00\n4010;2024-01-31;-500,00\n');
  writeFileSync(join(cwd, 'konton.csv'), 'Rad;Från konto;Till konto\nHyra;3010;3010\nPersonalkostnader;4010;4010\n');
  const words = 'omvand.csv --chart vastmanland --mapping konton.csv --year 2024 --account actual --sign';
  const { code, stderr } = await statement(`${words} debitPositive`, cwd);
  expect([code, flat(stderr)]).toEqual([2, expect.stringMatching(/--sign.*väntade incomePositive.*godta raderna rent, personnel.*på 2 av 2 rader: .* \(från rad 2\)/)]);
  expect((await statement(`${words} incomePositive`, cwd)).code).toBe(0);
  expect((await statement(`${words} debitPositive --accept rent,personnel`, cwd)).code).toBe(0);
  expect(flat((await statement(`${words} debitPositive --accept rnt`, cwd)).stderr)).toContain('--accept');
});

it('takes an unusual sign where somebody says that it is right', async () => {
  const cwd = await demoFolder();
  expect((await statement('fel/budget-fel-tecken.csv --chart vastmanland --accept it', cwd)).code).toBe(0);
});

it('tells sums that do not follow from their rows, and whether rounding may be why', async () => {
  const rows = (sum: string): string => `Rad (tkr);Budget 2025\nHyra;100\nVarav något;\nSumma intäkter;${sum}\n`;
  const chart = { id: 'liten', region: 'egen', titleSv: 'Liten', result: 'result', citation: null, lines: [
    { key: 'rent', labelSv: 'Hyra', kind: 'income', sign: 'plus' },
    { key: 'other', labelSv: 'Övrigt', kind: 'cost', sign: 'minus' },
    { key: 'income', labelSv: 'Summa intäkter', kind: 'sum', of: ['rent'] },
    { key: 'result', labelSv: 'Resultat', kind: 'sum', of: ['income', 'other'] },
  ] };
  const cwd = temporaryFolder({ 'a.csv': rows('101'), 'b.csv': rows('150'), 'c.csv': rows('100'), 'liten.json': JSON.stringify(chart) });
  const told = async (file: string): Promise<string> => flat((await statement(`${file} --chart liten.json`, cwd)).stdout);
  expect(await told('a.csv')).toContain('Skillnaden 1 tkr kan komma av att raderna är avrundade.');
  expect(await told('b.csv')).toContain('Skillnaden 50 tkr förklaras inte av avrundning.');
  expect(await told('c.csv')).not.toContain('filen säger');
  expect(await told('c.csv')).toContain('Rad 3 är ingen rad i uppställningen och har inga belopp: "Varav något".');
  expect(await told('c.csv')).toContain('Filen har inte raderna Övrigt');
});

it('holds a column of its own against the columns of the economy that it is added to', async () => {
  const cwd = await demoFolder();
  const rows = (year: string, personnel: string): string => `Rad (kr);Budget ${year}\nHyra;1000000\nPersonalkostnader;${personnel}\nÖvriga kostnader;-280000\n`;
  writeFileSync(join(cwd, 'ett.csv'), rows('2024', '-700000'));
  writeFileSync(join(cwd, 'tva.csv'), rows('2025', '-700'));
  expect((await statement('ett.csv --chart vastmanland --save samlad.json', cwd)).code).toBe(0);
  for (const words of ['tva.csv --economy samlad.json', 'tva.csv --chart vastmanland --save samlad.json', 'ett.csv tva.csv --chart vastmanland']) {
    const { code, stderr } = await statement(words, cwd);
    expect([code, flat(stderr)]).toEqual([2, expect.stringMatching(/tva\.csv.*rad 3 \(Personalkostnader\), kolumn Budget 2025: väntade ett belopp i samma enhet som Budget 2024/)]);
  }
  expect((await statement('tva.csv --chart vastmanland --save samlad.json --accept personnel', cwd)).code).toBe(0);
});

it('names the option where a file lacks months or is in another encoding, and says which word is missing', async () => {
  const cwd = await demoFolder();
  const read = async (words: string): Promise<string> => flat((await statement(`${words} --chart vastmanland --mapping ekonomi/mapping.json`, cwd)).stderr);
  writeFileSync(join(cwd, 'utf8.se'), '#FLAGGA 0\n#FNAMN "Hjälpmedelscentral, påhittad"\n');
  writeFileSync(join(cwd, 'utan-ar.csv'), 'Rad (kr);Budget\nHyra;1\n');
  writeFileSync(join(cwd, 'kort.csv'), 'Rad (kr);Budget 2024\nHyra\n');
  writeFileSync(join(cwd, 'titel.csv'), 'Budget för nämnden\nRad (kr);Budget 2024\nHyra;1\n');
  expect(await read('titel.csv')).toMatch(/titel\.csv.*Rubrikerna står inte överst.*rubrikerna, som ser ut att stå på rad 2; ta bort raderna ovanför den/);
  expect(await read('titel.csv')).not.toContain('1 cell');
  expect(await read('utf8.se')).toContain('(--encoding utf-8)');
  expect(await read('utan-ar.csv')).toContain('en rubrik med år, som Budget 2024; året saknas');
  expect(await read('kort.csv')).toContain('fick 1 cell.');
});

it('saves what was read in a new economy, and adds to it', async () => {
  const cwd = await demoFolder();
  const save = (words: string): Promise<Ran> => statement(`${words} --save min.json`, cwd);
  expect((await save('ekonomi/budget.xlsx --chart vastmanland')).code).toBe(0);
  expect((await save('ekonomi/bokforing-2023.se --economy min.json --mapping ekonomi/mapping.json')).code).toBe(0);
  expect((await save('ekonomi/resultatrakning.csv --chart vastmanland')).code).toBe(0);
  const saved = JSON.parse(readFileSync(join(cwd, 'min.json'), 'utf8')) as ReturnType<typeof demoEconomy>;
  const { months, statements, mappings } = demoEconomy();
  expect(saved).toMatchObject({ id: 'min', titleSv: 'min', noticeSv: expect.stringContaining('Demodata') as unknown, mappings });
  expect(saved.months).toEqual(months.filter(({ year }) => year === 2023));
  expect(new Set(saved.statements[0]?.columns)).toEqual(new Set(statements[0]?.columns));
  expect(saved.statements[0]?.amounts).toEqual(statements[0]?.amounts);
});

/** An economy whose rent is a yearly budget of 26 500 tkr and 12 × 2 000 tkr by month, and 20 000 tkr in accounts where the books give 25 200. */
async function contradicting(): Promise<string> {
  const months = (year: string, amount: string, booked = 12): string => `Rad (tkr);${Array.from({ length: booked }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`).join(';')}\nHyra;${new Array<string>(booked).fill(amount).join(';')}\n`;
  const cwd = temporaryFolder({ 'ar.csv': 'Rad (tkr);Bokslut 2025;Budget 2026\nHyra;20 000;26 500\n', 'budget.csv': months('2026', '2 000'), '2025.csv': months('2025', '2 100'), '2026.csv': months('2026', '2 200', 4) });
  await statement('ar.csv --chart vastmanland --save min.json', cwd);
  for (const words of ['budget.csv --account budget', '2025.csv --account actual', '2026.csv --account actual --gaps unknown']) expect((await statement(`${words} --economy min.json --save min.json`, cwd)).code).toBe(0);
  return cwd;
}

it('tells both figures where the statement and the months say an amount differently, and which is used for what', async () => {
  const cwd = await contradicting();
  const budget = 'Budget 2026 är olika i två källor: Hyra är 26 500 tkr i resultaträkningen och 24 000 tkr i månaderna.';
  const told = async (...words: string[]): Promise<string> => flat((await runCli(['economics', ...words, '--economy', 'min.json'], { cwd })).stdout);
  expect(await told('statement')).toContain(`! ${budget} Budget 2026 visas och jämförs som resultaträkningen säger. Månaderna används för delar av året och prognosens metoder.`);
  expect(await told('forecast', '--method', 'budget-rest', '--through', '4')).toContain(budget);
  expect(jsonOf((await statement('--economy min.json --json', cwd)).stdout)).toMatchObject({ sourcesSv: [expect.stringContaining('Budget 2026') as unknown] });
});

it('has what was booked beside closed accounts that say something else', async () => {
  const cwd = await contradicting();
  const { code, stdout } = await statement('--economy min.json --of actual2025 --against closed2025', cwd);
  expect([code, flat(stdout)]).toEqual([0, expect.stringContaining('Månaderna visas som Utfall 2025 och används för delar av året')]);
  expect(flat(stdout)).toContain('Hyra │ 25 200 │ 20 000 │ 5 200');
});

it('says why nothing is compared where the budget is one amount for the year, and what to read', async () => {
  const cwd = temporaryFolder({ 'ar.csv': 'Rad (tkr);Budget 2026\nHyra;26 500\n', 'jan.csv': 'Rad (tkr);2026-01\nHyra;2 200\n' });
  const { stdout } = await statement('ar.csv jan.csv --chart vastmanland --account actual --gaps unknown', cwd);
  expect(flat(stdout)).toContain('Utfall jan 2026 och Budget 2026 är inte för samma månader, så inget jämförs av sig självt. Läs in budgeten månad för månad, så jämförs samma månader. Två kolumner jämförs med --of och --against');
});

it('takes a label with a hyphen, and lists labels beside keys', async () => {
  const world = { cwd: '.' };
  expect((await runCli(['economics', 'statement', '--demo', '--of', 'Utfall jan-apr 2024', '--against', 'Budget jan-apr 2024'], world)).code).toBe(0);
  expect(flat((await runCli(['economics', 'statement', '--demo', '--of', 'gone', '--against', 'budget2024'], world)).stderr)).toContain('budget2024 (Budget 2024)');
});

it('writes SIE by a mapping of its own, and reads it back as the same columns', async () => {
  const cwd = await demoFolder();
  const written = await statement('ekonomi/budget.csv --chart vastmanland --mapping ekonomi/konton.csv --columns budget2024,budget2025 --out ut.se', cwd);
  expect([written.code, written.stderr]).toEqual([0, '']);
  const json = jsonOf((await statement('ut.se --chart vastmanland --mapping ekonomi/konton.csv --json', cwd)).stdout);
  const { statements: [kept] } = demoEconomy();
  expect(json['statement']).toMatchObject({ amounts: { budget2024: kept?.amounts['budget2024'], budget2025: kept?.amounts['budget2025'] } });
});

it('writes a workbook with the deviations on a sheet of their own, and never over a file', async () => {
  const cwd = temporaryFolder();
  expect((await statement('--demo --out ut.xlsx', cwd)).code).toBe(0);
  const [first, second] = await readXlsx(readFileSync(join(cwd, 'ut.xlsx')));
  expect([first?.name, second?.name]).toEqual(['Demodata', 'Avvikelser']);
  expect(second?.rows[0]?.cells).toEqual(['Rad (tkr)', 'Budget jan–apr 2024', 'Utfall jan–apr 2024', 'Avvikelse', 'Avvikelse, procent', 'För resultatet']);
  expect(await statement('--demo --out ut.xlsx', cwd)).toMatchObject({ code: 2, stderr: expect.stringContaining('finns redan och skrivs inte över') as unknown });
});

it.each([
  ['', 'Ange uppställningen med --chart'],
  ['--chart vastmanland', 'Ange minst en fil att läsa'],
  ['--chart vastmanlnd', 'Menade du vastmanland?'],
  ['--demo --economy ekonomi/ekonomi.json', 'inte båda'],
  ['--demo --of actual2024-04', 'Ange båda kolumnerna'],
  ['--demo --columns budget2026', 'Menade du budget2024?'],
  ['--demo --unit tkrr', 'Menade du tkr?'],
  ['--demo --decimals 6', 'heltal från 0 till 5'],
  ['--demo --through 13', 'en månad, 1–12'],
  ['--demo --out ut.pdf', 'skrivs som .csv, .xlsx, .se (SIE) eller .json'],
  ['--demo --out ut.se', 'antingen bokslut eller utfall för ett år'],
  ['ekonomi/bokforing-2024.se --chart vastmanland', 'ange med --mapping'],
  ['ekonomi/manader-2024.csv --chart vastmanland', '--account: väntade actual (utfall) eller budget'],
  ['ekonomi/manader-2024.csv --chart vastmanland --account utfall', 'actual, budget'],
  ['ekonomi/resultatrakning.csv --demo --file-unit tkr', 'väntade enheten tkr'],
  ['ekonomi/resultatrakning.csv --demo --accept itt', 'Menade du it?'],
  ['ekonomi/nyckel.csv --demo', 'väntade en rubrik med enhet, som Resultaträkning (tkr), eller en enhet som anges: kr, tkr eller mnkr (--file-unit kr, tkr eller mnkr)'],
  ['trasig.csv --demo', 'rad 3: väntade 2 celler, fick 3 celler'],
  ['ekonomi/ekonomi.json --chart vastmanland', 'är en ekonomi: ange den med --economy'],
  ['ekonomi/scenario.json --demo', 'Resultaträkningen är inte rätt skriven'],
  ['--economy ekonomi/scenario.json', 'Ekonomifilen är inte rätt skriven'],
])('refuses statement %s with exit code 2 and says why', async (words, why) => {
  const cwd = await demoFolder();
  writeFileSync(join(cwd, 'trasig.csv'), 'Rad (kr);Budget 2025\nHyra;1\nFörsäljning;2;3\n');
  const { code, stdout, stderr } = await runCli(['economics', 'statement', ...words.split(' ').filter((word) => word !== '')], { cwd });
  expect([code, stdout]).toEqual([2, '']);
  expect(flat(stderr)).toContain(why);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_NOTICE_SV, demoSetup, PUBLISHED_VOLUMES } from '@hjm/demo';
import { runSetupJson } from '@hjm/pricing/schema';
import { expect, it } from 'vitest';
import { jsonOf, runCli } from '../testing/run-cli.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

const flat = (text: string): string => text.replaceAll(/\u00A0/g, ' ').replaceAll(/\n */g, ' ');
const REGISTER = `uthyrning;artikel;individ;antal;kostnadsansvarig;moms;levererad;mottagen
U1;rollator-ute;I1;;vasteras;S;2024-01-10;2024-03-01
U2;rollator-ute;I1;;koping;S;2024-03-05;
U3;badbrada;;4;koping;S;2024-04-30;
U4;rolator-ute;I4;;koping;S;2024-04-01;
`;
const files = (): string => temporaryFolder({
  'underlag.json': JSON.stringify(runSetupJson(demoSetup())),
  'register.csv': REGISTER,
  'individer.csv': 'individ;artikel;köpt;skrotad;inköpspris\nI1;rollator-ute;2024-01-01;;1 500,00\nI2;rollator-ute;2023-01-01;2024-01-01;1 500,00\nI3;rollator-ute;2024-05-01;2024-01-01;\n',
});
const FILES = ['--setup', 'underlag.json', '--register', 'register.csv'];

it('counts what is out on days, item by item, and tells what could not be counted', async () => {
  const cwd = files();
  const { code, stdout } = await runCli(['price', 'stock', ...FILES, '--on', '2024-04-29,2024-04-30', '--by', 'enhet', '--out', 'uthyrt.csv'], { cwd });
  expect(code).toBe(0);
  expect(flat(stdout)).toContain('Menade du rollator-ute?');
  expect(readFileSync(join(cwd, 'uthyrt.csv'), 'utf8').split('\r\n').slice(1)).toEqual(['2024-04-29;koping;koping;rollatorer;rollator-ute;1;1;0', '2024-04-30;koping;koping;hygienhjalpmedel;badbrada;1;0;4', '2024-04-30;koping;koping;rollatorer;rollator-ute;1;1;0', '']);
  const days = (jsonOf((await runCli(['price', 'stock', ...FILES, '--on', '2024-02-29', '--json'], { cwd })).stdout)['stock'] as { days: unknown[] }).days;
  expect(days).toMatchObject([{ total: { rentals: 1, marked: 1, counted: 0 }, parties: [{ party: 'vasteras' }] }]);
});

it('counts the demo world as it is published, and says that it is made up', async () => {
  const { stdout } = await runCli(['price', 'stock', '--demo', '--on', '2024-04-30', '--at-customer', '--json']);
  const { demo, stock } = jsonOf(stdout) as { demo: string; stock: { days: { parties: { party: string; marked: number }[] }[] } };
  expect(demo).toBe(DEMO_NOTICE_SV);
  const out = new Map(stock.days[0]?.parties.map(({ party, marked }) => [party, marked]));
  for (const { party, y2024 } of PUBLISHED_VOLUMES.parties) expect([party, out.get(party)]).toEqual([party, y2024]);
  expect(stock.days[0]).toMatchObject({ total: { marked: PUBLISHED_VOLUMES.marked.y2024 } });
});

it('tells ages, use and avoided purchases of items', async () => {
  const cwd = files();
  const { code, stdout } = await runCli(['price', 'lifetime', ...FILES, '--items', 'individer.csv', '--on', '2024-04-30', '--years', 'rollatorer=0,5'], { cwd });
  expect(code).toBe(0);
  // ours: 52 days of the first rental and 57 of the second, of 121 days owned by the one in use and 365 by the scrapped
  expect(flat(stdout)).toContain('Undvikna inköp genom återbruk: 1 av 2 uthyrningar, 1 500,00 kr.');
  expect(flat(stdout)).toContain('1 individer i bruk och 1 skrotade');
  expect(flat(stdout)).toContain('individer.csv rad 4, kolumn skrotad: Individ I3 går inte att räkna.');
  expect(flat(stdout)).toContain('Kaplan–Meier');
});

it.each([
  [['stock', '--register', 'register.csv'], 'Ange underlaget med --setup'],
  [['stock', '--setup', 'underlag.json'], 'Ange uthyrningarna med --register'],
  [['stock', ...FILES, '--by', 'kommun'], '--by ska vara huvudman, enhet, produktgrupp, artikel'],
  [['stock', ...FILES, '--on', '2024-04-31'], 'ingen dag som finns'],
  [['lifetime', ...FILES], 'Ange individerna med --items'],
  [['lifetime', ...FILES, '--items', 'individer.csv', '--years', 'rollatorer'], '--years skrivs produktgrupp=år'],
  [['lifetime', ...FILES, '--items', 'nowhere.csv'], 'nowhere.csv finns inte'],
])('refuses %j with exit code 2', async (words, why) => {
  const { code, stdout, stderr } = await runCli(['price', ...words], { cwd: files() });
  expect([code, stdout]).toEqual([2, '']);
  expect(flat(stderr)).toContain(why);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '@hjm/tables/xlsx';
import { expect, it } from 'vitest';
import { textWidth } from '../output/wrap.js';
import { jsonOf, type Ran } from '../testing/run-cli.js';
import { runLine } from '../testing/shell.js';
import { changed, followUpFolder } from './testing/follow-up-files.js';

const golden = (name: string): string => join(import.meta.dirname, '../golden', name);
const measures = (words: string, cwd: string = followUpFolder()): Promise<Ran> => runLine(`hjm economics measures ${words}`, cwd);

it('sums a plan per category and year, tells redistribution apart, and follows up with what is late first', async () => {
  const { code, stdout, stderr } = await measures('insatser.csv --follow-up uppfoljning.csv --title Handlingsplan --today 2024-06-01 --consequences');
  expect([code, stderr]).toEqual([0, '']);
  expect(Math.max(...stdout.split('\n').map(textWidth))).toBeLessThanOrEqual(80);
  await expect(stdout).toMatchFileSnapshot(golden('economics-measures.txt'));
});

it('sums the plan of the demo through a year, marked as demo data, on the day of the demo', async () => {
  const { code, stdout } = await measures('--demo --year 2024');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Demodata: /);
  for (const text of ['Omfördelning', 'Uppföljning 2025-10-15', '4\u00A0767,0', 'Försenad: 3']) expect(stdout).toContain(text);
  expect(stdout).not.toContain('│ 2025');
});

it('writes the sums and the plan, and reads the plan back', async () => {
  const cwd = followUpFolder();
  await measures('insatser.csv --today 2024-06-01 --out ut.xlsx', cwd);
  const sheets = await readXlsx(readFileSync(join(cwd, 'ut.xlsx')));
  expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([['Summor', 12], ['Insatser', 4]]);
  const json = async (file: string): Promise<Record<string, unknown>> => jsonOf((await measures(`${file} --today 2024-06-01 --json`, cwd)).stdout);
  expect((await json('insatser.csv'))['plans']).toMatchObject([{ summary: { years: [2023, 2024] }, followUp: [{ key: 'system', standing: 'late' }, { key: 'returer' }, { key: 'overskott' }] }]);
});

it('shows amounts in the unit that is asked for', async () => {
  const { stdout } = await measures('insatser.csv --today 2024-06-01 --unit tkr --decimals 1');
  expect(stdout).toContain('432,6\u00A0tkr');
});

it.each([
  ['insatser.csv --decimals 1', 'Ange --unit tillsammans med --decimals.'],
  ['insatser.csv --unit tusen', '--unit ska vara kr, tkr, mnkr'],
  ['', 'Ange handlingsplanen som en fil'],
  ['insatser.csv --demo', 'Ange en fil eller en ekonomi'],
  ['--demo --plan demo-effects', 'demo-'],
  ['insatser.csv --year 2020', '--year 2020 är före planens första år; planen har 2023, 2024.'],
  ['insatser.csv --today 2024-02-30', '--today: "2024-02-30" är ingen dag som finns'],
  ['uppfoljning.csv', 'rubrikerna: väntade Planerad och Realiserad med ett år efter'],
])('refuses %s', async (words, why) => {
  const { code, stdout, stderr } = await measures(words);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr.replaceAll(/\s+/g, ' ')).toContain(why);
});

it('tells every wrong cell by line and column with the nearest right word', async () => {
  const { code, stderr } = await measures('insatser.csv --follow-up uppfoljning.csv', followUpFolder({ ...changed('insatser.csv', 'IT-chef;returer', 'IT-chef;retur'), ...changed('uppfoljning.csv', 'returer;2024', 'returr;2024') }));
  expect(code).toBe(2);
  await expect(stderr).toMatchFileSnapshot(golden('economics-measures-faults.txt'));
});

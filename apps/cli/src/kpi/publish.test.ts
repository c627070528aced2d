import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KpiResult } from '@hjm/kpi';
import { expect, it } from 'vitest';
import { jsonOf, runCli } from '../testing/run-cli.js';
import { BAD_WORK_ORDERS, smallFolder, WORK_ORDERS } from './testing/small-folder.js';

/** An indicator of one's own that shows no groups under five. */
function ownKpi(cwd: string): readonly string[] {
  const file = join(cwd, 'egna.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"minimumGroup": 0', '"minimumGroup": 5'));
  return 'kpi run filer --definitions egna.json --period 2024 --covers 2023-01..2024-12 --as-of 2024-12-31'.split(' ');
}

const RUN = 'kpi run filer --region vastmanland --period 2024 --covers 2023-01..2024-12 --as-of 2024-12-31 --kpi repair-done-5wd'.split(' ');

/** So many repairs of each unit. */
function repairs(units: Readonly<Record<string, number>>): string {
  const rows = Object.entries(units).flatMap(([unit, count]) => Array.from({ length: count }, (_, index) => `${unit}${String(index)};au;2024-02-05;2024-02-06;${unit}`));
  return `Arbetsorder;Slag;Anmäld;Klar;Enhet\n${rows.join('\n')}\n`;
}

it('masks the whole beside its parts, in files too, when it would give a small group away', async () => {
  const cwd = smallFolder({ 'arbetsordrar.csv': repairs({ Norr: 2, Söder: 1 }) });
  const own = ownKpi(cwd);
  const { code, stdout } = await runCli([...own, '--by', 'enhet', '--json'], { cwd });
  expect(code).toBe(0);
  expect((jsonOf(stdout)['results'] as KpiResult[]).map(({ value }) => value.state)).toEqual(['masked', 'masked', 'masked']);
  expect((await runCli([...own, '--by', 'enhet', '--out', 'ut.csv'], { cwd })).stdout).not.toContain('3 / 3');
  expect(readFileSync(join(cwd, 'ut.csv'), 'utf8')).not.toMatch(/;100;|;3;3;/);
  expect((jsonOf((await runCli([...own, '--json'], { cwd })).stdout)['results'] as KpiResult[])[0]?.value).toEqual({ state: 'known', numerator: 3, denominator: 3 });
});

it('shows the whole beside parts that are large enough', async () => {
  const cwd = smallFolder({ 'arbetsordrar.csv': repairs({ Norr: 7, Söder: 5 }) });
  const { stdout } = await runCli([...ownKpi(cwd), '--by', 'enhet', '--json'], { cwd });
  expect((jsonOf(stdout)['results'] as KpiResult[]).map(({ value }) => (value.state === 'known' ? value.denominator : value.state))).toEqual([12, 7, 5]);
});

it('says in the shape of Kolada what is demo data, and what has no room there', async () => {
  const cwd = smallFolder({ 'arbetsordrar.csv': repairs({ Norr: 7, Söder: 5 }).replaceAll(/(?<=.)$/gm, ';ja').replace('Enhet;ja', 'Enhet;Demodata') });
  expect((await runCli([...RUN, '--by', 'enhet', '--kolada', '1860', '--out', 'kolada.json'], { cwd })).code).toBe(0);
  const file = jsonOf(readFileSync(join(cwd, 'kolada.json'), 'utf8'));
  expect(file).toMatchObject({ demo: true, notice: expect.stringMatching(/^Demodata/) as unknown, count: 1, leftOut: [{ kpi: 'repair-done-5wd', part: 'Norr' }, { part: 'Söder' }] });
});

it('never shows what a row holds that has what looks like an identity number', async () => {
  const number = '19121212-1212';
  const cwd = smallFolder({ 'arbetsordrar.csv': `${WORK_ORDERS}${number};lagning;2024-02-12;;Norr\nao9;${number};2024-02-12;;Norr\n` });
  const { code, stdout, stderr } = await runCli([...RUN, '--bad-rows', 'fel.csv', '--json'], { cwd });
  expect([code, jsonOf(stdout)['badRows']]).toMatchObject([0, { count: 2, first: [{ line: 9, problem: { column: 'Slag' } }, { line: 10 }] }]);
  expect(`${stdout}${stderr}${readFileSync(join(cwd, 'fel.csv'), 'utf8')}`).not.toContain('1212-1212');
  const only = await runCli(RUN, { cwd: smallFolder({ 'arbetsordrar.csv': `Arbetsorder;Slag;Anmäld;Klar;Enhet\n${number};lagning;2024-02-12;;Norr\n` }) });
  expect([only.code, only.stderr.includes('lagning'), only.stderr.includes('visas')]).toEqual([2, false, true]);
});

it('takes no word of every object for a value, a way to count or a table', async () => {
  const cwd = smallFolder({ 'arbetsordrar.csv': BAD_WORK_ORDERS });
  writeFileSync(join(cwd, 'angivet.csv'), 'indikator;period;värde\nhygiene-dress;2024;constructor\n');
  const stated = await runCli('kpi run filer --region vastmanland --period 2024 --stated angivet.csv'.split(' '), { cwd });
  expect([stated.code, stated.stderr]).toEqual([2, expect.stringContaining('constructor')]);
  const explained = await runCli('kpi explain filer --region vastmanland --period 2024 --kpi repair-done-5wd --counts constructor'.split(' '), { cwd });
  expect(explained).toMatchObject({ code: 2, stderr: expect.stringContaining('--counts ska vara') as unknown });
  writeFileSync(join(cwd, 'mappning.json'), '{"format":"hjm.kpi-mapping/1","tables":{"__proto__":{"id":"Nr"}}}');
  const mapped = await runCli([...RUN, '--mapping', 'mappning.json', '--out', 'ut.csv'], { cwd });
  expect([mapped.code, mapped.stderr, existsSync(join(cwd, 'ut.csv'))]).toEqual([2, expect.stringContaining('__proto__'), false]);
});

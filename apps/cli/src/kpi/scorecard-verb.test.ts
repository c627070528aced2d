import { join } from 'node:path';
import { expect, it } from 'vitest';
import { textWidth } from '../output/wrap.js';
import { Kept } from '../testing/memory-io.js';
import { jsonOf, type Ran, runCli } from '../testing/run-cli.js';
import { smallFolder } from './testing/small-folder.js';

const golden = (name: string): string => join(import.meta.dirname, '../golden', name);
const WORDS = ['kpi', 'scorecard', 'filer', '--region', 'vastmanland', '--period', '2024-delår1'];

function wide(columns: number, cwd: string): Promise<Ran> {
  return runCli([...WORDS, '--kpi', 'calls-answered,repair-done-5wd,hme'], { cwd, env: { COLUMNS: String(columns) } });
}

it.each([80, 120])('fits %i columns', async (columns) => {
  const { code, stdout, stderr } = await wide(columns, smallFolder());
  expect([code, stderr]).toEqual([0, '']);
  expect(Math.max(...stdout.split('\n').map(textWidth))).toBeLessThanOrEqual(columns);
  await expect(stdout).toMatchFileSnapshot(golden(`kpi-scorecard-${String(columns)}.txt`));
});

it('shows status in colour and in words', async () => {
  const stdout = new Kept(80, true);
  await runCli([...WORDS, '--kpi', 'calls-answered,repair-done-5wd'], { cwd: smallFolder(), stdout });
  expect(stdout.text).toContain('\u001B[31mNegativ\u001B[39m');
});

it('colours each word of a status by itself, so that no colour runs into the frame', async () => {
  const stdout = new Kept(60, true);
  await runCli(['kpi', 'scorecard', 'filer', '--definitions', 'egna.json', '--period', '2024-01..2024-04'], { cwd: smallFolder(), stdout });
  expect(stdout.text).toContain('\u001B[31mRöd\u001B[39m');
  for (const line of stdout.text.split('\n')) expect((line.match(/\u001B\[31m/g) ?? []).length).toBe((line.match(/\u001B\[39m/g) ?? []).length);
});

it('gives the demo scorecard with the published shares, marked as demo data', async () => {
  const { code, stdout } = await runCli(['kpi', 'scorecard', '--demo', '--region', 'vastmanland', '--period', '2024-delår1']);
  expect(code).toBe(0);
  for (const share of ['99,1', '68,5', '85,5', '89,3']) expect(stdout).toContain(`${share}\u00A0%`);
  expect(stdout).toContain('Demodata: påhittade händelser.');
  expect(stdout).toContain('Indikatorerna är ett underlag bland flera när ett mål bedöms.');
  expect(Math.max(...stdout.split('\n').map(textWidth))).toBeLessThanOrEqual(80);
});

it('gives programs the results, the groups and the months', async () => {
  const { stdout } = await runCli([...WORDS, '--json'], { cwd: smallFolder() });
  const json = jsonOf(stdout);
  expect(json).toMatchObject({ command: 'kpi scorecard', region: 'vastmanland', asOf: '2024-04-30', scorecard: { noteSv: expect.any(String) as unknown } });
  expect((json['months'] as Record<string, unknown[]>)['repair-done-5wd']).toHaveLength(16);
});

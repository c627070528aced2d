import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { EVENT_TABLES, tableColumns } from '@hjm/kpi';
import { REGION_KPIS } from '@hjm/kpi/definitions';
import { readRecords } from '@hjm/tables';
import { readCsv } from '@hjm/tables/csv';
import { expect, it } from 'vitest';
import { jsonOf, runCli } from '../testing/run-cli.js';
import { runLine } from '../testing/shell.js';
import { KPI_EXAMPLES } from './kpi-examples.js';
import { smallFolder } from './testing/small-folder.js';
import { exampleFile } from './tables-verb.js';

const golden = (name: string): string => join(import.meta.dirname, '../golden', name);
/** Words of commander that would show that something is not in Swedish. */
const ENGLISH = /\b(?:usage|options|commands|arguments|display|help for|error|default|choices|output the)\b/i;

it.each(Object.keys(KPI_EXAMPLES))('shows help with examples for kpi %s, all in Swedish', async (verb) => {
  const { code, stdout } = await runCli(['kpi', verb, '--help']);
  expect(code).toBe(0);
  expect(stdout).toContain(`Användning: hjm kpi ${verb} [flaggor]`);
  expect(stdout).toContain(`Exempel:\n  $ ${KPI_EXAMPLES[verb]?.[0] ?? ''}`);
  expect(stdout).not.toMatch(ENGLISH);
});

it('says what the commands are, and their exit codes', async () => {
  const { stdout } = await runCli(['kpi', '--help']);
  expect(stdout).toContain('Slutkoder:');
  for (const verb of Object.keys(KPI_EXAMPLES)) expect(stdout).toContain(`\n  ${verb} `);
});

it('runs every example of the help, in their order', async () => {
  const cwd = smallFolder();
  for (const line of Object.values(KPI_EXAMPLES).flat()) {
    const { code, stderr } = await runLine(line.replace(/^(hjm kpi demo filer)$/, '$1-demo'), cwd);
    expect([line, code, stderr]).toEqual([line, 0, '']);
  }
}, 60_000);

it('writes demo files that give the published figures', async () => {
  const cwd = smallFolder();
  expect((await runCli(['kpi', 'demo', 'demo'], { cwd })).code).toBe(0);
  expect(readdirSync(join(cwd, 'demo'))).toHaveLength(EVENT_TABLES.length);
  const run = jsonOf((await runCli('kpi run demo --region vastmanland --period 2024-delår1 --json'.split(' '), { cwd })).stdout);
  const scorecard = jsonOf((await runCli('kpi scorecard --demo --region vastmanland --period 2024-delår1 --covers'.split(' ').slice(0, -1).concat('--json'), { cwd })).stdout);
  expect(run).toMatchObject({ demo: expect.stringContaining('Demodata') as unknown, asOf: '2024-06-30', badRows: { count: 0 }, repeatedIds: { count: 0 } });
  expect(run['results']).toEqual(scorecard['results']);
  const values = Object.fromEntries((run['results'] as { kpi: string; value: { numerator?: number } }[]).map(({ kpi, value }) => [kpi, value.numerator]));
  expect(values).toMatchObject({ orders: 17_894, returns: 13_206, 'recondition-orders': 7826, 'fitting-referrals': 427, 'technical-work-orders': 5369, calls: 9004, 'pickup-orders': 7600, 'volume-marked': 74_595 });
  expect(await runCli(['kpi', 'demo', 'demo'], { cwd })).toMatchObject({ code: 2, stderr: expect.stringContaining('finns redan och skrivs inte över') as unknown });
}, 60_000);

it('writes files with faults, and tells of each line what it was told to be wrong', async () => {
  const cwd = smallFolder();
  const { files } = jsonOf((await runCli(['kpi', 'demo', 'fel', '--faults', '--json'], { cwd })).stdout) as { files: { file: string; faults: { line: number; column: string }[] }[] };
  const { code, stdout } = await runCli('kpi run fel --region vastmanland --period 2024-04 --json'.split(' '), { cwd });
  expect(code).toBe(0);
  const { first } = jsonOf(stdout)['badRows'] as { first: { file: string; line: number }[] };
  // Of a row without a number nothing is missing that an indicator asks for: it counts, and is told.
  const unread = files.flatMap(({ file, faults }) => faults.filter(({ column }) => !['Arbetsordernummer', 'Väntetid'].includes(column)).map(({ line }) => `${file.replace('fel/', '')} ${String(line)}`));
  expect(first.map(({ file, line }) => `${file} ${String(line)}`).sort()).toEqual(unread.sort());
});

it('shows the records behind a figure with their clock', async () => {
  const { code, stdout } = await runCli('kpi explain filer --region vastmanland --period 2024-delår1 --kpi repair-done-5wd'.split(' '), { cwd: smallFolder() });
  expect(code).toBe(0);
  await expect(stdout.slice(stdout.indexOf('Posterna bakom talet'))).toMatchFileSnapshot(golden('kpi-explain.txt'));
});

it('shows only those that count so, and as many as were asked for', async () => {
  const explain = async (words: string): Promise<unknown[]> => jsonOf((await runCli(`kpi explain filer --region vastmanland --period 2024-delår1 --kpi repair-done-5wd --json ${words}`.trim().split(' '), { cwd: smallFolder() })).stdout)['rows'] as unknown[];
  expect(await explain('--counts notMet')).toMatchObject([{ record: { id: 'ao3' }, line: 4, trace: { counts: 'notMet', clock: { elapsed: 11, isStopped: true } } }, { record: { id: 'ao6' }, trace: { clock: { isStopped: false } } }]);
  expect(await explain('--counts running')).toMatchObject([{ record: { id: 'ao7' } }]);
  expect(await explain('--limit 1')).toHaveLength(1);
});

it('checks a definition file and describes it', async () => {
  const { code, stdout } = await runCli(['kpi', 'define', 'egna.json'], { cwd: smallFolder() });
  expect(code).toBe(0);
  await expect(stdout).toMatchFileSnapshot(golden('kpi-define.txt'));
});

it.each(Object.keys(REGION_KPIS))('lists and describes the indicators of %s', async (region) => {
  const { definitions } = REGION_KPIS[region as keyof typeof REGION_KPIS];
  const list = await runCli(['kpi', 'define', '--region', region], { env: { COLUMNS: '160' } });
  for (const { id } of definitions) expect(list.stdout).toContain(id);
  const last = definitions.at(-1)?.id ?? '';
  expect((await runCli(['kpi', 'define', '--region', region, '--id', last])).stdout).toContain(`(${last})`);
});

it('finds an indicator by its id alone where only one region has it', async () => {
  expect((await runCli(['kpi', 'define', '--id', 'repair-done-5wd'])).stdout).toContain('(repair-done-5wd)');
  expect(await runCli(['kpi', 'define', '--id', 'repair-done-5dw'])).toMatchObject({ code: 2, stderr: expect.stringContaining('Menade du repair-done-5wd?') as unknown });
  expect((await runCli(['kpi', 'define'])).stderr).toContain('hjm kpi define egna.json');
});

it('documents tables by files that can be read as they stand', async () => {
  for (const table of EVENT_TABLES) {
    const { records, badRows, headers } = readRecords(tableColumns(table), readCsv(Buffer.from(exampleFile(table))));
    expect([table.id, records.length, badRows, headers.unknown]).toEqual([table.id, 1, [], []]);
    const { stdout } = await runCli(['kpi', 'tables', '--table', table.id]);
    for (const { labelSv } of table.fields) expect(stdout).toContain(labelSv.split(' ')[0]);
  }
});

it('lists all tables with their file names', async () => {
  const { stdout } = await runCli(['kpi', 'tables']);
  for (const { labelSv } of EVENT_TABLES) expect(stdout).toContain(labelSv);
});

it('tells printed figures that do not follow from each other, with their sources', async () => {
  const all = jsonOf((await runCli(['kpi', 'published', '--json'])).stdout) as { checked: number; deviations: { citation: object }[] };
  const one = jsonOf((await runCli(['kpi', 'published', '--region', 'vastmanland', '--json'])).stdout) as typeof all;
  expect(all.deviations.length).toBeGreaterThanOrEqual(one.deviations.length);
  expect(one.checked).toBeLessThan(all.checked);
  expect((await runCli(['kpi', 'published'])).stdout).toContain('Källa: ');
  expect((await runCli(['kpi', 'published'])).stdout.replaceAll(/\s+/g, ' ')).toContain('tryckt 70 503, omräknat 70 336.');
});

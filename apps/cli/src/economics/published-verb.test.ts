import { join } from 'node:path';
import { expect, it } from 'vitest';
import { textWidth } from '../output/wrap.js';
import { jsonOf } from '../testing/run-cli.js';
import { runLine } from '../testing/shell.js';

const golden = (name: string): string => join(import.meta.dirname, '../golden', name);
const published = (words: string): ReturnType<typeof runLine> => runLine(`hjm economics published ${words}`, '.');

it('shows what does not follow and what cannot be decided, each with its reason and source', async () => {
  const { code, stdout } = await published('');
  expect(code).toBe(0);
  expect(Math.max(...stdout.split('\n').map(textWidth))).toBeLessThanOrEqual(80);
  await expect(stdout).toMatchFileSnapshot(golden('economics-published.txt'));
});

it('shows what follows too when it is asked for, and one region alone', async () => {
  const all = jsonOf((await published('--all --json')).stdout);
  expect((all['checks'] as unknown[]).length).toBe(all['checked']);
  const { stdout } = await published('--region varmland --all');
  expect(stdout).toContain('Stämmer exakt');
  expect(stdout).not.toContain('Region Västmanland, Hjälpmedelscentrum');
});

it('prints a table as it is published, with its checks', async () => {
  await expect((await published('--table s3-income-statement')).stdout).toMatchFileSnapshot(golden('economics-published-table.txt'));
  expect((await published('--table s0-activities-2025')).stdout).toContain('inget är omräknat');
  expect((await published('--table s1-budget-2023-comments')).stdout).toContain('│             2023 │');
});

it('says which tables there are', async () => {
  const { stdout } = await published('--tables --json');
  const tables = jsonOf(stdout)['tables'] as readonly { id: string }[];
  expect(tables.map(({ id }) => id)).toContain('s4-effects-immediate');
  expect((await published('--tables')).stdout).toContain('s4-effects-immediate');
});

it.each([
  ['--region skane', 'för skane finns inga tryckta belopp'],
  ['--table s0-investments-2024', 'Menade du s0-investments-2025?'],
])('refuses %s', async (words, why) => {
  const { code, stderr } = await published(words);
  expect(code).toBe(2);
  expect(stderr.replaceAll(/\s+/g, ' ')).toContain(why);
});

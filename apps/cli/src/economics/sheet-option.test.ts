import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from '@hjm/tables/xlsx';
import { expect, it } from 'vitest';
import { jsonOf, type Ran, runCli } from '../testing/run-cli.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** A statement on the third sheet, after an empty one and one with a title above the headers. */
async function statement(words: string, first = 'Budget 2026'): Promise<Ran> {
  const cwd = temporaryFolder();
  const sheet = (name: string, ...[header = [], ...rows]: (readonly string[])[]) => ({ name, columns: header.map((one) => ({ header: one })), rows });
  const bytes = await writeXlsx([
    { name: 'Blad1', columns: [], rows: [] },
    sheet('Utskrift', [first, ''], ['', ''], ['Rad (tkr)', 'Budget 2026'], ['Hyra', '5']),
    sheet('Data', ['Rad (tkr)', 'Budget 2026'], ['Hyra', '7']),
  ]);
  writeFileSync(join(cwd, 'bok.xlsx'), bytes);
  return runCli(['economics', 'statement', 'bok.xlsx', '--chart', 'vastmanland', ...words.split(' ')], { cwd });
}

it('a title above the headers is told with their row, the sheet that was read and the others', async () => {
  const { code, stderr } = await statement('--json');
  expect(code).toBe(2);
  const { issues } = jsonOf(stderr)['error'] as { readonly issues: readonly { readonly path: string; readonly expected: string; readonly found: string }[] };
  expect(issues.map(({ path, expected, found }) => `${path}: ${expected}; ${found}`)).toEqual([
    'rad 1: rubrikerna, som ser ut att stå på rad 3; ta bort raderna ovanför den; "Budget 2026"',
    '--sheet: det blad som menas; filen har också bladet "Data"; "Utskrift"',
  ]);
});

it('a sheet that is chosen is read, and said to be, and one that is not there is told with the nearest', async () => {
  const { code, stdout } = await statement('--sheet data');
  expect([code, flat(stdout)]).toEqual([0, expect.stringContaining('Bladet "Data" lästes. Filen har också bladet "Utskrift".')]);
  const { stderr } = await statement('--sheet Dat');
  expect(flat(stderr)).toContain('Menade du Data?');
});

import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { jsonOf, runCli } from '../../testing/run-cli.js';
import { smallFolder } from '../testing/small-folder.js';

const WORDS = 'kpi run filer --region vastmanland --period 2024-delår1 --kpi repair-done-5wd --json'.split(' ');
const DUCKDB = '@duckdb/node-api';

afterEach(() => {
  vi.doUnmock('@hjm/kpi-duckdb');
});

/** The folder with its work orders as Parquet, or with them as CSV. */
async function withParquet(): Promise<string> {
  const cwd = smallFolder({});
  const { DuckDBInstance } = (await import(/* @vite-ignore */ DUCKDB)) as { DuckDBInstance: { create: (path: string) => Promise<{ connect: () => Promise<{ run: (sql: string) => Promise<unknown>; closeSync: () => void }> }> } };
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const rows = [['ao1', 'au', '2023-01-09', '2023-01-13'], ['ao2', 'au', '2024-01-08', '2024-01-12'], ['ao3', 'reparation', '2024-02-05', '2024-02-20'], ['ao4', 'au', '2024-03-04', '2024-03-05'], ['ao6', 'au', '2024-04-02', ''], ['ao7', 'au', '2024-04-29', ''], ['ao7', 'fu', '2024-04-29', '']];
  const values = rows.map(([id = '', kind = '', reported = '', finished = '']) => `('${id}', '${kind}', DATE '${reported}', ${finished === '' ? 'NULL' : `DATE '${finished}'`})`).join(', ');
  await connection.run(`COPY (SELECT * FROM (VALUES ${values}) AS t("Arbetsorder", "Slag", "Anmäld", "Klar")) TO '${join(cwd, 'filer', 'arbetsordrar.parquet')}' (FORMAT parquet)`);
  connection.closeSync();
  return cwd;
}

it('reads Parquet where the package that reads it is installed, as it reads CSV', async () => {
  const parquet = jsonOf((await runCli(WORDS, { cwd: await withParquet() })).stdout);
  const csv = jsonOf((await runCli(WORDS, { cwd: smallFolder() })).stdout);
  expect(parquet['results']).toEqual(csv['results']);
  expect(parquet).toMatchObject({ asOf: '2024-04-30', repeatedIds: { count: 1, first: [{ id: 'ao7' }] }, files: [{ rows: 7 }] });
});

it('says what to install where it is not', async () => {
  vi.doMock('@hjm/kpi-duckdb', () => {
    throw new Error('not installed');
  });
  const { code, stderr } = await runCli(WORDS.slice(0, -1), { cwd: await withParquet() });
  expect([code, stderr.replaceAll(/\n */g, ' ')]).toEqual([2, expect.stringContaining('Installera @hjm/kpi-duckdb och @duckdb/node-api, eller spara filen som CSV.')]);
});

it('shows no records of a Parquet file', async () => {
  const words = 'kpi explain filer --region vastmanland --period 2024 --kpi repair-done-5wd'.split(' ');
  expect(await runCli(words, { cwd: await withParquet() })).toMatchObject({ code: 2, stderr: expect.stringContaining('visas') as unknown });
});

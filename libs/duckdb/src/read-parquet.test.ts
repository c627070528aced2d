import { HjmError, type HjmIssue } from '@hjm/core';
import { batchOf, type ColumnBatch, EVENT_TABLES, type EventTable, type KpiDefinition, type KpiRecord, mergePartials, startFold } from '@hjm/kpi';
import { VASTMANLAND_KPIS } from '@hjm/kpi/definitions';
import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readParquet } from './read-parquet.js';
import { testConnection } from './testing/connection.js';
import { expectSame, OPTIONS } from './testing/fold-and-sql.js';
import { recordsOf } from './testing/random-records.js';
import { writeRecords } from './testing/record-tables.js';

const connection = testConnection();
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hjm-parquet-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const table = (id: string): EventTable => EVENT_TABLES.find((each) => each.id === id) as EventTable;

/** A Parquet file of what a query selects. */
async function file(name: string, query: string): Promise<string> {
  const path = join(folder, `${name}.parquet`);
  await connection().run(`COPY (${query}) TO '${path}' (FORMAT parquet)`);
  return path;
}

/** All rows of a file as one list per field, as records have them. */
async function readBack(path: string, of: EventTable, options: { readonly batchRows?: number; readonly only?: readonly string[] } = {}): Promise<{ readonly rows: number; readonly batches: number; readonly columns: { readonly [key: string]: readonly unknown[] } }> {
  const columns: Record<string, unknown[]> = {};
  let batches = 0;
  const rows = await readParquet(path, of, {
    ...options,
    onBatch: (batch) => {
      batches++;
      for (const [key, values] of Object.entries(plain(batch))) (columns[key] ??= []).push(...values);
    },
  });
  return { rows, batches, columns };
}

function plain({ rows, columns }: ColumnBatch): { readonly [key: string]: readonly unknown[] } {
  return Object.fromEntries(
    Object.entries(columns).map(([key, column]) => [key, Array.from(column.values.subarray(0, rows), (value) => (column.kind === 'code' ? column.texts[value] : Number.isNaN(value) ? undefined : value))]),
  );
}

async function issuesOf(work: Promise<unknown>): Promise<{ readonly code: string; readonly issues: readonly HjmIssue[] }> {
  try {
    await work;
  } catch (error) {
    if (error instanceof HjmError) return { code: error.code, issues: error.issues };
    throw error;
  }
  return { code: 'none', issues: [] };
}

describe('a Parquet file', () => {
  it.each(EVENT_TABLES.map((each) => [each.id, each] as const))('of %s gives the columns that its records give', async (id, of) => {
    await fc.assert(
      fc.asyncProperty(recordsOf(of, 60), async (records) => {
        const path = await file(id, `SELECT * FROM ${await writeRecords(connection(), of, records)}`);
        const { rows, columns } = await readBack(path, of);
        expect(rows).toBe(records.length);
        expect(columns).toEqual(plain(batchOf(of, records)));
      }),
      { seed: 11, numRuns: 3, endOnFailure: true },
    );
  });

  it('comes in batches of which memory holds one at a time, and loses no row between them', async () => {
    const path = await file('many', `SELECT 'A' || i AS id, DATE '2024-01-01' + CAST(i % 60 AS INTEGER) AS called, i % 7 AS waitSeconds, 'enhet ' || (i % 3) AS unit FROM range(10000) t(i)`);
    const { rows, batches, columns } = await readBack(path, table('calls'), { batchRows: 4096 });
    expect(rows).toBe(10_000);
    expect(batches).toBe(3);
    expect(columns['id']).toEqual(Array.from({ length: 10_000 }, (_, i) => `A${String(i)}`));
    expect(columns['waitSeconds']).toEqual(Array.from({ length: 10_000 }, (_, i) => i % 7));
    expect(columns['unit']?.[9999]).toBe('enhet 0');
  });

  it('is read by what people call its columns, and no further than is asked for', async () => {
    const path = await file('swedish', `SELECT 'A1' AS "Samtalets nr", DATE '2024-01-02' AS "Inkom", true AS "BESVARAT", 'Ja' AS andra`);
    const { columns } = await readBack(path, table('calls'), { only: ['called', 'answered'] });
    expect(columns).toEqual({ called: [19_724], answered: ['yes'] });
  });

  it('has amounts in kronor, whole or with decimals, to the öre', async () => {
    const query = (amount: string): string => `SELECT DATE '2024-01-02' AS day, 'kostnad' AS kind, ${amount} AS amount`;
    expect((await readBack(await file('a', query('CAST(12.05 AS DECIMAL(9, 2))')), table('costs'))).columns['amount']).toEqual([1205]);
    expect((await readBack(await file('b', query('CAST(-12 AS BIGINT)')), table('costs'))).columns['amount']).toEqual([-1200]);
    expect((await readBack(await file('c', query('CAST(0.5 AS DECIMAL(9, 4))')), table('costs'))).columns['amount']).toEqual([50]);
    const { code, issues } = await issuesOf(readBack(await file('d', query('CAST(0.125 AS DECIMAL(9, 3))')), table('costs')));
    expect([code, issues]).toMatchObject(['wrong-value', [{ path: 'amount', found: '"0.125"' }]]);
  });

  it('without a column that every record has is refused, with the name that was probably meant', async () => {
    const path = await file('misnamed', `SELECT 'A1' AS id, DATE '2024-01-02' AS caled`);
    expect(await issuesOf(readBack(path, table('calls')))).toMatchObject({ code: 'wrong-columns', issues: [{ path: 'called', found: 'id, caled', nearest: 'caled' }] });
  });

  it('with columns of other types is refused, all of them at once', async () => {
    const path = await file('types', `SELECT 'A1' AS id, '2024-01-02' AS called, 1.5::DOUBLE AS waitSeconds, 1 AS answered`);
    expect(await issuesOf(readBack(path, table('calls')))).toMatchObject({
      code: 'wrong-columns',
      issues: [
        { path: 'called', expected: 'en dag (DATE)', found: 'VARCHAR' },
        { path: 'answered', found: 'INTEGER' },
        { path: 'waitSeconds', found: 'DOUBLE' },
      ],
    });
  });

  it('with a word that is none of the choices is refused, with the nearest', async () => {
    const path = await file('words', `SELECT 'A1' AS id, DATE '2024-01-02' AS reported, 'avhjälpand' AS kind`);
    expect(await issuesOf(readBack(path, table('workOrders')))).toMatchObject({ code: 'wrong-value', issues: [{ path: 'kind', found: '"avhjälpand"', nearest: 'avhjälpande' }] });
  });

  it('with nothing in a field that every record has is refused', async () => {
    const path = await file('empty', `SELECT unnest(['A1', NULL]) AS id, DATE '2024-01-02' AS called`);
    expect(await issuesOf(readBack(path, table('calls')))).toMatchObject({ code: 'wrong-value', issues: [{ path: 'id', found: '""' }] });
    expect((await readBack(path, table('calls'), { only: ['called'] })).rows).toBe(2);
  });

  it('that is no Parquet file, or is not there, is told', async () => {
    const path = join(folder, 'text.parquet');
    writeFileSync(path, 'id;called\n');
    expect((await issuesOf(readBack(path, table('calls')))).code).toBe('unreadable-source');
    expect((await issuesOf(readBack(join(folder, 'nowhere.parquet'), table('calls')))).code).toBe('unreadable-source');
  });

  it('may be named by a mapping, whose columns must be there', async () => {
    const path = await file('mapped', `SELECT 'A1' AS nr, DATE '2024-01-02' AS dagen`);
    const columns: unknown[] = [];
    await readParquet(path, table('calls'), { mapping: { id: 'nr', called: 'dagen' }, onBatch: (batch) => void columns.push(plain(batch)) });
    expect(columns).toEqual([{ id: ['A1'], called: [19_724] }]);
    const wrong = readParquet(path, table('calls'), { mapping: { id: 'nr', called: 'dagn', caled: 'nr' }, onBatch: () => undefined });
    expect((await issuesOf(wrong)).issues).toMatchObject([{ path: 'mapping.caled', nearest: 'called' }, { path: 'called', nearest: 'dagen' }]);
  });
});

it('records, a Parquet file of them and SQL on the file come to the same', async () => {
  const definition = VASTMANLAND_KPIS.find(({ id }) => id === 'repair-done-5wd') as KpiDefinition;
  const of = table('workOrders');
  await fc.assert(
    fc.asyncProperty(recordsOf(of, 80), async (workOrders: readonly KpiRecord[]) => {
      const path = await file('repairs', `SELECT * FROM ${await writeRecords(connection(), of, workOrders)}`);
      await expectSame(connection(), definition, { workOrders }, { workOrders: { parquet: path } });
      const [byRecords, byFile] = [startFold([definition], OPTIONS), startFold([definition], OPTIONS)];
      byRecords.addRecords('workOrders', workOrders);
      await readParquet(path, of, { only: byFile.fields('workOrders'), onBatch: (batch) => { byFile.addBatch('workOrders', batch); } });
      expect(byFile.partial()).toEqual(byRecords.partial());
      expect(mergePartials(byFile.partial(), startFold([definition], OPTIONS).partial())).toEqual(byRecords.partial());
    }),
    { seed: 12, numRuns: 5, endOnFailure: true },
  );
});

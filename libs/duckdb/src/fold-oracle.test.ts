import { EVENT_TABLES, type KpiDefinition, type KpiRecord, startFold } from '@hjm/kpi';
import { REGION_KPIS } from '@hjm/kpi/definitions';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import type { SqlSource } from './measure-by-sql.js';
import { testConnection } from './testing/connection.js';
import { expectSame, OPTIONS } from './testing/fold-and-sql.js';
import { CLOSE, recordsOf } from './testing/random-records.js';
import { writeRecords } from './testing/record-tables.js';

const connection = testConnection();

const counted: readonly KpiDefinition[] = Object.values(REGION_KPIS).flatMap(({ definitions }) => definitions.filter(({ measure }) => measure.kind !== 'stated'));

describe('the fold and SQL come to the same of random records', () => {
  it.each(counted.map((definition) => [definition.id, definition] as const))('%s', async (_, definition) => {
    const tables = EVENT_TABLES.filter(({ id }) => startFold([definition], OPTIONS).fields(id).length > 0);
    const records = fc.record(Object.fromEntries(tables.map((table) => [table.id, fc.oneof(recordsOf(table, 60), recordsOf(table, 60, CLOSE))])));
    await fc.assert(
      fc.asyncProperty(records, async (given: { readonly [table: string]: readonly KpiRecord[] }) => {
        const source: Record<string, SqlSource[string]> = {};
        for (const table of tables) source[table.id] = { relation: await writeRecords(connection(), table, given[table.id] ?? []) };
        await expectSame(connection(), definition, given, source);
      }),
      { seed: 20240215, numRuns: 2, endOnFailure: true },
    );
  });
});

import { HjmError } from '@hjm/core';
import { EVENT_TABLES, type EventTable, type KpiDefinition, parsePeriod } from '@hjm/kpi';
import { REGION_KPIS } from '@hjm/kpi/definitions';
import { describe, expect, it } from 'vitest';
import { fillCalendars } from './calendar-tables.js';
import { measureBySql } from './measure-by-sql.js';
import { relationSql } from './relation-sql.js';
import { sourceColumns } from './source-columns.js';
import { sqlOf } from './sql-of.js';
import { testConnection } from './testing/connection.js';
import { writeRecords } from './testing/record-tables.js';

const connection = testConnection();
const options = { asOf: '2024-01-31', periods: [parsePeriod('2024-01')] };
const all = Object.values(REGION_KPIS).flatMap(({ definitions }) => definitions);
const repairs = all.find(({ id }) => id === 'repair-done-5wd') as KpiDefinition;
const workOrders = EVENT_TABLES.find(({ id }) => id === 'workOrders') as EventTable;

const codeOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error instanceof HjmError ? [error.code, ...error.issues.map(({ nearest }) => nearest)] : error;
  }
};

describe('a definition as SQL', () => {
  it('is one query that anybody can run, once the tables are there', async () => {
    const name = await writeRecords(connection(), workOrders, [
      { id: 'A1', kind: 'corrective', reported: '2024-01-05', finished: '2024-01-12' },
      { id: 'A2', kind: 'corrective', reported: '2024-01-05', finished: '2024-01-15' },
      { id: 'A3', kind: 'corrective', reported: '2024-01-30' },
      { id: 'A4', kind: 'preventive', reported: '2024-01-05', finished: '2024-01-08' },
    ]);
    await fillCalendars(connection());
    await connection().run(`CREATE OR REPLACE TEMP VIEW hjm_workOrders AS ${relationSql(workOrders, name, await sourceColumns(connection(), name))}`);
    const rows = await connection().runAndReadAll(sqlOf(repairs, options));
    // From Friday 5 January to Friday 12 there are five working days; the Monday after is the sixth. What is running has one day behind it.
    expect(rows.getRowObjectsJson()).toEqual([{ period: '2024-01', keys: [], numerator: '1', denominator: '2', unknown: '0', running: '1' }]);
  });

  it('says nothing of what nobody counted: no table, no records', async () => {
    const rows = await measureBySql(connection(), repairs, {}, options);
    expect(rows).toEqual([{ period: '2024-01', keys: [], numerator: 0, denominator: 0, unknown: 0, running: 0 }]);
  });

  it('is refused for what is stated, and for a breakdown or a table that does not exist', () => {
    const stated = all.find(({ measure }) => measure.kind === 'stated') as KpiDefinition;
    expect(codeOf(() => sqlOf(stated, options))).toEqual(['not-counted', undefined]);
    expect(codeOf(() => sqlOf(repairs, { ...options, breakdown: 'unitt' }))).toEqual(['unknown-breakdown', 'unit']);
    expect(codeOf(() => sqlOf(repairs, { ...options, tables: [{ ...workOrders, id: 'workorder' }] }))).toEqual(['unknown-table', 'workorder']);
  });

  it('lets no text of a definition end a text of the SQL', async () => {
    const odd: KpiDefinition = { ...repairs, measure: { kind: 'total', of: { count: { table: 'workOrders', on: 'reported', where: { field: 'unit', is: `'; DROP TABLE x; --` } } } } };
    const relation = await writeRecords(connection(), workOrders, [{ id: 'A1', kind: 'corrective', reported: '2024-01-05', unit: `'; DROP TABLE x; --` }]);
    expect(await measureBySql(connection(), odd, { workOrders: { relation } }, options)).toMatchObject([{ numerator: 1, denominator: 1 }]);
  });
});

import type { DuckDBConnection } from '@duckdb/node-api';
import type { EventTable, Field, KpiRecord } from '@hjm/kpi';
import { quotedName, quotedText } from '../quote.js';

const TYPES: { readonly [kind in Field['kind']]: string } = { day: 'DATE', moment: 'TIMESTAMP', count: 'INTEGER', ore: 'DECIMAL(18, 2)', hundredths: 'DECIMAL(12, 2)', code: 'VARCHAR', choice: 'VARCHAR', id: 'VARCHAR' };

/** Writes records as a table of the connection, with the types that files have. Returns its name. */
export async function writeRecords(connection: DuckDBConnection, table: EventTable, records: readonly KpiRecord[]): Promise<string> {
  const name = `records_${table.id}`;
  const columns = table.fields.map(({ key, kind }) => `${quotedName(key)} ${TYPES[kind]}`);
  await connection.run(`CREATE OR REPLACE TEMP TABLE ${name} (${columns.join(', ')})`);
  const rows = records.map((record) => `(${table.fields.map((field) => literal(field, record[field.key])).join(', ')})`);
  if (rows.length > 0) await connection.run(`INSERT INTO ${name} VALUES ${rows.join(', ')}`);
  return name;
}

function literal({ kind }: Field, value: KpiRecord[string]): string {
  if (value === undefined || value === null) return 'NULL';
  if (typeof value === 'string') return quotedText(value);
  return kind === 'count' ? String(value) : `CAST(${String(value)} AS DECIMAL(18, 2)) / CAST(100 AS DECIMAL(3, 0))`;
}

import type { DuckDBConnection } from '@duckdb/node-api';
import { foundText, HjmError } from '@hjm/core';
import { EVENT_TABLES, type KpiDefinition } from '@hjm/kpi';
import { fillCalendars } from './calendar-tables.js';
import { asHjmError } from './duckdb-error.js';
import { quotedName, quotedText } from './quote.js';
import { relationSql } from './relation-sql.js';
import { sourceColumns } from './source-columns.js';
import type { SqlOptions } from './sql-options.js';
import { sqlOf } from './sql-of.js';

/** Where the records of each table stand: the path of a Parquet file, or a table or view of the connection. */
export type SqlSource = { readonly [table: string]: { readonly parquet: string } | { readonly relation: string } };

/** A period, or a part of it, by SQL. The value is numerator / denominator, in the unit of the indicator but for per cent; with denominator 0 there is none. */
export type SqlRow = {
  readonly period: string;
  /** The values of the breakdown's fields, empty where not known; none for the whole. */
  readonly keys: readonly string[];
  readonly numerator: number;
  readonly denominator: number;
  readonly unknown: number;
  readonly running: number;
};

/**
 * Measures a definition with SQL alone: for checking what a fold comes to. Tables that the source does not name have no records.
 *
 * @throws HjmError as {@link sqlOf} and `readParquet`
 */
export async function measureBySql(connection: DuckDBConnection, definition: KpiDefinition, source: SqlSource, options: SqlOptions): Promise<readonly SqlRow[]> {
  const { tables = EVENT_TABLES } = options;
  await fillCalendars(connection, options);
  const relations: Record<string, string> = {};
  for (const table of tables) {
    const given = source[table.id];
    const relation = given === undefined ? '(SELECT 1 WHERE FALSE)' : 'parquet' in given ? `read_parquet(${quotedText(given.parquet)})` : quotedName(given.relation);
    try {
      const columns = given === undefined ? undefined : await sourceColumns(connection, relation);
      const asked = columns === undefined ? { ...table, fields: table.fields.map((field) => ({ ...field, required: false })) } : table;
      relations[table.id] = `(${relationSql(asked, relation, columns ?? [])})`;
    } catch (error) {
      throw asHjmError(error, relation, table);
    }
  }
  const sql = sqlOf(definition, { ...options, relations });
  try {
    const result = await connection.runAndReadAll(sql);
    return result.getRowObjectsJS().map(rowOf);
  } catch (error) {
    throw asHjmError(error, definition.id);
  }
}

function rowOf(row: { readonly [column: string]: unknown }): SqlRow {
  const number = (column: string): number => {
    const value = Number(row[column]);
    if (!Number.isSafeInteger(value)) throw new HjmError('too-large', 'Summan är större än vad som kan räknas exakt.', [{ path: column, expected: 'en summa under nio biljarder', found: foundText(row[column]) }]);
    return value;
  };
  return { period: String(row['period']), keys: (row['keys'] as readonly unknown[]).map(String), numerator: number('numerator'), denominator: number('denominator'), unknown: number('unknown'), running: number('running') };
}

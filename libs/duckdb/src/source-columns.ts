import type { DuckDBConnection } from '@duckdb/node-api';
import type { SourceColumn } from './relation-sql.js';

/** The columns of a relation, by name and type. */
export async function sourceColumns(connection: DuckDBConnection, relation: string): Promise<readonly SourceColumn[]> {
  const described = await connection.runAndReadAll(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${relation})`);
  return described.getRowsJS().map(([name, type]) => ({ name: name as string, type: type as string }));
}

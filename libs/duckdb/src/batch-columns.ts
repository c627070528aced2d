import type { DuckDBConnection } from '@duckdb/node-api';
import { NO_DAY } from '@hjm/kpi';
import { quotedText } from './quote.js';
import type { FoundColumn } from './relation-sql.js';

/** A column as it is read into a batch: SQL that gives numbers, or text where there is no list of texts that numbers are places in. */
export type BatchColumn = FoundColumn & { readonly texts?: readonly string[] };

/** More texts than this are not listed beforehand. */
const MOST_TEXTS = 10_000;

/** The columns in the form of batches. What names there are is asked of the file first, so that DuckDB does the looking up. */
export async function batchColumns(connection: DuckDBConnection, relation: string, found: readonly FoundColumn[]): Promise<readonly BatchColumn[]> {
  const columns: BatchColumn[] = [];
  for (const column of found) columns.push(await batchColumn(connection, relation, column));
  return columns;
}

async function batchColumn(connection: DuckDBConnection, relation: string, { field, sql }: FoundColumn): Promise<BatchColumn> {
  switch (field.kind) {
    case 'day':
      return { field, sql: `coalesce(CAST((${sql}) - DATE '1970-01-01' AS INTEGER), ${String(NO_DAY)})` };
    case 'moment':
      return { field, sql: `coalesce(CAST(date_diff('minute', TIMESTAMP '1970-01-01', ${sql}) AS INTEGER), ${String(NO_DAY)})` };
    case 'count':
    case 'ore':
    case 'hundredths':
      return { field, sql: `coalesce(CAST(${sql} AS DOUBLE), CAST('nan' AS DOUBLE))` };
    case 'choice':
      return listed(field, sql, Object.keys(field.choices));
    case 'code': {
      const texts = await textsOf(connection, relation, sql);
      return texts === undefined || texts.length === 0 ? { field, sql } : listed(field, sql, texts);
    }
    case 'id':
      return { field, sql };
  }
}

function listed(field: FoundColumn['field'], sql: string, texts: readonly string[]): BatchColumn {
  return { field, sql: `coalesce(CAST(enum_code(CAST(${sql} AS ENUM(${texts.map(quotedText).join(', ')}))) AS INTEGER) + 1, 0)`, texts: ['', ...texts] };
}

async function textsOf(connection: DuckDBConnection, relation: string, sql: string): Promise<readonly string[] | undefined> {
  const found = await connection.runAndReadAll(`SELECT DISTINCT one FROM (SELECT ${sql} AS one FROM ${relation}) WHERE one IS NOT NULL ORDER BY one LIMIT ${String(MOST_TEXTS + 1)}`);
  return found.currentRowCount > MOST_TEXTS ? undefined : found.getRowsJS().map(([text]) => text as string);
}

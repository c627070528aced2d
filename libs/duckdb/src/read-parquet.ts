import { type DuckDBConnection, type DuckDBDataChunk, DuckDBInstance } from '@duckdb/node-api';
import type { ColumnBatch, EventTable } from '@hjm/kpi';
import { type BatchColumn, batchColumns } from './batch-columns.js';
import { columnFiller, type ColumnFiller } from './column-filler.js';
import { asHjmError } from './duckdb-error.js';
import { quotedText } from './quote.js';
import { foundColumns, type RelationOptions } from './relation-sql.js';
import { sourceColumns } from './source-columns.js';

/** How a Parquet file is read. */
export type ParquetOptions = RelationOptions & {
  /** A batch at a time, in the order of the file. Its arrays are used again for the next one. */
  readonly onBatch: (batch: ColumnBatch) => void | Promise<void>;
  /** Most rows of a batch; 65 536 when not said. */
  readonly batchRows?: number;
  /** A connection of one's own; else one is made in memory and closed. */
  readonly connection?: DuckDBConnection;
};

/**
 * Reads a Parquet file of a table into typed columns, batch by batch, so that memory does not grow with the file. `only` says which fields
 * are read, such as those that a fold asks for. Columns are found by key or by what people call them. Returns how many rows there were.
 *
 * @throws HjmError `wrong-columns` for columns that are missing or of another type, `wrong-value` for a value that does not belong in
 * its column, `unreadable-source` when DuckDB cannot read the file
 */
export async function readParquet(path: string, table: EventTable, options: ParquetOptions): Promise<number> {
  if (options.connection !== undefined) return read(options.connection, path, table, options);
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    return await read(connection, path, table, options);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function read(connection: DuckDBConnection, path: string, table: EventTable, options: ParquetOptions): Promise<number> {
  const relation = `read_parquet(${quotedText(path)})`;
  const source = await failing(sourceColumns(connection, relation), path, table);
  const columns = await failing(batchColumns(connection, relation, foundColumns(table, source, options)), path, table);
  const select = columns.length === 0 ? '1 AS nothing' : columns.map(({ sql }) => sql).join(', ');
  const result = await failing(connection.stream(`SELECT ${select} FROM ${relation}`), path, table);
  const rows = Math.max(2048, options.batchRows ?? 65_536);
  const fillers = columns.map((column) => columnFiller(column, rows));
  let filled = 0;
  let all = 0;
  for (let chunk = await failing(result.fetchChunk(), path, table); chunk !== null && chunk.rowCount > 0; chunk = await failing(result.fetchChunk(), path, table)) {
    if (filled + chunk.rowCount > rows) {
      await options.onBatch(batchOf(fillers, columns, filled));
      filled = 0;
    }
    fill(fillers, chunk, filled);
    filled += chunk.rowCount;
    all += chunk.rowCount;
  }
  if (filled > 0) await options.onBatch(batchOf(fillers, columns, filled));
  return all;
}

function fill(fillers: readonly ColumnFiller[], chunk: DuckDBDataChunk, at: number): void {
  for (const [place, filler] of fillers.entries()) filler.fill(chunk.getColumnVector(place), chunk.rowCount, at);
}

function batchOf(fillers: readonly ColumnFiller[], columns: readonly BatchColumn[], rows: number): ColumnBatch {
  return { rows, columns: Object.fromEntries(columns.map(({ field }, place) => [field.key, (fillers[place] as ColumnFiller).take()])) };
}

async function failing<T>(work: Promise<T>, path: string, table: EventTable): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw asHjmError(error, path, table);
  }
}

import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll } from 'vitest';

/** A connection in memory for the tests of a file, closed after the last. */
export function testConnection(): () => DuckDBConnection {
  let open: { readonly instance: DuckDBInstance; readonly connection: DuckDBConnection } | undefined;
  beforeAll(async () => {
    const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
    open = { instance, connection: await instance.connect() };
  });
  afterAll(() => {
    open?.connection.closeSync();
    open?.instance.closeSync();
  });
  return () => (open as { readonly connection: DuckDBConnection }).connection;
}

import { resolve } from 'node:path';
import { HjmError, type HjmIssue } from '@hjm/core';
import type { ColumnBatch, EventTable } from '@hjm/kpi';
import type { Io } from '../../io.js';
import { InputError } from '../../problem.js';
import type { FoundFile } from './find-files.js';

type ReadParquet = (path: string, table: EventTable, options: { readonly only: readonly string[]; readonly onBatch: (batch: ColumnBatch) => void }) => Promise<number>;

/** The optional package that reads Parquet. By a name that is not written in the import, so that nothing else of the program needs it. */
const ADAPTER = '@hjm/kpi-duckdb';

export function isParquet({ name }: Pick<FoundFile, 'name'>): boolean {
  return /\.parquet$/i.test(name);
}

/**
 * Reads some fields of a Parquet file, batch by batch, and gives how many rows there were. A value that does not belong in its column
 * refuses the whole file.
 *
 * @throws InputError `no-parquet` when the package is not installed, and what the package says of the file
 */
export async function takeParquet(file: FoundFile, only: readonly string[], onBatch: (batch: ColumnBatch) => void, io: Io): Promise<number> {
  const read = await reader(file);
  try {
    return await read(resolve(io.cwd, file.path), file.table, { only, onBatch });
  } catch (error) {
    throw saysWhy(error) ? new InputError(new HjmError(error.code, error.message, error.issues), file.path) : error;
  }
}

async function reader({ path }: FoundFile): Promise<ReadParquet> {
  try {
    return ((await import(/* @vite-ignore */ ADAPTER)) as { readonly readParquet: ReadParquet }).readParquet;
  } catch {
    throw new InputError(new HjmError('no-parquet', `${path} är en Parquetfil, och paketet som läser sådana finns inte här. Installera ${ADAPTER} och @duckdb/node-api, eller spara filen som CSV.`), path);
  }
}

/** The package may have the error class of another copy of the library. */
function saysWhy(error: unknown): error is { readonly code: string; readonly message: string; readonly issues: readonly HjmIssue[] } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'issues' in error && Array.isArray(error.issues);
}

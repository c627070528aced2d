import { checkRows, type FileColumn, isMark, type PlanRecord } from '@hjm/economics';
import { foundText, HjmError } from '@hjm/core';
import { badRowOf, readRecords, type Row } from '@hjm/tables';
import { readCsv } from '@hjm/tables/csv';
import { readBytes } from '../input/read-source.js';
import { firstSheet, isWorkbook } from '../input/workbook.js';
import type { Io } from '../io.js';
import { InputError } from '../problem.js';
import { placed } from '../rent/read-table.js';

/** Every file of an economy is small beside this. */
const MOST = 50 * 1024 * 1024;

/** A table that was read whole. */
export type FileRows = { readonly name: string; readonly header: Row; readonly rows: readonly Row[] };

/** Records of a file, with the headers that nothing was read from, told. `demo`: the file says of itself that it is demo data. */
export type FileRecords = { readonly name: string; readonly records: readonly PlanRecord[]; readonly unusedSv: readonly string[]; readonly demo: boolean };

/** The bytes of a file with a table or a ledger, or of standard input (`-`). */
export async function readTableBytes(file: string, io: Io): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  return readBytes(file, io, MOST);
}

/** A table as rows, CSV or Excel by its content. Rows that do not fit the header are all told, with their lines. */
export async function readFileTable(file: string, io: Io): Promise<FileRows> {
  const { name, bytes } = await readTableBytes(file, io);
  return rowsOfBytes(name, bytes);
}

/** As {@link readFileTable}, of bytes that are read. */
export async function rowsOfBytes(name: string, bytes: Uint8Array): Promise<FileRows> {
  if (isWorkbook(bytes)) {
    const { header, rows } = await inFile(name, () => firstSheet(bytes));
    return { name, header, rows: [...rows] };
  }
  // What we write has the formula guard; nobody else writes an apostrophe before a sign.
  const { header, rows, badRows } = await inFile(name, () => readCsv(bytes, { guarded: true }));
  await inFile(name, () => {
    checkRows(badRows.map(badRowOf));
  });
  return { name, header, rows };
}

/** A file with one thing a row, by its columns. One wrong row refuses the file, with all that is wrong in it. */
export async function readFileRecords(file: string, columns: readonly FileColumn[], io: Io): Promise<FileRecords> {
  return recordsOfTable(await readFileTable(file, io), columns);
}

/** As {@link readFileRecords}, of a table that is read. */
export async function recordsOfTable(table: FileRows, columns: readonly FileColumn[]): Promise<FileRecords> {
  const { records, headers } = await inFile(table.name, () => {
    const read = readRecords(columns, table);
    checkRows(read.badRows);
    return read;
  });
  const unused = headers.unknown.filter(({ header }) => !isMark(header));
  return { name: table.name, records, demo: unused.length < headers.unknown.length, unusedSv: unused.map(({ header, nearest }) => `${table.name}: kolumnen ${foundText(header)} används inte.${nearest === undefined ? '' : ` Menade du ${nearest}?`}`) };
}

/** What it gives; what a library finds wrong is told with the name of the file. */
export async function inFile<T>(name: string, run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw error instanceof HjmError && !(error instanceof InputError) ? placed(error, name) : error;
  }
}

import { checkRows, type FileColumn, isMark, ofRecords, type PlanRecord } from '@hjm/economics';
import { foundText, HjmError } from '@hjm/core';
import { badRowOf, checkTitle, readRecords, type Row } from '@hjm/tables';
import { readCsv } from '@hjm/tables/csv';
import { type ChosenSheet, describeSheet, inSheet } from '@hjm/tables/xlsx';
import { readBytes } from '../input/read-source.js';
import { isWorkbook, sheetOf } from '../input/workbook.js';
import type { Io } from '../io.js';
import { InputError } from '../problem.js';
import { placed } from '../rent/read-table.js';
import { toldByFlag } from './told-by-flag.js';

/** Every file of an economy is small beside this. */
const MOST = 50 * 1024 * 1024;

/** A table that was read whole. `sheet`: which sheet of a workbook it is. */
export type FileRows = { readonly name: string; readonly header: Row; readonly rows: readonly Row[]; readonly sheet: Pick<ChosenSheet, 'name' | 'others'> };

/** A file that is no workbook. */
const NO_SHEET = { name: '', others: [] };

/** A file with one thing a row, with the headers that nothing was read from, told. `demo`: the file says of itself that it is demo data. */
export type FileRecords = {
  readonly name: string;
  /** What a reader of the library makes of its records, which are what its columns make them. A wrong row refuses the file, with all that is wrong in it. */
  readonly of: <T>(read: (records: readonly never[]) => T) => Promise<T>;
  /** Its rows that could be read, for a reader of another file that it belongs to; `of` tells the others. */
  readonly sound: readonly PlanRecord[];
  readonly unusedSv: readonly string[];
  readonly demo: boolean;
};

/** The bytes of a file with a table or a ledger, or of standard input (`-`). */
export async function readTableBytes(file: string, io: Io): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  return readBytes(file, io, MOST);
}

/** A table as rows, CSV or Excel by its content. Rows that do not fit the header are all told, with their lines. */
export async function readFileTable(file: string, io: Io): Promise<FileRows> {
  const { name, bytes } = await readTableBytes(file, io);
  return rowsOfBytes(name, bytes, io.sheet);
}

/** As {@link readFileTable}, of bytes that are read. */
export async function rowsOfBytes(name: string, bytes: Uint8Array, sheet?: string): Promise<FileRows> {
  if (isWorkbook(bytes)) {
    const { header, rows, ...read } = await inFile(name, () => sheetOf(bytes, sheet));
    return { name, header, rows, sheet: read };
  }
  // What we write has the formula guard; nobody else writes an apostrophe before a sign.
  const { header, rows, badRows } = await inFile(name, () => readCsv(bytes, { guarded: true }));
  await inFile(name, () => {
    checkTitle({ header, badRows });
    checkRows(badRows.map(badRowOf));
  });
  return { name, header, rows, sheet: NO_SHEET };
}

/** A file with one thing a row, by its columns. */
export async function readFileRecords(file: string, columns: readonly FileColumn[], io: Io): Promise<FileRecords> {
  return recordsOfTable(await readFileTable(file, io), columns);
}

/** As {@link readFileRecords}, of a table that is read. */
export async function recordsOfTable(table: FileRows, columns: readonly FileColumn[]): Promise<FileRecords> {
  const { name } = table;
  const found = await inTable(table, () => readRecords(columns, table));
  const { unknown } = found.headers;
  const unused = unknown.filter(({ header }) => !isMark(header));
  return {
    name,
    sound: found.records,
    of: (read) => inTable(table, () => ofRecords(columns, found, (records) => read(records as readonly unknown[] as readonly never[]))),
    demo: unused.length < unknown.length,
    unusedSv: [...describeSheet(table.sheet).map((textSv) => `${name}: ${textSv}`), ...unused.map(({ header, nearest }) => `${name}: kolumnen ${foundText(header)} används inte.${nearest === undefined ? '' : ` Menade du ${nearest}?`}`)],
  };
}

/** As {@link inFile}, also with the sheet that was read where there are others. */
export async function inTable<T>({ name, sheet }: FileRows, run: () => T): Promise<T> {
  return inFile(name, () => toldByFlag({ sheet: '--sheet' }, () => inSheet(sheet, run)));
}

/** What it gives; what a library finds wrong is told with the name of the file. */
export async function inFile<T>(name: string, run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw error instanceof HjmError && !(error instanceof InputError) ? placed(error, name) : error;
  }
}

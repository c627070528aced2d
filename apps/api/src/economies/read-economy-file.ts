import { createHash } from 'node:crypto';
import { HjmError } from '@hjm/core';
import { readSie, type SieEncoding, type SieFile } from '@hjm/economics/ledger';
import { type FileColumn, type FileRecordsRead, checkRows, isMark } from '@hjm/economics';
import { type Row, badRowOf, readRecords, tableOf } from '@hjm/tables';
import { readCsv } from '@hjm/tables/csv';
import { readXlsx } from '@hjm/tables/xlsx';
import type { EconomyFile } from './economy-event.js';
import { type NumberedLines, numberedRows, numberedTextLines, withoutIdentityNumbers } from './identity-numbers.js';

/** The most faults of a file that are told. */
const MOST_FAULTS = 500;
/** A workbook is read whole, and meanwhile nobody else is answered. */
const LARGEST_XLSX = 8 * 1024 * 1024;

export type UnknownHeader = { readonly header: string; readonly nearest?: string };
/** A file that was read: a ledger, or rows under a header. Nothing is told of what stands in its `numbered` lines. */
export type ReadFile = { readonly file: EconomyFile; readonly numbered: NumberedLines } & ({ readonly sie: SieFile } | { readonly table: { readonly header: Row; readonly rows: readonly Row[] } });

/** Reads a file; what it is, is told by its first bytes. Rows that do not fit the header refuse it, all told with their lines. */
export async function readEconomyFile(body: ReadableStream<Uint8Array>, encoding: SieEncoding | undefined): Promise<ReadFile> {
  const parts: Uint8Array[] = [];
  for await (const chunk of body) parts.push(chunk);
  const bytes = Buffer.concat(parts);
  const file = (kind: EconomyFile['kind']): EconomyFile => ({ sha256: `sha256:${createHash('sha256').update(bytes).digest('hex')}`, bytes: bytes.length, kind });
  if (bytes.length === 0) throw new HjmError('empty-file', 'Filen är tom.', [{ path: '', expected: 'en fil i SIE, CSV eller Excel', found: 'inget innehåll' }]);
  if (/^(?:\u00EF\u00BB\u00BF)?\s*#/.test(bytes.toString('latin1', 0, 200))) return { file: file('sie'), ...ledger(bytes, encoding) };
  if (bytes.toString('latin1', 0, 2) === 'PK') return { file: file('xlsx'), ...inLines(await workbook(bytes)) };
  // What we write has the formula guard; nobody else writes an apostrophe before a sign.
  const { header, rows, badRows } = readCsv(bytes, { guarded: true });
  firstFaults(() => {
    checkRows(badRows.map(badRowOf));
  });
  return { file: file('csv'), ...inLines({ header, rows }) };
}

function ledger(bytes: Buffer, encoding: SieEncoding | undefined): { readonly sie: SieFile; readonly numbered: NumberedLines } {
  const numbered = numberedTextLines(bytes.toString('latin1'));
  try {
    return { sie: readSie(bytes, encoding === undefined ? {} : { encoding }), numbered };
  } catch (error) {
    throw error instanceof HjmError ? withoutIdentityNumbers(error, numbered) : error;
  }
}

function inLines(table: { readonly header: Row; readonly rows: readonly Row[] }): { readonly table: typeof table; readonly numbered: NumberedLines } {
  return { table, numbered: numberedRows([table.header, ...table.rows]) };
}

async function workbook(bytes: Buffer): Promise<{ readonly header: Row; readonly rows: readonly Row[] }> {
  if (bytes.length > LARGEST_XLSX) throw new HjmError('xlsx-too-large', 'Excelfilen är större än 8 MB. Spara den som CSV.', [{ path: 'file', expected: 'högst 8 MB som Excel', found: 'mer än så' }]);
  const sheets = await readXlsx(bytes);
  return tableOf(sheets.find(({ hidden, rows }) => !hidden && rows.length > 0) ?? { name: 'Blad 1', rows: [] });
}

/** The rows by columns, those that could not be read among them. */
export function recordsIn(columns: readonly FileColumn[], table: { readonly header: Row; readonly rows: readonly Row[] }): FileRecordsRead & { readonly unknownHeaders: readonly UnknownHeader[] } {
  const { records, badRows, headers } = readRecords(columns, table);
  return { records, badRows, unknownHeaders: headers.unknown.filter(({ header }) => !isMark(header)) };
}

/** What it gives. Of very many faults the first are told. */
export function firstFaults<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof HjmError && error.issues.length > MOST_FAULTS) throw new HjmError(error.code, error.message, error.issues.slice(0, MOST_FAULTS));
    throw error;
  }
}

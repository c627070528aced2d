import { createHash } from 'node:crypto';
import { HjmError } from '@hjm/core';
import { readSie, type SieEncoding, type SieFile } from '@hjm/economics/ledger';
import { type FileColumn, type FileRecordsRead, checkRows, isMark } from '@hjm/economics';
import { type Row, badRowOf, checkTitle, readRecords } from '@hjm/tables';
import { readCsv } from '@hjm/tables/csv';
import { type ChosenSheet, chosenSheet, readXlsx } from '@hjm/tables/xlsx';
import type { EconomyFile } from './economy-event.js';
import { type NumberedLines, numberedRows, numberedTextLines, toldWithoutIdentityNumbers, withoutIdentityNumbers } from './identity-numbers.js';

/** The most faults of a file that are told. */
const MOST_FAULTS = 500;
/** A workbook is read whole, and meanwhile nobody else is answered. */
const LARGEST_XLSX = 8 * 1024 * 1024;

/** What a file does not say of how it is to be read. */
export type FileAsked = { readonly encoding?: SieEncoding | undefined; readonly sheet?: string | undefined };
const NO_SHEET = { name: '', others: [] };

export type UnknownHeader = { readonly header: string; readonly nearest?: string };
/** A file that was read: a ledger, or rows under a header, of a sheet where it is a workbook. Nothing is told of what stands in its `numbered` lines. */
export type ReadFile = { readonly file: EconomyFile; readonly numbered: NumberedLines; readonly sheet: Pick<ChosenSheet, 'name' | 'others'> } & ({ readonly sie: SieFile } | { readonly table: { readonly header: Row; readonly rows: readonly Row[] } });

/** Reads a file, of a workbook the sheet that is said; what it is, is told by its first bytes. Rows that do not fit the header refuse it, all told with their lines. */
export async function readEconomyFile(body: ReadableStream<Uint8Array>, { encoding, sheet }: FileAsked): Promise<ReadFile> {
  const parts: Uint8Array[] = [];
  for await (const chunk of body) parts.push(chunk);
  const bytes = Buffer.concat(parts);
  const file = (kind: EconomyFile['kind']): EconomyFile => ({ sha256: `sha256:${createHash('sha256').update(bytes).digest('hex')}`, bytes: bytes.length, kind });
  if (bytes.length === 0) throw new HjmError('empty-file', 'Filen är tom.', [{ path: '', expected: 'en fil i SIE, CSV eller Excel', found: 'inget innehåll' }]);
  if (/^(?:\u00EF\u00BB\u00BF)?\s*#/.test(bytes.toString('latin1', 0, 200))) return { file: file('sie'), sheet: NO_SHEET, ...ledger(bytes, encoding) };
  if (bytes.toString('latin1', 0, 2) === 'PK') return { file: file('xlsx'), ...(await workbook(bytes, sheet)) };
  // What we write has the formula guard; nobody else writes an apostrophe before a sign.
  const { header, rows, badRows } = readCsv(bytes, { guarded: true });
  firstFaults(() => {
    checkTitle({ header, badRows });
    checkRows(badRows.map(badRowOf));
  });
  return { file: file('csv'), sheet: NO_SHEET, ...inLines({ header, rows }) };
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

async function workbook(bytes: Buffer, name: string | undefined): Promise<Pick<ReadFile, 'sheet'> & ReturnType<typeof inLines>> {
  if (bytes.length > LARGEST_XLSX) throw new HjmError('xlsx-too-large', 'Excelfilen är större än 8 MB. Spara den som CSV.', [{ path: 'file', expected: 'högst 8 MB som Excel', found: 'mer än så' }]);
  const sheets = await readXlsx(bytes);
  const { header, rows, ...sheet } = chosenSheet(sheets.map((one) => ({ ...one, name: toldWithoutIdentityNumbers(one.name) })), name);
  return { sheet, ...inLines({ header, rows }) };
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

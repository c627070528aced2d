import { createHash } from 'node:crypto';
import { HjmError, type HjmIssue } from '@hjm/core';
import { readSie, type SieEncoding, type SieFile } from '@hjm/economics/ledger';
import type { FileColumn, PlanRecord } from '@hjm/economics';
import { type MisfitRow, type Row, readRecords, tableOf } from '@hjm/tables';
import { readCsv } from '@hjm/tables/csv';
import { readXlsx } from '@hjm/tables/xlsx';
import type { EconomyFile } from './economy-event.js';
import { type NumberedLines, numberedRows, numberedTextLines, withoutIdentityNumbers } from './identity-numbers.js';

/** The most faults of a file that are told. */
export const MOST_FAULTS = 500;
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
  refuse(badRows.map(misfit));
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

/** The rows by columns. One wrong row refuses the file, with all that is wrong in it. */
export function recordsIn(columns: readonly FileColumn[], table: { readonly header: Row; readonly rows: readonly Row[] }): { readonly records: readonly PlanRecord[]; readonly unknownHeaders: readonly UnknownHeader[] } {
  const { records, badRows, headers } = readRecords(columns, table);
  refuse(badRows.flatMap(({ line, problems }) => problems.map(({ column, expected, found, nearest }) => ({ path: `rad ${line}${column === undefined ? '' : `, ${column}`}`, expected, found, ...(nearest === undefined ? {} : { nearest }) }))));
  return { records, unknownHeaders: headers.unknown };
}

function misfit({ line, code, expected, found }: MisfitRow): HjmIssue {
  return { path: `rad ${line}`, ...(code === 'text-after-quote' ? { expected: 'ett skiljetecken efter avslutande citattecken', found: 'text' } : { expected: `${expected} celler, som rubrikraden`, found: `${found} celler` }) };
}

function refuse(issues: readonly HjmIssue[]): void {
  if (issues.length > 0) throw new HjmError('invalid-records', `Filen går inte att läsa: ${issues[0]?.path ?? ''} ska vara ${issues[0]?.expected ?? ''}.`, issues.slice(0, MOST_FAULTS));
}

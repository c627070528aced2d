import { HjmError, type HjmIssue, foundText, nearest } from '@hjm/core';
import { formatKronor } from '@hjm/core/text';
import type { PriceList, PriceUnit } from '@hjm/pricing';
import { PRICE_COLUMNS, type PriceRecord, priceListOf, type RegisterColumn } from '@hjm/pricing/register';
import { readJson } from '../input/read-json.js';
import type { Io } from '../io.js';
import { countOf } from '../output/count-text.js';
import { InputError, type Place } from '../problem.js';
import { readRecords } from '../rent/read-records.js';
import type { RowFault } from '../rent/row-fault.js';
import { usageError } from '../usage-error.js';

export type ListHead = Pick<PriceList, 'id' | 'titleSv' | 'unit' | 'approval'>;

/** A price list of a table, the rows that were left out, and the columns that nothing was read from. */
export type TableList = { readonly list: PriceList; readonly rows: number; readonly faults: readonly RowFault[]; readonly unknown: readonly string[]; readonly demo: boolean };

/** A price list from JSON, or from a table when the name says so. */
export async function readPriceList(file: string, unit: string | undefined, io: Io): Promise<PriceList> {
  if (isTable(file)) return (await readPriceTable(file, { id: file, titleSv: file, unit: unitOf(unit), approval: 'none' }, io, {})).list;
  const { parsePriceList } = await import('@hjm/pricing/schema');
  return readJson(file, io, (json) => parsePriceList(listIn(json)), MOST_BYTES);
}

export const isTable = (file: string): boolean => /\.(?:csv|tsv|txt|xlsx)$/i.test(file);

const MOST_BYTES = 200 * 1024 * 1024;

/** A list by itself, or inside what `hjm price list … --json` wrote. */
function listIn(json: unknown): unknown {
  return typeof json === 'object' && json !== null && Object.hasOwn(json, 'list') ? (json as { readonly list: unknown }).list : json;
}

/** Reads prices from a table. What is wrong in it is one error with every line, unless bad rows are to be left out. */
export async function readPriceTable(file: string, head: ListHead, io: Io, options: { readonly column?: readonly string[]; readonly skipBad?: boolean }): Promise<TableList> {
  const rows: { record: PriceRecord; line: number }[] = [];
  const faults: RowFault[] = [];
  const read = await readRecords<PriceRecord>(file, io, columnsOf(options.column ?? []), {
    record: (record, line, row) => {
      if (record.ore >= 0) rows.push({ record, line });
      else faults.push({ file, line, rental: null, code: 'negative-price', what: 'Priset är negativt', column: 'pris', expected: 'ett pris som inte är negativt', found: formatKronor(record.ore), nearest: null, ore: null, row: row() });
    },
    fault: (fault) => void faults.push({ ...fault, rental: null }),
  });
  const unknown = read.unknown.map(({ header, nearest: near }) => `Kolumnen ${header} används inte.${near === undefined ? '' : ` Menade du ${near}?`}`);
  if (faults.length > 0 && options.skipBad !== true) throw badRows(read.name, faults);
  if (rows.length === 0) throw new InputError(new HjmError('no-prices', `${read.name} har inga priser.`, [{ path: 'rader', expected: 'minst en rad med ett pris', found: 'inga' }]), read.name);
  try {
    return { list: priceListOf(head, rows), rows: rows.length, faults, unknown, demo: read.demo };
  } catch (error) {
    throw error instanceof HjmError ? placed(error, read.name) : error;
  }
}

function badRows(name: string, faults: readonly RowFault[]): InputError {
  const issues = faults.map(({ column, expected, found, nearest: near }): HjmIssue => ({ path: column ?? 'raden', expected, found, ...(near === null ? {} : { nearest: near }) }));
  const message = `${name} har ${countOf(faults.length, 'uppgift', 'uppgifter')} som inte går att läsa. Rätta tabellen, eller hoppa över raderna med --skip-bad.`;
  return new InputError(new HjmError('bad-rows', message, issues), name, faults.map(({ line }) => (line === null ? undefined : { line })));
}

/** The library says the line in the path. */
function placed(error: HjmError, name: string): InputError {
  const places = error.issues.map(({ path }): Place | undefined => {
    const line = /^rad (\d+)/.exec(path)?.[1];
    return line === undefined ? undefined : { line: Number(line) };
  });
  const issues = error.issues.map((issue) => ({ ...issue, path: issue.path.replace(/^rad \d+(?:, )?/, '') || 'raden' }));
  return new InputError(new HjmError(error.code, error.message, issues), name, places);
}

/** The columns of a price list, with what a header is called in this file. */
function columnsOf(given: readonly string[]): readonly RegisterColumn[] {
  return given.reduce<readonly RegisterColumn[]>((columns, text) => {
    const at = text.indexOf('=');
    const [name, header] = [text.slice(0, Math.max(at, 0)).trim(), text.slice(at + 1).trim()];
    const column = columns.find(({ key, headers }) => [key, ...headers].some((word) => word.toLowerCase() === name.toLowerCase()));
    const names = PRICE_COLUMNS.map(({ headers }) => headers[0] ?? '');
    if (at < 1 || header === '' || column === undefined) throw usageError(`--column skrivs namn=rubrik med en av kolumnerna ${names.join(', ')}; fick ${foundText(text)}.`, name, names);
    return columns.map((one) => (one === column ? { ...one, headers: [...one.headers, header] } : one));
  }, PRICE_COLUMNS);
}

const UNITS: Readonly<Record<string, PriceUnit>> = { dag: 'day', day: 'day', '30dagar': '30days', '30days': '30days', månad: 'month', manad: 'month', month: 'month' };

/** What the prices are for. */
export function unitOf(text: string | undefined): PriceUnit {
  const words = ['dag', '30dagar', 'månad'];
  const unit = text === undefined ? undefined : UNITS[text.trim().toLowerCase()];
  if (unit !== undefined) return unit;
  if (text === undefined) throw usageError('Ange vad priserna är per med --unit: dag, 30dagar eller månad.');
  const near = nearest(text, words);
  throw usageError(`--unit ska vara dag, 30dagar eller månad, inte ${foundText(text)}.`, near === undefined ? undefined : text, words);
}

export const UNIT_TEXT: Readonly<Record<PriceUnit, string>> = { day: 'dag', '30days': '30 dagar', month: 'månad' };

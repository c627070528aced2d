import { foundText, HjmError, nearest } from '@hjm/core';
import type { EventTable } from '@hjm/kpi';
import { readJson } from '../../input/read-json.js';
import type { Io } from '../../io.js';
import { writeNewFile } from '../../output/new-file.js';
import type { SurveyedFile } from './survey.js';

/** Which header is which column, by table and column; several where files of a table differ. */
export type SavedMapping = { readonly tables: { readonly [table: string]: { readonly [column: string]: readonly string[] } } };

const FORMAT = 'hjm.kpi-mapping/1';

/**
 * A saved mapping: `{ "format": "hjm.kpi-mapping/1", "tables": { "workOrders": { "reported": "Skapad den" } } }`.
 *
 * @throws HjmError `invalid-mapping` for tables and columns that do not exist
 */
export async function readMapping(file: string, tables: readonly EventTable[], io: Io): Promise<SavedMapping> {
  return readJson(file, io, (json) => {
    if (!isObject(json) || json['format'] !== FORMAT) throw invalid('format', `"${FORMAT}"`, isObject(json) ? json['format'] : json);
    const named = json['tables'];
    if (!isObject(named)) throw invalid('tables', 'ett objekt med tabeller', named);
    return { tables: Object.fromEntries(Object.entries(named).map(([id, columns]) => [id, columnsOf(id, columns, tables)])) };
  });
}

function columnsOf(id: string, columns: unknown, tables: readonly EventTable[]): Record<string, readonly string[]> {
  const table = tables.find((each) => each.id === id);
  if (table === undefined) throw invalid(`tables.${id}`, 'en tabells id', id, nearest(id, tables.map((each) => each.id)));
  if (!isObject(columns)) throw invalid(`tables.${id}`, 'ett objekt med kolumner', columns);
  const keys = table.fields.map(({ key }) => key);
  return Object.fromEntries(
    Object.entries(columns).map(([key, header]) => {
      if (!keys.includes(key)) throw invalid(`tables.${id}.${key}`, `en av kolumnerna ${keys.join(', ')}`, key, nearest(key, keys));
      const headers: readonly unknown[] = Array.isArray(header) ? header : [header];
      return [key, headers.map((text) => (typeof text === 'string' ? text : raise(invalid(`tables.${id}.${key}`, 'en rubrik', text))))];
    }),
  );
}

/** A mapping as it is kept, on one line or on several. */
export function mappingText(tables: { readonly [table: string]: { readonly [column: string]: string | readonly string[] } }, indent?: number): string {
  return JSON.stringify({ format: FORMAT, tables }, null, indent);
}

/** Writes what was matched, for the next files of the same kind. */
export async function writeMapping(file: string, files: readonly SurveyedFile[], force: boolean, io: Io): Promise<void> {
  const found = new Map<string, Map<string, Set<string>>>();
  for (const { table, headers } of files) {
    const columns = found.get(table.id) ?? new Map<string, Set<string>>();
    found.set(table.id, columns);
    for (const [key, header] of Object.entries(headers.mapping)) if (table.fields.some((field) => field.key === key)) columns.set(key, new Set([...(columns.get(key) ?? []), header]));
  }
  const one = (headers: ReadonlySet<string>): string | readonly string[] => { const [first = '', ...more] = headers; return more.length === 0 ? first : [first, ...more]; };
  const tables = Object.fromEntries([...found].map(([id, columns]) => [id, Object.fromEntries([...columns].map(([key, headers]) => [key, one(headers)]))]));
  await writeNewFile(file, `${mappingText(tables, 1)}\n`, io, { force });
}

function isObject(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function invalid(path: string, expected: string, found: unknown, near?: string): HjmError {
  return new HjmError('invalid-mapping', 'Det är ingen sparad kolumnmappning.', [{ path, expected, found: foundText(found), ...(near === undefined ? {} : { nearest: near }) }]);
}

function raise(error: HjmError): never {
  throw error;
}

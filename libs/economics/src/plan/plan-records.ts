import type { HjmIssue } from '@hjm/core';
import type { FileCell, FileColumn, FileTable } from '../table/file-table.js';
import { kronorCell } from '../table/kronor-cell.js';
import { LIST_MARK } from './plan-issues.js';

/** A row of a file as `readRecords` of `@hjm/tables` gives it for columns. */
export type PlanRecord = {
  readonly line: number;
  readonly record: { readonly [key: string]: string | number | undefined };
};

type Written = { readonly [key: string]: string | number | null };

/** The text of a column, or null where the cell is empty. */
export function textOf({ record }: PlanRecord, key: string): string | null {
  const value = record[key];
  return value === undefined ? null : String(value);
}

/** The text of a column that must be there; an empty one, to be told as a fault, where it is not. */
export function requiredText(row: PlanRecord, key: string): string {
  return textOf(row, key) ?? '';
}

/** The number of a column, or null where the cell is empty. */
export function numberOf({ record }: PlanRecord, key: string): number | null {
  const value = record[key];
  return typeof value === 'number' ? value : null;
}

/** The parts of a list that stands in one cell. An empty cell is an empty list; an empty part stays, to be told. */
export function partsOf(row: PlanRecord, key: string): readonly string[] {
  return textOf(row, key)?.split(LIST_MARK).map((part) => part.trim()) ?? [];
}

/** A list as it stands in one cell. */
export function listCell(parts: readonly string[]): string | null {
  return parts.length === 0 ? null : parts.join(` ${LIST_MARK} `);
}

/** The rows as a table under the first header of each column. */
export function planTable(columns: readonly FileColumn[], rows: readonly Written[]): FileTable {
  return { columns: columns.map(headerOf), rows: rows.map((row) => columns.map((column) => cellOf(column, row[column.key] ?? null))) };
}

/**
 * Faults of a plan that was read, at the line and the column of the file where they stand; those of its head stay as they are. `lead` tells
 * the file where there are several.
 */
export function atLines(issues: readonly HjmIssue[], list: string, rows: readonly PlanRecord[], headerAt: (path: readonly string[], row: PlanRecord) => string, lead = ''): readonly HjmIssue[] {
  return issues.map((one) => {
    const [name, index, ...rest] = one.path.split('.');
    const row = name === list ? rows[Number(index)] : undefined;
    return row === undefined ? one : { ...one, path: `${lead}rad ${String(row.line)}, ${headerAt(rest, row)}` };
  });
}

/** Faults of what belongs to the things of a list and stands in another file (`part`), at its own line there; `rowsOf` gives its rows by the place of the thing. */
export function atPartLines(issues: readonly HjmIssue[], list: string, part: string, rowsOf: (index: number) => readonly PlanRecord[], columns: readonly FileColumn[], lead: string): readonly HjmIssue[] {
  return issues.map((one) => {
    const [name, index, field, at, key = ''] = one.path.split('.');
    const row = name === list && field === part ? rowsOf(Number(index))[Number(at)] : undefined;
    return row === undefined ? one : { ...one, path: `${lead}rad ${String(row.line)}, ${headerBy(columns, key.replace(/Sv$/, ''))}` };
  });
}

/** The rows of a file that belong to a thing, by a column with its key, in the order of days. */
export function rowsOfThing(rows: readonly PlanRecord[], column: string, key: string): readonly PlanRecord[] {
  const dayOf = (row: PlanRecord): string => requiredText(row, 'day');
  return rows.filter((row) => textOf(row, column) === key).toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}

/** What people are told that a column is called. */
function headerOf({ headers, key }: FileColumn): string {
  return headers[0] ?? key;
}

/** The header of the column by its key; the key itself where there is none. */
export function headerBy(columns: readonly FileColumn[], key: string): string {
  const column = columns.find((one) => one.key === key);
  return column === undefined ? key : headerOf(column);
}

function cellOf(column: FileColumn, value: string | number | null): FileCell {
  if (value === null) return null;
  if (column.kind === 'ore') return kronorCell(Number(value));
  if (column.kind === 'oneOf') return column.values[String(value)]?.[0] ?? String(value);
  if (column.kind === 'day') return { day: String(value) };
  return column.kind === 'text' ? String(value) : { number: String(value) };
}

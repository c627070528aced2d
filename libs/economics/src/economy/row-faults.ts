import { HjmError, type HjmIssue } from '@hjm/core';
import type { PlanRecord } from '../plan/plan-records.js';
import type { FileColumn } from '../table/file-table.js';

/** A row that gave no record, as `readRecords` and `badRowOf` of `@hjm/tables` tell it. */
export type BadFileRow = {
  readonly line: number;
  readonly problems: readonly { readonly column: string | undefined; readonly expected: string; readonly found: string; readonly nearest?: string }[];
};

/** Records of a file, and its rows that gave none with what could be read of them, as `readRecords` of `@hjm/tables` gives them. */
export type FileRecordsRead = { readonly records: readonly PlanRecord[]; readonly badRows: readonly (BadFileRow & { readonly read: PlanRecord['record'] })[] };

/**
 * That every row of a file could be read: one that could not refuses the file, for nothing of it may be lost.
 *
 * @throws HjmError `invalid-records` with everything that is wrong, by row and column
 */
export function checkRows(badRows: readonly BadFileRow[]): void {
  const issues = badRows.flatMap(issuesOf);
  if (issues.length > 0) throw refusal(issues);
}

/**
 * What `read` makes of the records of a file. A row with a cell that could not be read refuses the file; what is wrong in the other cells
 * and rows is told at once with it, but for what depends on all rows, such as sums, and what may be wrong only because a cell could not be read.
 *
 * @throws HjmError `invalid-records` with everything that is wrong, by row and column, when a row could not be read; else as `read`
 */
export function ofRecords<T>(columns: readonly FileColumn[], { records, badRows }: FileRecordsRead, read: (records: readonly PlanRecord[]) => T): T {
  if (badRows.length === 0) return read(records);
  const issues = badRows.flatMap(issuesOf);
  const told = new Set(badRows.flatMap(({ line, read: known }) => columns.filter(({ key }) => !Object.hasOwn(known, key)).map(({ headers: [header = ''] }) => `${String(line)}, ${header}`)));
  const headers = new Set(columns.map((column) => column.headers[0]));
  const faultsWith = (guesses: readonly PlanRecord[]): readonly HjmIssue[] => faultsOf(() => read([...records, ...guesses].toSorted((a, b) => a.line - b.line)));
  const partly = badRows.filter((row) => Object.keys(row.read).length > 0);
  const found = faultsWith(partly.map((row) => guessed(columns, row))).filter(({ path }) => {
    const [, cell = '', header] = /\brad (\d+(?:, (.+))?)$/u.exec(path) ?? [];
    return cell !== '' && (header === undefined || headers.has(header)) && !told.has(cell);
  });
  // What is wrong also if these cells were empty, or held what others name.
  const still = new Set(faultsWith([...partly.map((row) => guessed(columns.filter(({ required }) => required), row)), ...named(columns, badRows, found)]).map(sameAs));
  issues.push(...found.filter((one) => still.has(sameAs(one))));
  throw refusal(issues.toSorted((a, b) => lineOf(a) - lineOf(b)));
}

function faultsOf(read: () => unknown): readonly HjmIssue[] {
  try {
    read();
  } catch (error) {
    if (error instanceof HjmError) return error.issues;
    throw error;
  }
  return [];
}

function sameAs({ path, expected }: HjmIssue): string {
  return JSON.stringify([path, expected]);
}

/** The row with values that are none where it could not be read, so that nobody takes these cells for empty. */
function guessed(columns: readonly FileColumn[], { line, read }: FileRecordsRead['badRows'][number]): PlanRecord {
  return { line, record: { ...Object.fromEntries(columns.map(({ key, kind }) => [key, kind === 'ore' || kind === 'integer' ? Number.NaN : ''])), ...read } };
}

/** For each name that could not be read, rows with the texts that were found wrong elsewhere: one of them may be it. */
function named(columns: readonly FileColumn[], badRows: FileRecordsRead['badRows'], issues: readonly HjmIssue[]): readonly PlanRecord[] {
  const texts = new Set(issues.flatMap(({ found }) => /^"(.+)"$/u.exec(found)?.[1] ?? []));
  return columns.filter(({ kind, required }) => kind === 'text' && required).flatMap(({ key }) => {
    const row = badRows.find(({ read }) => !Object.hasOwn(read, key));
    return row === undefined ? [] : [...texts].map((text) => guessed(columns, { ...row, read: { ...row.read, [key]: text } }));
  });
}

function lineOf({ path }: HjmIssue): number {
  return Number(/\brad (\d+)/u.exec(path)?.[1] ?? 0);
}

function issuesOf({ line, problems }: BadFileRow): readonly HjmIssue[] {
  return problems.map(({ column, expected, found, nearest }) => ({ path: `rad ${String(line)}${column === undefined ? '' : `, ${column}`}`, expected, found, ...(nearest === undefined ? {} : { nearest }) }));
}

function refusal(issues: readonly HjmIssue[]): HjmError {
  const [first] = issues;
  return new HjmError('invalid-records', `Filen går inte att läsa: ${first?.path ?? 'raden'} ska vara ${first?.expected ?? 'läsbar'}.`, issues);
}

import { foundText, HjmError, nearest } from '@hjm/core';
import { tableOf } from '../columns/table-of.js';
import type { Row } from '../table-types.js';
import type { XlsxSheet } from './xlsx-types.js';

/** A sheet of a workbook as a table, with the names of the other sheets that are not hidden and not empty. */
export type ChosenSheet = { readonly name: string; readonly others: readonly string[]; readonly header: Row; readonly rows: readonly Row[] };

/**
 * The sheet that is read of a workbook: the one that is named, hidden or not, else the first that is neither hidden nor empty.
 *
 * @throws HjmError `unknown-sheet` with the nearest; `empty-table`
 */
export function chosenSheet(sheets: readonly XlsxSheet[], name?: string): ChosenSheet {
  const filled = sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0);
  const names = sheets.map((sheet) => sheet.name);
  const found = name === undefined ? (filled[0] ?? sheets.find(({ hidden }) => !hidden) ?? sheets[0]) : sheets.find((sheet) => sameName(sheet.name, name));
  if (found === undefined && name !== undefined) {
    const near = nearest(name, names);
    throw new HjmError('unknown-sheet', `Bladet ${foundText(name)} finns inte.`, [{ path: 'sheet', expected: `ett av bladen ${names.join(', ')}`, found: foundText(name), ...(near === undefined ? {} : { nearest: near }) }]);
  }
  return { name: found?.name ?? '', others: filled.filter((sheet) => sheet !== found).map((sheet) => sheet.name), ...tableOf(found ?? { name: '', rows: [] }) };
}

/** Which sheet was read, in Swedish; none where there is no other. */
export function describeSheet({ name, others }: Pick<ChosenSheet, 'name' | 'others'>): readonly string[] {
  return others.length === 0 ? [] : [`Bladet ${foundText(name)} lästes. Filen har också ${bladen(others)}.`];
}

/**
 * What `run` makes of the sheet. What it finds wrong is told with the sheet that was read, where there are others.
 *
 * @throws HjmError as `run`, with an issue at `sheet`
 */
export function inSheet<T>({ name, others }: Pick<ChosenSheet, 'name' | 'others'>, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof HjmError) || others.length === 0) throw error;
    throw new HjmError(error.code, error.message, [...error.issues, { path: 'sheet', expected: `det blad som menas; filen har också ${bladen(others)}`, found: foundText(name) }]);
  }
}

function bladen(names: readonly string[]): string {
  return `${names.length === 1 ? 'bladet' : 'bladen'} ${names.map(foundText).join(', ')}`;
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

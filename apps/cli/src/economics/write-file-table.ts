import { type FileTable, markTable } from '@hjm/economics';
import { HjmError } from '@hjm/core';
import { writeCsv } from '@hjm/tables/csv';
import { columnsFor, writeXlsx } from '@hjm/tables/xlsx';
import type { Io } from '../io.js';
import { writeNewBytes } from '../kpi/write-bytes.js';

/**
 * How a table is written. `notice`: what made-up data say of themselves; null for others. `mark`: as a column of its own (files with one
 * thing a row), or as a heading below the rows (statements, whose columns are amounts).
 */
export type TableFileOptions = { readonly name: string; readonly force: boolean; readonly notice: string | null; readonly mark: 'column' | 'row' };

/** More sheets of a workbook, after the first. A CSV file has the first only. */
export type ExtraSheet = { readonly name: string; readonly table: FileTable };

/** Writes a table: Excel when the name ends in `.xlsx`, CSV as Swedish Excel opens it when it ends in `.csv`. */
export async function writeFileTable(file: string, table: FileTable, options: TableFileOptions, io: Io, more: readonly ExtraSheet[] = []): Promise<void> {
  await writeNewBytes(file, await tableBytes(file, table, options, more), options.force, io);
}

/** The bytes of a table file, in the form that its name says. */
export async function tableBytes(file: string, table: FileTable, { name, notice, mark }: Omit<TableFileOptions, 'force'>, more: readonly ExtraSheet[] = []): Promise<Iterable<Uint8Array>> {
  const { columns, rows } = markTable(table, notice, mark);
  if (/\.csv$/i.test(file)) return writeCsv([columns, ...rows]);
  if (!/\.xlsx$/i.test(file)) throw new HjmError('other-format', `${file}: filen skrivs som .csv eller .xlsx.`, [{ path: file, expected: 'ett namn som slutar på .csv eller .xlsx', found: file }]);
  const sheets = [{ name, table: { columns, rows } }, ...more.map((sheet) => ({ ...sheet, table: markTable(sheet.table, notice, mark) }))];
  return [await writeXlsx(sheets.map((sheet) => ({ name: sheet.name, columns: columnsFor(sheet.table.columns, sheet.table.rows), rows: sheet.table.rows })), { title: notice ?? name })];
}

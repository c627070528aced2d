import { Decimal } from 'decimal.js';
import type { FileColumn, FileTable } from '../table/file-table.js';

type Record = { readonly [key: string]: string | number | undefined };

/** What a reader of files gives for a table that was written, by the columns wanted; the header stands on line 1. */
export function recordsOfTable(columns: readonly FileColumn[], table: FileTable): readonly { readonly line: number; readonly record: Record }[] {
  return table.rows.map((cells, index) => ({
    line: index + 2,
    record: Object.fromEntries(columns.map((column) => [column.key, valueOf(column, cells[table.columns.indexOf(column.headers[0] ?? '')] ?? null)])),
  }));
}

function valueOf(column: FileColumn, cell: FileTable['rows'][number][number]): string | number | undefined {
  if (cell === null || cell === '') return undefined;
  if (typeof cell === 'string') return column.kind === 'oneOf' ? Object.entries(column.values).find(([, words]) => words.includes(cell))?.[0] : cell.trim();
  if ('day' in cell) return cell.day;
  return column.kind === 'ore' ? new Decimal(cell.number).times(100).toNumber() : column.kind === 'integer' ? Number(cell.number) : cell.number;
}

import type { Cell } from '../table-types.js';
import type { Column } from './column-types.js';

/**
 * A record as the cells of a row, in the order of the columns; `readRecords` gives it back. Öre are written as kronor, a value of
 * `oneOf` by its first word, and what is undefined or null is an empty cell.
 *
 * ```ts
 * import { cellsOf } from '@hjm/tables';
 *
 * const columns = [
 *   { key: 'article', headers: ['Artikel'], kind: 'text', required: true },
 *   { key: 'rent', headers: ['Hyra'], kind: 'ore', required: true },
 * ] as const;
 * cellsOf(columns, { article: 'A1', rent: -5 }); // => ['A1', { number: '-0.05' }]
 * ```
 */
export function cellsOf(columns: readonly Column[], record: { readonly [key: string]: string | number | null | undefined }): Cell[] {
  return columns.map((column) => cellOf(column, record[column.key]));
}

function cellOf(column: Column, value: string | number | null | undefined): Cell {
  if (value === undefined || value === null) return null;
  if (column.kind === 'ore') return { number: kronor(Number(value)) };
  const text = String(value);
  if (column.kind === 'integer' || column.kind === 'decimal') return { number: text };
  if (column.kind === 'oneOf') return column.values[text]?.[0] ?? text;
  if (column.kind === 'moment') return { moment: `${text}:00` };
  return column.kind === 'day' ? { day: text } : text;
}

function kronor(ore: number): string {
  const digits = String(Math.abs(ore)).padStart(3, '0');
  return `${ore < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

import { foundText, HjmError, nearest } from '@hjm/core';
import { type ColumnBatch, type ColumnData, NO_DAY } from '../table/table-types.js';

type Kind = ColumnData['kind'];
type ColumnOf<Wanted extends Kind> = Extract<ColumnData, { readonly kind: Wanted }>;

/** The column of a field, or undefined where the batch does not have it: then all of it is missing. */
export function columnOf<Wanted extends Kind>(batch: ColumnBatch, field: string, ...kinds: readonly Wanted[]): ColumnOf<Wanted> | undefined {
  const column = batch.columns[field];
  if (column === undefined) return undefined;
  if ((kinds as readonly Kind[]).includes(column.kind)) return column as ColumnOf<Wanted>;
  throw new HjmError('wrong-column', `Kolumnen ${foundText(field)} har fel slag.`, [{ path: `columns.${field}.kind`, expected: kinds.join(' eller '), found: column.kind }]);
}

/** The days, or moments, of a field; all of them missing where the batch does not have it. */
export function daysOf(batch: ColumnBatch, field: string): Int32Array {
  const values = columnOf(batch, field, 'day', 'moment')?.values;
  if (values !== undefined) return values;
  if (noDays.length < batch.rows) noDays = new Int32Array(batch.rows).fill(NO_DAY);
  return noDays;
}

/** The numbers of a field; all of them missing where the batch does not have it. */
export function numbersOf(batch: ColumnBatch, field: string): Float64Array {
  const values = columnOf(batch, field, 'number')?.values;
  if (values !== undefined) return values;
  if (noNumbers.length < batch.rows) noNumbers = new Float64Array(batch.rows).fill(NaN);
  return noNumbers;
}

let noDays: Int32Array = new Int32Array();
let noNumbers: Float64Array = new Float64Array();

/** @throws HjmError `unknown-table` */
export function unknownTable(table: string, known: readonly string[]): HjmError {
  const close = nearest(table, known);
  return new HjmError('unknown-table', `Ingen tabell heter ${foundText(table)}.`, [
    { path: 'table', expected: known.join(', '), found: foundText(table), ...(close === undefined ? {} : { nearest: close }) },
  ]);
}

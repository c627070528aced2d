import type { Column } from '../columns/column-types.js';
import { wrongColumns } from '../columns/wrong-columns.js';
import type { Fields } from '../csv/field-view.js';
import { CodeColumn } from './code-column.js';
import type { ColumnData } from './column-batch.js';
import { DayColumn } from './day-column.js';
import { MomentColumn } from './moment-column.js';
import { NumberColumn } from './number-column.js';
import type { Outcome } from './outcome.js';

/** One column of the batch that is being filled. */
export type TypedColumn = {
  readonly data: ColumnData;
  /** Reads the cell straight from its bytes, where that gives the same as its text would. */
  take(fields: Fields, cell: number, row: number): Outcome;
  /** Takes a value as records have it. */
  put(row: number, value: string | number | undefined): void;
};

/**
 * A column with room for so many rows, all of them missing.
 *
 * @throws HjmError `invalid-columns` for decimals without a scale
 */
export function typedColumn(column: Column, rows: number): TypedColumn {
  switch (column.kind) {
    case 'day':
      return new DayColumn(column.required, rows);
    case 'moment':
      return new MomentColumn(column.required, rows);
    case 'ore':
      return new NumberColumn(column.required, rows, 2);
    case 'integer':
      return new NumberColumn(column.required, rows, 0);
    case 'decimal':
      if (column.scale === undefined) throw wrongColumns(`columns.${column.key}.scale`, 'antal decimaler, 0–9, för att talen ska bli hela', undefined);
      return new NumberColumn(column.required, rows, column.scale);
    default:
      return new CodeColumn(column, rows);
  }
}

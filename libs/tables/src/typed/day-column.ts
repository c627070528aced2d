import { dayNumber } from '@hjm/core/calendar';
import { dayNumberAt } from '../csv/day-number.js';
import type { Fields } from '../csv/field-view.js';
import { type ColumnData, NO_DAY } from './column-batch.js';
import { MISSING, type Outcome, UNTOLD, VALUE } from './outcome.js';
import type { TypedColumn } from './typed-column.js';

/** Days as numbers. */
export class DayColumn implements TypedColumn {
  readonly data: ColumnData;
  readonly #values: Int32Array;
  readonly #required: boolean;

  constructor(required: boolean, rows: number) {
    this.#values = new Int32Array(rows).fill(NO_DAY);
    this.#required = required;
    this.data = { kind: 'day', values: this.#values };
  }

  take(fields: Fields, cell: number, row: number): Outcome {
    const start = fields.starts[cell] as number;
    const end = fields.ends[cell] as number;
    const day = dayNumberAt(fields.view, start, end);
    if (day === undefined && (start < end || this.#required)) return UNTOLD;
    this.#values[row] = day ?? NO_DAY;
    return day === undefined ? MISSING : VALUE;
  }

  put(row: number, value: string | number | undefined): void {
    this.#values[row] = typeof value === 'string' ? dayNumber(value) : NO_DAY;
  }
}

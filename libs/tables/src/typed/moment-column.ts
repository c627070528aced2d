import { dayNumber } from '@hjm/core/calendar';
import type { Fields } from '../csv/field-view.js';
import { momentNumberAt } from '../csv/moment-number.js';
import { type ColumnData, NO_DAY } from './column-batch.js';
import { MISSING, type Outcome, UNTOLD, VALUE } from './outcome.js';
import type { TypedColumn } from './typed-column.js';

/** Moments as minutes. */
export class MomentColumn implements TypedColumn {
  readonly data: ColumnData;
  readonly #values: Int32Array;
  readonly #required: boolean;

  constructor(required: boolean, rows: number) {
    this.#values = new Int32Array(rows).fill(NO_DAY);
    this.#required = required;
    this.data = { kind: 'moment', values: this.#values };
  }

  take(fields: Fields, cell: number, row: number): Outcome {
    const start = fields.starts[cell] as number;
    const end = fields.ends[cell] as number;
    const moment = momentNumberAt(fields.bytes, fields.view, start, end);
    if (moment === undefined && (start < end || this.#required)) return UNTOLD;
    this.#values[row] = moment ?? NO_DAY;
    return moment === undefined ? MISSING : VALUE;
  }

  put(row: number, value: string | number | undefined): void {
    this.#values[row] = typeof value === 'string' ? minutesOf(value) : NO_DAY;
  }
}

/** The minutes of a checked moment `YYYY-MM-DDTHH:MM`. */
function minutesOf(moment: string): number {
  return dayNumber(moment.slice(0, 10)) * 1440 + Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16));
}

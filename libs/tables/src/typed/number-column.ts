import type { Fields } from '../csv/field-view.js';
import { numberAt } from '../csv/number-at.js';
import type { ColumnData } from './column-batch.js';
import { MISSING, type Outcome, UNTOLD, VALUE } from './outcome.js';
import type { TypedColumn } from './typed-column.js';

/** Numbers as whole multiples of ten to minus the scale. */
export class NumberColumn implements TypedColumn {
  readonly data: ColumnData;
  readonly #values: Float64Array;
  readonly #required: boolean;
  readonly #scale: number;

  constructor(required: boolean, rows: number, scale: number) {
    this.#values = new Float64Array(rows).fill(Number.NaN);
    this.#required = required;
    this.#scale = scale;
    this.data = { kind: 'number', values: this.#values };
  }

  take(fields: Fields, cell: number, row: number): Outcome {
    const start = fields.starts[cell] as number;
    const end = fields.ends[cell] as number;
    const number = numberAt(fields.bytes, start, end, this.#scale);
    if (number === undefined && (start < end || this.#required)) return UNTOLD;
    this.#values[row] = number ?? Number.NaN;
    return number === undefined ? MISSING : VALUE;
  }

  put(row: number, value: string | number | undefined): void {
    this.#values[row] = value === undefined ? Number.NaN : typeof value === 'number' ? value : this.#whole(value);
  }

  /** The checked decimal text without its full stop. */
  #whole(decimal: string): number {
    const [units = '', decimals = ''] = decimal.split('.');
    const whole = Number(units + decimals.padEnd(this.#scale, '0'));
    return whole === 0 ? 0 : whole;
  }
}

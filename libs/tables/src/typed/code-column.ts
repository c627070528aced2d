import type { Column } from '../columns/column-types.js';
import { readCell } from '../columns/read-cell.js';
import type { Fields } from '../csv/field-view.js';
import { ByteCodes } from './byte-codes.js';
import type { ColumnData } from './column-batch.js';
import { MISSING, type Outcome, UNTOLD, VALUE } from './outcome.js';
import type { TypedColumn } from './typed-column.js';

/** Spellings beyond these, and two for each text, are read anew each time: memory grows with the texts, not with how they are spelt. */
const SPELLINGS = 4096;

/** Texts as codes. Of `oneOf` the codes are the values in their order, from 1; of texts each new one gets the next code. */
export class CodeColumn implements TypedColumn {
  readonly data: ColumnData;
  readonly #values: Uint32Array;
  readonly #column: Column;
  readonly #texts: string[];
  readonly #codes: Map<string, number>;
  readonly #spellings = new ByteCodes();

  constructor(column: Column, rows: number) {
    this.#column = column;
    this.#values = new Uint32Array(rows);
    this.#texts = ['', ...(column.kind === 'oneOf' ? Object.keys(column.values) : [])];
    this.#codes = new Map(this.#texts.map((text, code) => [text, code]));
    this.data = { kind: 'code', values: this.#values, texts: this.#texts };
  }

  take(fields: Fields, cell: number, row: number): Outcome {
    const start = fields.starts[cell] as number;
    const end = fields.ends[cell] as number;
    let code = 0;
    if (start === end) {
      if (this.#column.required) return UNTOLD;
    } else {
      if (fields.unplain(cell)) return UNTOLD;
      code = this.#spellings.find(fields.bytes, fields.view, start, end);
      if (code === 0) code = this.#learn(fields, cell, start, end);
      if (code === 0) return UNTOLD;
    }
    this.#values[row] = code;
    return code === 0 ? MISSING : VALUE;
  }

  put(row: number, value: string | number | undefined): void {
    this.#values[row] = typeof value === 'string' ? this.#codeOf(value) : 0;
  }

  /** Reads a spelling for the first time. 0 for what is no value, which takes the text to tell. */
  #learn(fields: Fields, cell: number, start: number, end: number): number {
    const found = readCell(fields.text(cell), this.#column);
    if ('code' in found || typeof found.value !== 'string') return 0;
    const code = this.#codeOf(found.value);
    if (this.#spellings.size < SPELLINGS + 2 * this.#texts.length) this.#spellings.add(fields.bytes, fields.view, start, end, code);
    return code;
  }

  #codeOf(text: string): number {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    const code = this.#texts.push(text) - 1;
    this.#codes.set(text, code);
    return code;
  }
}

import { unguardText } from '../formula-guard.js';
import { dayNumberAt } from './day-number.js';
import { decode } from './decode.js';
import { equalsAt } from './equals-at.js';
import { momentNumberAt } from './moment-number.js';
import { numberAt } from './number-at.js';

const QUOTE = 34;
const APOSTROPHE = 39;

/**
 * One row without a text made of it yet. It lives only as long as the call that hands it over: take out what is needed.
 * Cells are counted from 0; a cell that does not exist is empty.
 */
export type FieldView = {
  /** The line of the file on which the row begins, from 1. */
  readonly line: number;
  /** How many cells. */
  readonly length: number;
  isEmpty(cell: number): boolean;
  /** Whether the cell is exactly this text. */
  equals(cell: number, text: string): boolean;
  text(cell: number): string;
  /** All cells as texts. */
  texts(): string[];
  /** Days since 1970-01-01 of a day `YYYY-MM-DD`; undefined when it is none. */
  day(cell: number): number | undefined;
  /** Whole minutes since 1970-01-01T00:00 of a moment `YYYY-MM-DD HH:MM`, with a space or `T`; seconds are cut off. Undefined when it is none. */
  moment(cell: number): number | undefined;
  /** A whole number in plain digits, `-` allowed; undefined for anything else, also for `1 234`, which `text` gives. */
  integer(cell: number): number | undefined;
  /** Kronor as plain digits with at most two decimals after a comma, in öre; undefined for anything else. */
  ore(cell: number): number | undefined;
  /** The place of the cell's bytes, without the quotes around it. Valid in {@link FieldView.bytes} during the call. */
  range(cell: number): readonly [start: number, end: number];
  /** What `range` points into, in UTF-8 or Windows-1252; doubled quotes are still doubled. */
  readonly bytes: Uint8Array;
};

/** How a cell was written. Doubled: quotes in its text stand twice. */
export const PLAIN = 0;
export const QUOTED = 1;
export const DOUBLED = 2;

/** The row that the scanner is at. */
export class Fields implements FieldView {
  line = 0;
  length = 0;
  bytes: Uint8Array = new Uint8Array();
  view: DataView = new DataView(this.bytes.buffer);
  windows1252 = false;
  /** One byte is one letter, so that places in the bytes are places in the text. */
  narrow = true;
  starts: Int32Array = new Int32Array(64);
  ends: Int32Array = new Int32Array(64);
  kinds: Uint8Array = new Uint8Array(64);
  /** Where the cell begins that is not complete yet. */
  open = 0;
  #quoted = false;
  readonly #guarded: boolean;

  constructor(guarded: boolean) {
    this.#guarded = guarded;
  }

  /** The bytes that the rows after this stand in. */
  use(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  add(start: number, end: number, kind: number): void {
    const n = this.length;
    if (n === this.starts.length) this.#grow();
    this.starts[n] = start;
    this.ends[n] = end;
    if (kind !== PLAIN) {
      this.kinds[n] = kind;
      this.#quoted = true;
    }
    this.length = n + 1;
  }

  /** Makes room for the next row. */
  clear(): void {
    this.length = 0;
    this.narrow = true;
    if (!this.#quoted) return;
    this.kinds.fill(PLAIN);
    this.#quoted = false;
  }

  isEmpty(cell: number): boolean {
    return this.#start(cell) === this.#end(cell);
  }

  equals(cell: number, text: string): boolean {
    if (this.unplain(cell)) return this.text(cell) === text;
    const start = this.#start(cell);
    const end = this.#end(cell);
    if (this.narrow && end - start !== text.length) return false;
    return equalsAt(this.bytes, start, end, text, this.windows1252);
  }

  text(cell: number): string {
    const text = decode(this.bytes, this.#start(cell), this.#end(cell), this.windows1252);
    return this.unplain(cell) ? this.#finish(cell, text) : text;
  }

  texts(): string[] {
    const cells: string[] = new Array<string>(this.length);
    if (!this.narrow) {
      for (let cell = 0; cell < this.length; cell++) cells[cell] = this.text(cell);
      return cells;
    }
    const from = this.#start(0);
    const row = decode(this.bytes, from, this.#end(this.length - 1), this.windows1252);
    for (let cell = 0; cell < this.length; cell++) {
      const text = row.slice(this.#start(cell) - from, this.#end(cell) - from);
      cells[cell] = this.unplain(cell) ? this.#finish(cell, text) : text;
    }
    return cells;
  }

  day(cell: number): number | undefined {
    return dayNumberAt(this.view, this.#start(cell), this.#end(cell));
  }

  moment(cell: number): number | undefined {
    return momentNumberAt(this.bytes, this.view, this.#start(cell), this.#end(cell));
  }

  integer(cell: number): number | undefined {
    return numberAt(this.bytes, this.#start(cell), this.#end(cell), 0);
  }

  ore(cell: number): number | undefined {
    return numberAt(this.bytes, this.#start(cell), this.#end(cell), 2);
  }

  range(cell: number): readonly [start: number, end: number] {
    return [this.#start(cell), this.#end(cell)];
  }

  #start(cell: number): number {
    return cell < this.length ? (this.starts[cell] as number) : 0;
  }

  #end(cell: number): number {
    return cell < this.length ? (this.ends[cell] as number) : 0;
  }

  /** Whether the text of the cell is not simply its bytes: doubled quotes, or a guard. */
  unplain(cell: number): boolean {
    if (cell >= this.length) return false;
    return this.kinds[cell] === DOUBLED || (this.#guarded && this.bytes[this.#start(cell)] === APOSTROPHE);
  }

  #finish(cell: number, text: string): string {
    const single = this.kinds[cell] === DOUBLED ? text.replaceAll('""', String.fromCharCode(QUOTE)) : text;
    return this.#guarded ? unguardText(single) : single;
  }

  #grow(): void {
    const bigger = (old: Int32Array): Int32Array => {
      const grown = new Int32Array(old.length * 2);
      grown.set(old);
      return grown;
    };
    this.starts = bigger(this.starts);
    this.ends = bigger(this.ends);
    const kinds = new Uint8Array(this.kinds.length * 2);
    kinds.set(this.kinds);
    this.kinds = kinds;
  }
}

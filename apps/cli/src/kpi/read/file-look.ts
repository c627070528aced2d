import { isLocalDate } from '@hjm/core';
import { dayNumber } from '@hjm/core/calendar';
import { type ColumnBatch, type EventTable, NO_DAY } from '@hjm/kpi';
import { type HeaderMatch, plainText, type Row } from '@hjm/tables';
import type { FieldView } from '@hjm/tables/csv';
import type { IdSet } from './id-set.js';

/** What is known of the rows of a file before they are counted. */
export type FileFacts = {
  readonly headers: HeaderMatch;
  readonly rows: number;
  /** Day numbers of the first and last day on which a record came to be. */
  readonly days: readonly [first: number, last: number] | undefined;
  /** Rows whose id is empty; always 0 in tables without ids. */
  readonly withoutId: number;
};

const SPACE = 32;

/** Looks at the rows of one file. */
export class FileLook {
  rows = 0;
  #headers: HeaderMatch | undefined;
  #first = Infinity;
  #last = -Infinity;
  #withoutId = 0;
  #dayPlace = -1;
  #idPlace = -1;
  #batchRow = 0;
  readonly #table: EventTable;
  readonly #match: (header: Row) => HeaderMatch;
  readonly #seen: IdSet;
  readonly #repeated: (id: string, line: number) => void;

  /** @param seen - ids of the table so far, those of other files among them */
  constructor(table: EventTable, seen: IdSet, match: (header: Row) => HeaderMatch, repeated: (id: string, line: number) => void) {
    this.#table = table;
    this.#match = match;
    this.#seen = seen;
    this.#repeated = repeated;
  }

  header(header: Row): void {
    const match = this.#match(header);
    this.#headers = match;
    this.#dayPlace = match.places[this.#dayKey()] ?? -1;
    this.#idPlace = match.places[this.#idKey()] ?? -1;
  }

  /** The columns of a Parquet file are found by the package that reads it. */
  fieldsOfParquet(): readonly string[] {
    this.#headers = { places: {}, headers: [], unknown: [], mapping: {} };
    return [this.#dayKey(), this.#idKey()].filter((key) => key !== '');
  }

  batch({ rows, columns }: ColumnBatch): void {
    const days = columns[this.#dayKey()];
    const ids = columns[this.#idKey()];
    for (let row = 0; row < rows; row++) {
      this.#batchRow += 1;
      const day = days?.values[row];
      if (day !== NO_DAY) this.#day(day);
      if (ids?.kind === 'code') this.#id(ids.texts[ids.values[row] ?? 0] ?? '', this.#batchRow, () => false);
    }
  }

  fields(fields: FieldView): void {
    this.rows += 1;
    if (this.#dayPlace >= 0) this.#day(fields.day(this.#dayPlace));
    if (this.#idPlace >= 0 && !this.#isNewPlain(fields)) this.#id(fields.text(this.#idPlace).trim(), fields.line, () => fields.texts().every((text) => text.trim() === ''));
  }

  row({ line, cells }: Row): void {
    this.rows += 1;
    const day = plainText(cells[this.#dayPlace] ?? null);
    if (isLocalDate(day)) this.#day(dayNumber(day));
    if (this.#idPlace >= 0) this.#id(plainText(cells[this.#idPlace] ?? null), line, () => cells.every((cell) => plainText(cell) === ''));
  }

  result(): FileFacts {
    if (this.#headers === undefined) throw new TypeError('A file that is not empty has a header.');
    return { headers: this.#headers, rows: this.rows, days: this.#first <= this.#last ? [this.#first, this.#last] : undefined, withoutId: this.#withoutId };
  }

  /** The day on which a record comes to be is one that every record has; others, such as a planned day, may lie ahead. */
  #dayKey(): string {
    const { fields } = this.#table;
    return (fields.find(({ kind, required }) => kind === 'day' && required) ?? fields.find(({ kind }) => kind === 'day'))?.key ?? '';
  }

  #idKey(): string {
    return this.#table.fields.find(({ kind }) => kind === 'id')?.key ?? '';
  }

  #day(day: number | undefined): void {
    if (day === undefined) return;
    if (day < this.#first) this.#first = day;
    if (day > this.#last) this.#last = day;
  }

  /** Most ids are new and plain letters, so that no text need be made of them. */
  #isNewPlain(fields: FieldView): boolean {
    const [start, end] = fields.range(this.#idPlace);
    const { bytes } = fields;
    if (start === end || (bytes[start] as number) <= SPACE || (bytes[end - 1] as number) <= SPACE) return false;
    return this.#seen.addBytes(bytes, start, end) === true;
  }

  #id(id: string, line: number, isBlank: () => boolean): void {
    if (id === '') this.#withoutId += isBlank() ? 0 : 1;
    else if (!this.#seen.add(id)) this.#repeated(id, line);
  }
}

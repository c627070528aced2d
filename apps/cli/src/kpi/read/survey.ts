import { isLocalDate } from '@hjm/core';
import { dayNumber } from '@hjm/core/calendar';
import { type ColumnBatch, type EventTable, NO_DAY } from '@hjm/kpi';
import { type HeaderMatch, plainText, type RecordSource, type Row } from '@hjm/tables';
import { type FieldView, scanCsv } from '@hjm/tables/csv';
import type { Io } from '../../io.js';
import type { FoundFile } from './find-files.js';
import { IdSet } from './id-set.js';
import type { SavedMapping } from './mapping-file.js';
import { takeFile } from './open-file.js';
import { isParquet, takeParquet } from './parquet.js';
import { headersOf } from './table-headers.js';

/** What is known of a file before it is counted. */
export type SurveyedFile = FoundFile & {
  readonly headers: HeaderMatch;
  readonly rows: number;
  /** Day numbers of the first and last day on which a record came to be. */
  readonly days: readonly [first: number, last: number] | undefined;
  /** Rows whose id is empty; always 0 in tables without ids. */
  readonly withoutId: number;
  /** Of a workbook: its sheet, so that it is unpacked once. */
  readonly book: RecordSource | undefined;
};

/** A row whose id an earlier row of the table has. */
export type RepeatedId = { readonly table: EventTable; readonly id: string; readonly file: string; readonly line: number };

export type Survey = { readonly files: readonly SurveyedFile[]; readonly repeated: { readonly count: number; readonly first: readonly RepeatedId[] } };

const MOST_TOLD = 20;

/** Goes through all files once: their columns, which days they are about, and whether an id stands twice in a table. */
export async function surveyFiles(found: readonly FoundFile[], saved: SavedMapping | undefined, tables: readonly EventTable[], progress: (bytes: number) => void, io: Io): Promise<Survey> {
  const ids = new Map<EventTable, IdSet>();
  const first: RepeatedId[] = [];
  let count = 0;
  const files: SurveyedFile[] = [];
  for (const file of found) {
    const { table, name } = file;
    const seen = ids.get(table) ?? new IdSet();
    ids.set(table, seen);
    const look = new FileLook(table, (header) => headersOf(table, header, saved, tables), (id, line) => {
      if (seen.add(id)) return;
      count += 1;
      if (first.length < MOST_TOLD) first.push({ table, id, file: name, line });
    });
    if (isParquet(file)) {
      look.rows = await takeParquet(file, look.fieldsOfParquet(), (batch) => { look.batch(batch); }, io);
      progress(file.bytes);
      files.push({ ...file, ...look.result(), book: undefined });
      continue;
    }
    const scanner = scanCsv({ onHeader: (header) => { look.header(header); }, onRow: (fields) => { look.fields(fields); }, onBadRow: () => { look.rows += 1; } });
    files.push(
      await takeFile<SurveyedFile>(file, io, {
        chunk: (bytes) => { scanner.push(bytes); },
        end: () => {
          scanner.end();
          return { ...file, ...look.result(), book: undefined };
        },
        book: (sheet) => {
          look.header(sheet.header);
          for (const row of sheet.rows) look.row(row);
          return { ...file, ...look.result(), book: sheet };
        },
        progress,
      }),
    );
  }
  return { files, repeated: { count, first } };
}

/** Looks at the rows of one file. */
class FileLook {
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
  readonly #id: (id: string, line: number) => void;

  constructor(table: EventTable, match: (header: Row) => HeaderMatch, id: (id: string, line: number) => void) {
    this.#table = table;
    this.#match = match;
    this.#id = id;
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
      if (ids?.kind === 'code') this.#known(ids.texts[ids.values[row] ?? 0] ?? '', this.#batchRow, () => false);
    }
  }

  fields(fields: FieldView): void {
    this.rows += 1;
    if (this.#dayPlace >= 0) this.#day(fields.day(this.#dayPlace));
    if (this.#idPlace >= 0) this.#known(fields.text(this.#idPlace).trim(), fields.line, () => fields.texts().every((text) => text.trim() === ''));
  }

  row({ line, cells }: Row): void {
    this.rows += 1;
    const day = plainText(cells[this.#dayPlace] ?? null);
    if (isLocalDate(day)) this.#day(dayNumber(day));
    if (this.#idPlace >= 0) this.#known(plainText(cells[this.#idPlace] ?? null), line, () => cells.every((cell) => plainText(cell) === ''));
  }

  result(): Pick<SurveyedFile, 'headers' | 'rows' | 'days' | 'withoutId'> {
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

  #known(id: string, line: number, isBlank: () => boolean): void {
    if (id !== '') this.#id(id, line);
    else if (!isBlank()) this.#withoutId += 1;
  }
}

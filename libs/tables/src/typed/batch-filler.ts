import type { BadRow, Column } from '../columns/column-types.js';
import type { HeaderMatch } from '../columns/match-headers.js';
import { readCell } from '../columns/read-cell.js';
import { recordReader, type RowRead } from '../columns/read-records.js';
import type { Fields } from '../csv/field-view.js';
import type { Row } from '../table-types.js';
import { batchRows, type ColumnOptions, type ColumnsRead, wantedColumns } from './column-options.js';
import type { ColumnBatch } from './column-batch.js';
import { surelyFilled } from './surely-filled.js';
import { MISSING, UNTOLD, VALUE } from './outcome.js';
import { type TypedColumn, typedColumn } from './typed-column.js';

/** A wanted column that the file has. */
type Source = { readonly column: Column; readonly place: number; readonly typed: TypedColumn };

/** Fills batches with rows. What it cannot tell from the bytes of a row, the reader of records tells. */
export class BatchFiller {
  readonly #options: ColumnOptions;
  readonly #headers: HeaderMatch;
  readonly #sources: readonly Source[];
  readonly #headless: readonly number[];
  readonly #columns: ColumnBatch['columns'];
  readonly #read: (row: Row) => RowRead<readonly Column[]>;
  readonly #room: number;
  #row = 0;
  #full = 0;
  #badRows = 0;
  #blankRows = 0;

  constructor(columns: readonly Column[], headers: HeaderMatch, options: ColumnOptions) {
    const wanted = wantedColumns(columns, options.only);
    this.#options = options;
    this.#headers = headers;
    this.#room = batchRows(options.rowsPerBatch);
    const typed = wanted.map((column) => ({ column, place: headers.places[column.key], typed: typedColumn(column, this.#room) }));
    this.#sources = typed.flatMap(({ place, ...rest }) => (place === undefined ? [] : [{ place, ...rest }]));
    this.#columns = Object.fromEntries(typed.map((one) => [one.column.key, one.typed.data]));
    this.#headless = headers.headers.flatMap((header, place) => (header === '' ? [place] : []));
    this.#read = recordReader(wanted, headers);
  }

  /** Takes a row of a CSV file without making texts of its cells, as long as they are written plainly. */
  takeFields(fields: Fields): void {
    if (this.#takeBytes(fields)) this.#next();
    else this.takeRow({ line: fields.line, cells: fields.texts() });
  }

  takeRow(row: Row): void {
    const found = this.#read(row);
    if (found.outcome === 'bad') this.takeBad(found.row);
    else if (found.outcome === 'blank') this.#blankRows++;
    else {
      const record: { readonly [key: string]: string | number | undefined } = found.record;
      for (const { column, typed } of this.#sources) typed.put(this.#row, record[column.key]);
      this.#next();
    }
  }

  takeBad(row: BadRow): void {
    this.#badRows++;
    this.#options.onBadRow(row);
  }

  /** Hands over what is left. */
  end(): ColumnsRead {
    const rows = this.#full + this.#row;
    this.#flush();
    return { rows, badRows: this.#badRows, blankRows: this.#blankRows, headers: this.#headers };
  }

  /** False for a row that is bad or may be blank; what was written then is written over. */
  #takeBytes(fields: Fields): boolean {
    let told: number = MISSING;
    for (const { column, place, typed } of this.#sources) {
      const outcome = typed.take(fields, place, this.#row);
      if (outcome === UNTOLD) {
        const found = readCell(fields.text(place), column);
        if ('code' in found) return false;
        typed.put(this.#row, found.value);
        if (found.value !== undefined) told = VALUE;
      } else told |= outcome;
    }
    for (const place of this.#headless) if (!fields.isEmpty(place)) return false;
    return told !== MISSING || surelyFilled(fields);
  }

  #next(): void {
    if (++this.#row === this.#room) this.#flush();
  }

  #flush(): void {
    const rows = this.#row;
    if (rows === 0) return;
    this.#full += rows;
    this.#row = 0;
    this.#options.onBatch({ rows, columns: this.#columns });
  }
}

import { csvError } from './csv-errors.js';
import type { CsvBadRow, CsvRow } from './csv-types.js';
import type { Fields, FieldView } from './field-view.js';

/** Who gets what is found, in the order of the file. */
export type CsvHandlers = {
  /** The first row; it decides how many cells a row has. */
  readonly onHeader?: (header: CsvRow) => void;
  readonly onRow: (fields: FieldView) => void;
  /** Rows that do not fit the header. They are not handed to `onRow`. */
  readonly onBadRow: (row: CsvBadRow) => void;
};

/** As {@link CsvHandlers}, for those in here who read the bytes themselves. */
export type RowHandlers = Omit<CsvHandlers, 'onRow'> & { readonly onRow: (fields: Fields) => void };

/** Takes rows as they end: the first is the header, and the others either fit it or do not. */
export class RowSink {
  /** As many cells as the header has; 0 before it came. */
  columns = 0;
  rows = 0;
  badRows = 0;
  readonly #handlers: RowHandlers;

  constructor(handlers: RowHandlers) {
    this.#handlers = handlers;
  }

  take(fields: Fields, textAfterQuote: boolean): void {
    if (this.columns === 0) this.#header(fields, textAfterQuote);
    else if (fields.length === this.columns && !textAfterQuote) {
      this.rows++;
      this.#handlers.onRow(fields);
    } else {
      this.badRows++;
      const code = fields.length < this.columns ? 'too-few-cells' : fields.length > this.columns ? 'too-many-cells' : 'text-after-quote';
      this.#handlers.onBadRow({ line: fields.line, cells: fields.texts(), code, expected: this.columns, found: fields.length });
    }
  }

  #header(fields: Fields, textAfterQuote: boolean): void {
    const header = { line: fields.line, cells: fields.texts() };
    if (textAfterQuote) {
      const message = `Rubrikraden, rad ${header.line}, har text mellan ett avslutande citattecken och nästa skiljetecken.`;
      throw csvError('text-after-quote', message, header.line, 'ett skiljetecken', 'text');
    }
    this.columns = fields.length;
    this.#handlers.onHeader?.(header);
  }
}

import { nearest } from '@hjm/core';
import type { BadRow, Column, ColumnMapping } from '../columns/column-types.js';
import type { HeaderMatch } from '../columns/match-headers.js';
import { wrongColumns } from '../columns/wrong-columns.js';
import type { ColumnBatch } from './column-batch.js';
import { typedColumn } from './typed-column.js';

/** Which columns are read, and who gets what is found, in the order of the file. */
export type ColumnOptions = {
  /** The keys of the columns that are read; left out, all. Cells of the others are neither read nor judged, and cost nothing. */
  readonly only?: readonly string[];
  /** Which header is which column, as an earlier file gave it; wins over the names. See `matchHeaders`. */
  readonly mapping?: ColumnMapping;
  /** Rows of a full batch, 1 to 16 777 216; default 65 536. */
  readonly rowsPerBatch?: number;
  /** Where the columns stand, before any row. Its `mapping` is plain JSON, to be kept for the next file of the kind. */
  readonly onHeader?: (headers: HeaderMatch) => void;
  /** The batch is valid only during the call: the next one has the same arrays, and `texts` grows. Take out, or copy, what is needed. */
  readonly onBatch: (batch: ColumnBatch) => void;
  /** Rows with anything wrong in them, with all that is wrong, as `readRecords` tells it. They are in no batch. */
  readonly onBadRow: (row: BadRow) => void;
};

/** What was read. */
export type ColumnsRead = {
  /** Rows in batches. */
  readonly rows: number;
  readonly badRows: number;
  /** Rows whose cells are all empty, such as `;;;`. */
  readonly blankRows: number;
  /** Where the columns stood, with the mapping that was used. */
  readonly headers: HeaderMatch;
};

const ROWS = 65_536;
const MOST_ROWS = 16_777_216;

/** The columns that are read, in their order. */
export function wantedColumns(columns: readonly Column[], only: readonly string[] | undefined): readonly Column[] {
  if (only === undefined) return columns;
  const keys = columns.map(({ key }) => key);
  for (const key of only) if (!keys.includes(key)) throw wrongColumns('only', 'en av kolumnerna', key, nearest(key, keys));
  return columns.filter(({ key }) => only.includes(key));
}

export function batchRows(rows: number = ROWS): number {
  if (Number.isSafeInteger(rows) && rows >= 1 && rows <= MOST_ROWS) return rows;
  throw wrongColumns('rowsPerBatch', `ett heltal från 1 till ${MOST_ROWS}`, rows);
}

/** Says at once what would stop the reading after the header, whatever the file. */
export function checkColumns(columns: readonly Column[], { only, rowsPerBatch }: ColumnOptions): void {
  batchRows(rowsPerBatch);
  for (const column of wantedColumns(columns, only)) typedColumn(column, 0);
}

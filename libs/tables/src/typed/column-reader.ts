import type { Column } from '../columns/column-types.js';
import { matchHeaders } from '../columns/match-headers.js';
import { badRowOf } from '../columns/bad-row-of.js';
import type { CsvInfo, CsvOptions } from '../csv/csv-types.js';
import { Scanner } from '../csv/scanner.js';
import { BatchFiller } from './batch-filler.js';
import { checkColumns, type ColumnOptions, type ColumnsRead } from './column-options.js';

/** What was read of a CSV file. */
export type ColumnFileRead = ColumnsRead & { readonly csv: CsvInfo };

/** Takes a CSV file chunk by chunk, cut anywhere; the array of a chunk may be used again after the call. After an error it is of no more use. */
export type ColumnReader = { push(chunk: Uint8Array): void; end(): ColumnFileRead };

/**
 * Reads a CSV file into typed columns, batch by batch, in constant memory: for millions of rows that are counted, not looked at.
 * A row is judged as `readRecords` judges it by the same columns. Plain cells are read straight from their bytes, and a text of
 * a column is made once however often it stands there.
 *
 * ```ts
 * import { columnReader } from '@hjm/tables';
 *
 * const columns = [
 *   { key: 'unit', headers: ['Enhet'], kind: 'text', required: true },
 *   { key: 'done', headers: ['Klar', 'Slutdag'], kind: 'day', required: false },
 * ] as const;
 * const seen: unknown[] = [];
 * const reader = columnReader(columns, {
 *   onBatch: ({ rows, columns: { unit, done } }) => {
 *     if (unit?.kind !== 'code' || done?.kind !== 'day') return;
 *     for (let row = 0; row < rows; row++) seen.push([unit.texts[unit.values[row] ?? 0], done.values[row]]);
 *   },
 *   onBadRow: ({ line, problems }) => seen.push([line, problems[0]?.nearest]),
 * });
 * reader.push(Uint8Array.from('Enhet;Klar\nNorr;1970-01-02\nMitt;19700103\nNorr;\n', (letter) => letter.charCodeAt(0)));
 * reader.end().headers.mapping; // => { unit: 'Enhet', done: 'Klar' }
 * seen; // => [[3, '1970-01-03'], ['Norr', 1], ['Norr', -2147483648]]
 * ```
 *
 * `push` and `end` throw HjmError as `scanCsv` and `matchHeaders` do.
 *
 * @throws HjmError `invalid-columns` for a key in `only` that is none, decimals without a scale, or `rowsPerBatch` that is no number of rows
 */
export function columnReader(columns: readonly Column[], options: ColumnOptions & { readonly csv?: CsvOptions }): ColumnReader {
  checkColumns(columns, options);
  let filler: BatchFiller | undefined;
  const scanner = new Scanner(
    {
      onHeader: (header) => {
        const headers = matchHeaders(columns, header, options.mapping);
        filler = new BatchFiller(columns, headers, options);
        options.onHeader?.(headers);
      },
      onRow: (fields) => filler?.takeFields(fields),
      onBadRow: (row) => filler?.takeBad(badRowOf(row)),
    },
    options.csv ?? {},
  );
  return {
    push: (chunk) => {
      scanner.push(chunk);
    },
    end: () => {
      const csv = scanner.end();
      if (filler === undefined) throw new TypeError('A file that is not empty has a header.');
      return { ...filler.end(), csv };
    },
  };
}

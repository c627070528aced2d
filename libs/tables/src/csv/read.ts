import type { CsvBadRow, CsvInfo, CsvOptions, CsvRow } from './csv-types.js';
import { scanCsv } from './scan.js';

/** A whole CSV file as texts. */
export type CsvTable = {
  readonly header: CsvRow;
  readonly rows: readonly CsvRow[];
  /** Rows that do not fit the header, apart from the others, none lost. */
  readonly badRows: readonly CsvBadRow[];
  readonly info: CsvInfo;
};

/**
 * Reads a CSV file that fits in memory.
 *
 * ```ts
 * import { readCsv } from '@hjm/tables/csv';
 *
 * const bytes = Uint8Array.from('Artikel;Pris\r\nA1;10,50\r\nA2\r\n', (letter) => letter.charCodeAt(0));
 * const table = readCsv(bytes);
 * table.rows; // => [{ line: 2, cells: ['A1', '10,50'] }]
 * table.badRows[0]?.code; // => 'too-few-cells'
 * ```
 *
 * @param source - the bytes, or chunks of them cut anywhere
 * @throws HjmError as `scanCsv`
 */
export function readCsv(source: Uint8Array | Iterable<Uint8Array>, options: CsvOptions = {}): CsvTable {
  let header: CsvRow = { line: 1, cells: [] };
  const rows: CsvRow[] = [];
  const badRows: CsvBadRow[] = [];
  const scanner = scanCsv(
    {
      onHeader: (found) => {
        header = found;
      },
      onRow: (fields) => rows.push({ line: fields.line, cells: fields.texts() }),
      onBadRow: (row) => badRows.push(row),
    },
    options,
  );
  for (const chunk of source instanceof Uint8Array ? [source] : source) scanner.push(chunk);
  const info = scanner.end();
  return { header, rows, badRows, info };
}

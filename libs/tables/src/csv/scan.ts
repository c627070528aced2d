import type { CsvInfo, CsvOptions } from './csv-types.js';
import type { CsvHandlers } from './row-sink.js';
import { type CsvScanner, Scanner } from './scanner.js';

/**
 * Scans a CSV file chunk by chunk, without making texts of cells that nobody asks for. Memory is constant: one row.
 *
 * ```ts
 * import { scanCsv } from '@hjm/tables/csv';
 *
 * const days: (number | undefined)[] = [];
 * const scanner = scanCsv({ onRow: (row) => days.push(row.day(1)), onBadRow: (row) => console.warn(row.line, row.code) });
 * scanner.push(Uint8Array.from([97, 59, 98, 10, 49, 59]));
 * scanner.push(Uint8Array.from([49, 57, 55, 48, 45, 48, 49, 45, 48, 50]));
 * scanner.end().rows; // => 1
 * days; // => [1]
 * ```
 *
 * The array of a chunk may be used again after `push`, such as one buffer for all of a file.
 *
 * `push` and `end` throw HjmError where nothing after can be trusted: `unclosed-quote`, `invalid-encoding`,
 * `encoding-contradicted`, `nul-byte`, `row-too-long`, `unknown-separator`, `text-after-quote` (in the header), `empty-file`.
 */
export function scanCsv(handlers: CsvHandlers, options: CsvOptions = {}): CsvScanner {
  return new Scanner(handlers, options);
}

/** As {@link scanCsv}, for chunks that arrive over time, such as those of a file or a request. */
export async function scanCsvStream(chunks: AsyncIterable<Uint8Array>, handlers: CsvHandlers, options: CsvOptions = {}): Promise<CsvInfo> {
  const scanner = scanCsv(handlers, options);
  for await (const chunk of chunks) scanner.push(chunk);
  return scanner.end();
}

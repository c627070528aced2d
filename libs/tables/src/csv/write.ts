import { foundText, HjmError } from '@hjm/core';
import { decimalText } from '../decimal-text.js';
import { guardText } from '../formula-guard.js';
import type { Cell } from '../table-types.js';
import type { CsvEncoding, CsvSeparator } from './csv-types.js';
import { Encoder } from './encode.js';

/** How a CSV file is written. What is left out is what Swedish Excel opens with a double click. */
export type CsvWriteOptions = {
  /** Default `;`. */
  readonly separator?: CsvSeparator;
  /** Default UTF-8. UTF-16 always gets a byte order mark, Windows-1252 has none. */
  readonly encoding?: CsvEncoding;
  /** Whether UTF-8 gets a byte order mark; default true, for Excel takes the file for Windows-1252 without. */
  readonly bom?: boolean;
  /** Whether texts that a spreadsheet could take for a formula get an apostrophe before them; default true. See `guardText`. */
  readonly guard?: boolean;
};

const ENOUGH = 65_536;

/**
 * The table as CSV, in chunks of some 64 kB: CRLF, decimal comma, days as `2023-04-01`, yes and no as `ja` and `nej`. Only texts
 * are guarded; a negative number is no formula. `readCsv` with `guarded: true` gives the texts back as they were.
 *
 * ```ts
 * import { writeCsv } from '@hjm/tables/csv';
 *
 * const [chunk] = writeCsv([['Artikel', 'Pris'], ['=1+1', { number: '-10.5' }]], { bom: false });
 * String.fromCharCode(...(chunk ?? [])); // => "Artikel;Pris\r\n'=1+1;-10,5\r\n"
 * ```
 *
 * @param rows - the header first; all of them as long as it is
 * @throws HjmError `uneven-row`, `invalid-number`, `nul-byte`, `not-in-encoding`, each with the number of the row; `empty-table`
 */
export function* writeCsv(rows: Iterable<readonly Cell[]>, options: CsvWriteOptions = {}): Generator<Uint8Array, void, undefined> {
  const { separator = ';', encoding = 'utf-8', bom = true, guard = true } = options;
  const encoder = new Encoder(encoding);
  if (encoding === 'utf-16le' || encoding === 'utf-16be' || (encoding === 'utf-8' && bom)) encoder.add('\uFEFF');
  let columns: number | undefined;
  let line = 0;
  for (const cells of rows) {
    line++;
    columns ??= cells.length;
    if (cells.length !== columns || columns === 0) throw uneven(line, columns, cells.length);
    const missing = encoder.add(rowText(cells, separator, guard, line));
    if (missing !== undefined) throw rowError('not-in-encoding', `Rad ${line} har ett tecken som inte finns i ${encoding}.`, line, `tecken i ${encoding}`, foundText(missing));
    if (encoder.length >= ENOUGH) yield encoder.take();
  }
  if (columns === undefined) throw rowError('empty-table', 'Tabellen har inga rader.', 1, 'en rad med rubriker', 'inga rader');
  if (encoder.length > 0) yield encoder.take();
}

// The separator is found in the header, so the header must not show any other outside quotes. A single column shows none at all,
// and then neither may its rows.
const QUOTED_IN_HEADER = /[";,\t\r\n]/;
const QUOTED_IN_ROWS: Readonly<Record<CsvSeparator, RegExp>> = { ';': /[";\r\n]/, ',': /[",\r\n]/, '\t': /["\t\r\n]/ };

function rowText(cells: readonly Cell[], separator: CsvSeparator, guard: boolean, line: number): string {
  const special = line === 1 || cells.length === 1 ? QUOTED_IN_HEADER : QUOTED_IN_ROWS[separator];
  let text = '';
  for (let k = 0; k < cells.length; k++) {
    const plain = cellText(cells[k] ?? null, guard, line);
    if (plain.includes('\0')) throw rowError('nul-byte', `Rad ${line} har ett nolltecken, som ingen CSV-fil kan ha.`, line, 'text', foundText(plain));
    text += (k === 0 ? '' : separator) + (special.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain);
  }
  if (line === 1 && !text.startsWith('"') && /^(?:sep=|[^ -~\t])/i.test(text)) text = quoteFirst(text, separator);
  return `${text === '' ? '""' : text}\r\n`;
}

// So that no header is taken for Excel's separator line, and no letter for a byte order mark.
function quoteFirst(text: string, separator: string): string {
  const end = text.indexOf(separator);
  return end < 0 ? `"${text}"` : `"${text.slice(0, end)}"${text.slice(end)}`;
}

function cellText(cell: Cell, guard: boolean, line: number): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') {
    if ('number' in cell) return decimalText(cell.number, `row ${line}`).replace('.', ',');
    if ('boolean' in cell) return cell.boolean ? 'ja' : 'nej';
  }
  const text = typeof cell === 'string' ? cell : 'day' in cell ? cell.day : 'moment' in cell ? cell.moment : cell.error;
  return guard ? guardText(text) : text;
}

function uneven(line: number, expected: number, found: number): HjmError {
  return rowError('uneven-row', `Rad ${line} har ${found} celler men rubrikraden ${expected}.`, line, `${Math.max(1, expected)} celler`, `${found} celler`);
}

function rowError(code: string, message: string, line: number, expected: string, found: string): HjmError {
  return new HjmError(code, message, [{ path: `row ${line}`, expected, found }]);
}

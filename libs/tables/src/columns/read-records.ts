import { foundText, HjmError } from '@hjm/core';
import type { Cell, Row } from '../table-types.js';
import { badRowOf, type MisfitRow } from './bad-row-of.js';
import type { BadRow, Column, ColumnMapping, RecordOf, RowProblem } from './column-types.js';
import { headersBelow, MOST_TITLES } from './headers-below.js';
import { type HeaderMatch, matchHeaders } from './match-headers.js';
import { plainText } from './normal-header.js';
import { readCell } from './read-cell.js';

/** A row read: a record, a bad row, or one without anything in it. */
export type RowRead<Columns extends readonly Column[]> =
  | { readonly outcome: 'record'; readonly line: number; readonly record: RecordOf<Columns> }
  | { readonly outcome: 'bad'; readonly row: BadRow }
  | { readonly outcome: 'blank'; readonly line: number };

/** A table as `readCsv` and `tableOf` give it; rows that did not fit the header may come along. */
export type RecordSource = {
  readonly header: Row;
  readonly rows: Iterable<Row>;
  readonly badRows?: Iterable<MisfitRow>;
};

/** All records of a table, and all rows that gave none, in the order of the file. */
export type Records<Columns extends readonly Column[]> = {
  readonly records: readonly { readonly line: number; readonly record: RecordOf<Columns> }[];
  readonly badRows: readonly BadRow[];
  /** Rows whose cells are all empty, such as `;;;`. */
  readonly blankRows: number;
  readonly headers: HeaderMatch;
};

/** Reads rows one by one, for tables that do not fit in memory. The same row gives the same answer wherever it stands. */
export function recordReader<const Columns extends readonly Column[]>(columns: Columns, headers: HeaderMatch): (row: Row) => RowRead<Columns> {
  const places = columns.map((column) => [column, headers.places[column.key]] as const);
  return ({ line, cells }) => {
    if (cells.every((cell) => plainText(cell) === '')) return { outcome: 'blank', line };
    const problems: RowProblem[] = [];
    const record: Record<string, string | number | undefined> = {};
    for (const [column, place] of places) {
      const cell = place === undefined ? null : (cells[place] ?? null);
      const found = place === undefined ? { value: undefined } : readCell(cell, column);
      if ('code' in found) problems.push({ line, column: headers.headers[place ?? 0], found: shown(cell), ...found });
      else record[column.key] = found.value;
    }
    for (const [place, cell] of cells.entries()) {
      if ((headers.headers[place] ?? '') !== '' || plainText(cell) === '') continue;
      problems.push({ line, column: String(place + 1), code: 'cell-without-header', expected: 'en tom cell, för kolumnen saknar rubrik', found: shown(cell) });
    }
    return problems.length > 0 ? { outcome: 'bad', row: { line, problems, cells, read: record } } : { outcome: 'record', line, record: record as RecordOf<Columns> };
  };
}

/**
 * Reads a table into records by the wanted columns. A row with anything wrong in it gives no record and stands among the bad
 * rows with all that is wrong; no row is lost.
 *
 * ```ts
 * import { readRecords } from '@hjm/tables';
 *
 * const columns = [
 *   { key: 'article', headers: ['Artikel'], kind: 'text', required: true },
 *   { key: 'rent', headers: ['Hyra', 'Rent'], kind: 'ore', required: true },
 * ] as const;
 * const table = { header: { line: 1, cells: ['Artikel', 'Hyra'] }, rows: [{ line: 2, cells: ['A1', '1 234,50'] }, { line: 3, cells: ['A2', '1.234,50'] }] };
 * const { records, badRows } = readRecords(columns, table);
 * records; // => [{ line: 2, record: { article: 'A1', rent: 123450 } }]
 * badRows[0]?.problems[0]?.nearest; // => '1 234,50'
 * ```
 *
 * @throws HjmError as `matchHeaders`
 */
export function readRecords<const Columns extends readonly Column[]>(columns: Columns, table: RecordSource, mapping?: ColumnMapping): Records<Columns> {
  const headers = headersOf(columns, table, mapping);
  const read = recordReader(columns, headers);
  const records: { line: number; record: RecordOf<Columns> }[] = [];
  const badRows: BadRow[] = [];
  let blankRows = 0;
  for (const row of table.rows) {
    const found = read(row);
    if (found.outcome === 'record') records.push({ line: found.line, record: found.record });
    else if (found.outcome === 'bad') badRows.push(found.row);
    else blankRows++;
  }
  for (const row of table.badRows ?? []) badRows.push(badRowOf(row));
  return { records, badRows: badRows.sort((a, b) => a.line - b.line), blankRows, headers };
}

/** The headers; where they do not match, a row below that does is told. */
function headersOf(columns: readonly Column[], { header, rows, badRows = [] }: RecordSource, mapping: ColumnMapping | undefined): HeaderMatch {
  try {
    return matchHeaders(columns, header, mapping);
  } catch (error) {
    if (!(error instanceof HjmError) || error.code !== 'headers-not-matched') throw error;
    const below = [...firstOf(rows, MOST_TITLES), ...firstOf(badRows, MOST_TITLES)].find((row) => matches(columns, row));
    if (below === undefined) throw error;
    throw headersBelow(header, below.line);
  }
}

function* firstOf(rows: Iterable<Row>, most: number): Generator<Row> {
  let count = 0;
  for (const row of rows) {
    if (count++ === most) return;
    yield row;
  }
}

function matches(columns: readonly Column[], row: Row): boolean {
  try {
    return Object.keys(matchHeaders(columns, row).places).length > 1;
  } catch {
    return false;
  }
}

function shown(cell: Cell): string {
  const text = plainText(cell);
  return text === '' ? 'en tom cell' : foundText(text);
}

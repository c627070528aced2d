import { HjmError } from '@hjm/core';
import { type EventTable, type KpiRecord, recordOfRow } from '@hjm/kpi';
import { looksLikeIdentityNumber } from '@hjm/rules/cases';
import { type Column, type ColumnMapping, type HeaderMatch, type MisfitRow, type Row, type RowRead, matchHeaders, recordReader } from '@hjm/tables';
import { type ImportBadRow, misfitRow, refusedRow, unreadableRow } from './bad-import-row.js';
import { columnsOf, headersRefused } from './headers-refused.js';
import { type PlacedRow, rowPlacer } from './row-place.js';

/** What of a file is kept apart: bad rows beyond so many are only counted. */
const MOST_BAD_ROWS = 500;

/** What was read of a file. */
export type Collected = {
  readonly rows: ReadonlyMap<string, PlacedRow>;
  readonly badRows: readonly ImportBadRow[];
  readonly counts: { readonly rows: number; readonly blankRows: number; readonly badRows: number };
  readonly headers: HeaderMatch;
};

/** Takes the rows of a file one by one, and keeps the wrong ones apart. */
export function rowCollector(table: EventTable, mapping: ColumnMapping | undefined) {
  const columns = columnsOf(table);
  const place = rowPlacer(table);
  const id = table.fields.find(({ kind }) => kind === 'id');
  const rows = new Map<string, PlacedRow>();
  const badRows: ImportBadRow[] = [];
  const counts = { rows: 0, blankRows: 0, badRows: 0 };
  let headers: HeaderMatch | undefined;
  let read: ((row: Row) => RowRead<readonly Column[]>) | undefined;

  const bad = (row: ImportBadRow): void => {
    counts.badRows += 1;
    if (badRows.length < MOST_BAD_ROWS) badRows.push(row);
  };
  const header = (column: string): string => headers?.mapping[column] ?? column;
  const keep = (line: number, record: KpiRecord): void => {
    const numbered = Object.entries(record).find(([, value]) => typeof value === 'string' && looksLikeIdentityNumber(value))?.[0];
    if (numbered !== undefined) {
      bad(refusedRow(line, header(numbered), 'identity-number', 'en nyckel som inte är någons personnummer', 'ser ut som ett personnummer'));
      return;
    }
    const placed = place(record);
    if (rows.has(placed.key)) bad(refusedRow(line, header(id?.key ?? ''), 'same-id', 'en rad per nummer i filen', 'en rad till'));
    else rows.set(placed.key, placed);
  };
  return {
    header: (found: Row): void => {
      try {
        headers = matchHeaders(columns, found, mapping);
      } catch (error) {
        throw error instanceof HjmError ? headersRefused(error, table, found) : error;
      }
      read = recordReader(columns, headers);
    },
    row: (row: Row): void => {
      counts.rows += 1;
      const found = read?.(row);
      if (found?.outcome === 'record') keep(found.line, recordOfRow(table, found.record));
      else if (found?.outcome === 'bad') bad(unreadableRow(found.row));
      else {
        counts.rows -= 1;
        counts.blankRows += 1;
      }
    },
    misfit: (row: MisfitRow): void => {
      counts.rows += 1;
      bad(misfitRow(row));
    },
    collected: (): Collected => {
      if (headers === undefined) throw new HjmError('empty-file', 'Filen är tom.', [{ path: '', expected: 'en rad med rubriker', found: 'inget innehåll' }]);
      return { rows, badRows, counts, headers };
    },
  };
}

export type RowCollector = ReturnType<typeof rowCollector>;

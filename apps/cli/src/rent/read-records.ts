import type { RegisterColumn } from '@hjm/pricing/register';
import { type Column, type HeaderMatch, matchHeaders, plainText, recordReader, type Row, type UnknownHeader } from '@hjm/tables';
import type { Io } from '../io.js';
import { type RowHandlers, readTable } from './read-table.js';
import type { RowFault } from './row-fault.js';

/** What was found about a file besides its records. */
export type FileRead = {
  readonly name: string;
  /** Rows with anything in them, the header not counted. */
  readonly rows: number;
  readonly badRows: number;
  readonly unknown: readonly UnknownHeader[];
  /** The file says of itself that it is demo data. */
  readonly demo: boolean;
};

/** Who gets the records. `row` is the row as it stands, for telling what was wrong with it. */
export type RecordHandlers<T> = {
  readonly header?: (demo: boolean) => void;
  readonly record: (record: T, line: number, row: () => string) => void;
  readonly fault: (fault: RowFault) => void;
  /** Once for each bad row, with the text of its first column. */
  readonly bad?: (id: string, line: number) => void;
  readonly pause?: RowHandlers['pause'];
};

/** A column that marks rows as demo data, wherever they are copied. */
export const DEMO_COLUMN: RegisterColumn = { key: 'demo', headers: ['demodata', 'demo'], kind: 'text', required: false };

/** Reads a file into records by its columns; what is not there is `null`. Nothing is lost: a row becomes a record or faults. */
export async function readRecords<T>(file: string, io: Io, columns: readonly Column[], handlers: RecordHandlers<T>, guarded = false): Promise<FileRead> {
  const wanted: readonly Column[] = [...columns, DEMO_COLUMN];
  const name = file === '-' ? 'standard in' : file;
  const first = columns[0]?.key ?? '';
  let match: HeaderMatch | undefined;
  let read: ReturnType<typeof recordReader> | undefined;
  let [rows, badRows] = [0, 0];
  const idOf = ({ cells }: Row): string => plainText(cells[match?.places[first] ?? -1] ?? null);
  const fault = (row: Row, about: Pick<RowFault, 'code' | 'column' | 'expected' | 'found' | 'nearest'>): void => {
    const id = idOf(row);
    handlers.fault({ file: name, line: row.line, rental: id === '' ? null : id, what: 'Raden går inte att läsa', ore: null, row: rowText(row), ...about });
  };
  const bad = (row: Row): void => {
    rows++;
    badRows++;
    handlers.bad?.(idOf(row), row.line);
  };
  await readTable(
    file,
    io,
    {
      header: (header) => {
        match = matchHeaders(wanted, header);
        read = recordReader(wanted, match);
        handlers.header?.(match.places['demo'] !== undefined);
      },
      row: (row) => {
        const found = read?.(row);
        if (found?.outcome === 'record') {
          rows++;
          handlers.record(whole(found.record, columns) as T, row.line, () => rowText(row));
        } else if (found?.outcome === 'bad') {
          for (const { column, nearest, code, expected, found: text } of found.row.problems) fault(row, { code, column: column ?? null, expected, found: text, nearest: nearest ?? null });
          bad(row);
        }
      },
      badRow: (row) => {
        const after = row.code === 'text-after-quote';
        fault(row, { code: row.code, column: null, expected: after ? 'ett skiljetecken efter avslutande citattecken' : `${row.expected} celler`, found: after ? 'text' : `${row.found} celler`, nearest: null });
        bad(row);
      },
      ...(handlers.pause === undefined ? {} : { pause: handlers.pause }),
    },
    guarded,
  );
  return { name, rows, badRows, unknown: match?.unknown ?? [], demo: match?.places['demo'] !== undefined };
}

function whole(record: { readonly [key: string]: unknown }, columns: readonly Column[]): object {
  const all: Record<string, unknown> = {};
  for (const { key } of columns) all[key] = record[key] ?? null;
  return all;
}

function rowText({ cells }: Row): string {
  return cells.map(plainText).join(';');
}

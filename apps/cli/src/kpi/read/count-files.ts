import { HjmError } from '@hjm/core';
import type { KpiFold } from '@hjm/kpi';
import { type BadRow, type ColumnOptions, columnReader, type ColumnsRead, readColumns } from '@hjm/tables';
import type { Io } from '../../io.js';
import { InputError } from '../../problem.js';
import type { BadRowList } from './bad-row-list.js';
import { takeFile } from './open-file.js';
import { isParquet, takeParquet } from './parquet.js';
import type { SurveyedFile } from './survey.js';
import { columnsOf } from './table-headers.js';
import { withoutNumbers } from './without-numbers.js';

/** A file with what became of its rows. */
export type CountedFile = SurveyedFile & {
  readonly badRows: number;
  /** False when no indicator asks for the table. */
  readonly used: boolean;
  /** Labels of columns that indicators are counted from and that the file does not have. */
  readonly lacks: readonly string[];
};

/** Rows of a batch: enough to be quick, few enough to lie near the processor. */
const ROWS = 16_384;
const MOST_ISSUES = 20;

/**
 * Folds the files, column by column, in constant memory. Only what the indicators ask for is read and judged.
 *
 * @param asked - the fields that indicators are counted from, those left out that they are only divided by
 * @throws HjmError `no-readable-rows` when not one row of a file can be read
 */
export async function countFiles(files: readonly SurveyedFile[], fold: KpiFold, asked: KpiFold['fields'], bad: BadRowList, progress: (bytes: number) => void, io: Io): Promise<readonly CountedFile[]> {
  const counted: CountedFile[] = [];
  for (const file of files) {
    // A part of the whole may ask for fields that only the other side of its quotient has.
    const keys = file.table.fields.map(({ key }) => key);
    const only = fold.fields(file.table.id).filter((key) => keys.includes(key));
    if (only.length === 0) {
      progress(file.bytes);
      counted.push({ ...file, badRows: 0, used: false, lacks: [] });
      continue;
    }
    const first: BadRow[] = [];
    const read = await readFile(file, io, progress, {
      only,
      mapping: file.headers.mapping,
      rowsPerBatch: ROWS,
      onBatch: (batch) => { fold.addBatch(file.table.id, batch); },
      onBadRow: (asRead) => {
        const row = withoutNumbers(asRead);
        if (first.length < MOST_ISSUES) first.push(row);
        bad.add(file.name, row);
      },
    });
    await bad.flush();
    if (read.badRows > 0 && read.rows === 0) throw unreadable(file, read.badRows, first);
    // Rows without anything in them are none.
    counted.push({ ...file, rows: read.rows + read.badRows, badRows: read.badRows, used: true, lacks: lacksOf(file, asked(file.table.id)) });
  }
  return counted;
}

/** Of Parquet files it is not known which columns they have. */
function lacksOf(file: SurveyedFile, asked: readonly string[]): readonly string[] {
  if (isParquet(file)) return [];
  return file.table.fields.filter(({ key }) => asked.includes(key) && file.headers.places[key] === undefined).map(({ labelSv }) => labelSv);
}

async function readFile(file: SurveyedFile, io: Io, progress: (bytes: number) => void, options: ColumnOptions & { readonly only: readonly string[] }): Promise<ColumnsRead> {
  if (isParquet(file)) {
    const rows = await takeParquet(file, options.only, options.onBatch, io);
    progress(file.bytes);
    return { rows, badRows: 0, blankRows: 0, headers: file.headers };
  }
  const columns = columnsOf(file.table);
  if (file.book !== undefined) {
    progress(file.bytes);
    return readColumns(columns, file.book, options);
  }
  const reader = columnReader(columns, options);
  return takeFile<ColumnsRead>(file, io, {
    chunk: (bytes) => { reader.push(bytes); },
    end: () => reader.end(),
    book: (table) => readColumns(columns, table, options),
    progress,
  });
}

function unreadable({ path }: SurveyedFile, badRows: number, first: readonly BadRow[]): InputError {
  const problems = first.flatMap((row) => row.problems).slice(0, MOST_ISSUES);
  const issues = problems.map(({ column, expected, found, nearest }) => ({ path: column ?? 'raden', expected, found, ...(nearest === undefined ? {} : { nearest }) }));
  const error = new HjmError('no-readable-rows', `${path}: ingen av ${String(badRows)} rader går att läsa.`, issues);
  return new InputError(error, path, problems.map(({ line }) => ({ line })));
}

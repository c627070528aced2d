import { HjmError } from '@hjm/core';
import type { Row } from '@hjm/tables';
import { type CsvBadRow, scanCsv } from '@hjm/tables/csv';
import { openSource } from '../input/read-source.js';
import { isWorkbook, sheetOf } from '../input/workbook.js';
import type { Io } from '../io.js';
import { InputError } from '../problem.js';

/** Who gets the rows of a file, in their order. */
export type RowHandlers = {
  readonly header: (header: Row) => void;
  readonly row: (row: Row) => void;
  /** A row that does not fit the header. */
  readonly badRow: (row: CsvBadRow) => void;
  /** After each piece of the file: what was made of it can be written, and more is not read before it is. */
  readonly pause?: (bytes: number) => Promise<void>;
};

/**
 * Reads a table, CSV or Excel by its content; `-` is standard input. CSV streams: what is held is one piece. A workbook is held whole, and
 * its first sheet that is not hidden is the table. Gives the name of the file.
 *
 * @param guarded - the file was written by us, with the formula guard
 */
export async function readTable(file: string, io: Io, handlers: RowHandlers, guarded = false): Promise<string> {
  const { name, chunks } = await openSource(file, io);
  const csv = scanCsv({ onHeader: handlers.header, onRow: (fields) => { handlers.row({ line: fields.line, cells: fields.texts() }); }, onBadRow: handlers.badRow }, { guarded });
  let book: Buffer[] | undefined;
  let begun = false;
  try {
    for await (const chunk of chunks()) {
      if (!begun && isWorkbook(chunk)) book = [];
      begun = true;
      if (book === undefined) csv.push(chunk);
      else book.push(chunk);
      await handlers.pause?.(chunk.length);
    }
    if (book === undefined) csv.end();
    else await readBook(Buffer.concat(book), handlers);
  } catch (error) {
    throw error instanceof HjmError && !(error instanceof InputError) ? placed(error, name) : error;
  }
  return name;
}

async function readBook(bytes: Uint8Array, { header, row, pause }: RowHandlers): Promise<void> {
  const table = await sheetOf(bytes);
  header(table.header);
  let count = 0;
  for (const next of table.rows) {
    row(next);
    count += 1;
    if (count % 1000 === 0) await pause?.(0);
  }
}

/** The libraries say the line in the path; here it is a place in the file. */
export function placed(error: HjmError, name: string): InputError {
  const lines = error.issues.map(({ path }) => /^line (\d+)$/.exec(path)?.[1]);
  const what = error.code === 'headers-not-matched' ? 'rubriker' : 'innehåll';
  const issues = error.issues.map((issue, index) => (lines[index] === undefined ? issue : { ...issue, path: what }));
  return new InputError(new HjmError(error.code, error.message, issues), name, lines.map((line) => (line === undefined ? undefined : { line: Number(line) })));
}

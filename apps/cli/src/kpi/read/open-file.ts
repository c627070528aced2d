import { HjmError } from '@hjm/core';
import type { RecordSource } from '@hjm/tables';
import { openSource } from '../../input/read-source.js';
import { isWorkbook, sheetOf } from '../../input/workbook.js';
import type { Io } from '../../io.js';
import { InputError } from '../../problem.js';
import { placed } from '../../rent/read-table.js';
import type { FoundFile } from './find-files.js';

/** Who gets a file: a CSV file in chunks and its end, or a workbook's first visible sheet. */
export type FileTaker<T> = {
  readonly chunk: (bytes: Uint8Array) => void;
  readonly end: () => T;
  readonly book: (table: RecordSource) => T;
  /** Bytes that have been read. */
  readonly progress: (bytes: number) => void;
};

/** Goes through a file once, CSV or Excel by its content. What is wrong with it is an `InputError` with the file's name. */
export async function takeFile<T>(file: FoundFile, io: Io, taker: FileTaker<T>): Promise<T> {
  const { name, chunks } = await openSource(file.path, io);
  let book: Buffer[] | undefined;
  let begun = false;
  try {
    for await (const chunk of chunks()) {
      if (!begun && isWorkbook(chunk)) book = [];
      begun = true;
      if (book === undefined) taker.chunk(chunk);
      else book.push(chunk);
      taker.progress(chunk.length);
    }
    return book === undefined ? taker.end() : taker.book(await sheetOf(Buffer.concat(book)));
  } catch (error) {
    throw error instanceof HjmError && !(error instanceof InputError) ? placed(error, name) : error;
  }
}

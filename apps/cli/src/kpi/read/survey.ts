import type { EventTable } from '@hjm/kpi';
import type { RecordSource } from '@hjm/tables';
import { scanCsv } from '@hjm/tables/csv';
import type { Io } from '../../io.js';
import { type FileFacts, FileLook } from './file-look.js';
import type { FoundFile } from './find-files.js';
import { IdSet } from './id-set.js';
import type { SavedMapping } from './mapping-file.js';
import { takeFile } from './open-file.js';
import { isParquet, takeParquet } from './parquet.js';
import { headersOf } from './table-headers.js';

/** What is known of a file before it is counted. */
export type SurveyedFile = FoundFile &
  FileFacts & {
    /** Of a workbook: its sheet, so that it is unpacked once. */
    readonly book: RecordSource | undefined;
  };

/** A row whose id an earlier row of the table has. */
type RepeatedId = { readonly table: EventTable; readonly id: string; readonly file: string; readonly line: number };

export type Survey = { readonly files: readonly SurveyedFile[]; readonly repeated: { readonly count: number; readonly first: readonly RepeatedId[] } };

const MOST_TOLD = 20;

/** Goes through all files once: their columns, which days they are about, and whether an id stands twice in a table. */
export async function surveyFiles(found: readonly FoundFile[], saved: SavedMapping | undefined, tables: readonly EventTable[], progress: (bytes: number) => void, io: Io): Promise<Survey> {
  const ids = new Map<EventTable, IdSet>();
  const first: RepeatedId[] = [];
  let count = 0;
  const files: SurveyedFile[] = [];
  for (const file of found) {
    const { table, name } = file;
    const seen = ids.get(table) ?? new IdSet();
    ids.set(table, seen);
    const look = new FileLook(table, seen, (header) => headersOf(table, header, saved, tables), (id, line) => {
      count += 1;
      if (first.length < MOST_TOLD) first.push({ table, id, file: name, line });
    });
    if (isParquet(file)) {
      look.rows = await takeParquet(file, look.fieldsOfParquet(), (batch) => { look.batch(batch); }, io);
      progress(file.bytes);
      files.push({ ...file, ...look.result(), book: undefined });
      continue;
    }
    const scanner = scanCsv({ onHeader: (header) => { look.header(header); }, onRow: (fields) => { look.fields(fields); }, onBadRow: () => { look.rows += 1; } });
    files.push(
      await takeFile<SurveyedFile>(file, io, {
        chunk: (bytes) => { scanner.push(bytes); },
        end: () => {
          scanner.end();
          return { ...file, ...look.result(), book: undefined };
        },
        book: (sheet) => {
          look.header(sheet.header);
          for (const row of sheet.rows) look.row(row);
          return { ...file, ...look.result(), book: sheet };
        },
        progress,
      }),
    );
  }
  return { files, repeated: { count, first } };
}

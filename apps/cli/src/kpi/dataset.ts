import type { LocalDate } from '@hjm/core';
import { type FoldOptions, type KpiDefinition, type KpiPartial, mergePartials, type ResultSource, startFold } from '@hjm/kpi';
import { day } from '../input/case-options.js';
import type { Io } from '../io.js';
import { startProgress } from '../rent/progress.js';
import type { ChosenKpis } from './chosen-kpis.js';
import { type BadRowList, openBadRows } from './read/bad-row-list.js';
import { type CountedFile, countFiles } from './read/count-files.js';
import { type Covers, coversOf, lastDayKnown, nothing, parseCovers } from './read/covers.js';
import { findFiles, type UnreadFile } from './read/find-files.js';
import { readMapping, writeMapping } from './read/mapping-file.js';
import { type Survey, surveyFiles } from './read/survey.js';
import { isDemo } from './read/table-headers.js';
import { readStated } from './stated-file.js';

export type DatasetOptions = {
  readonly asOf?: string;
  readonly covers?: readonly string[];
  readonly mapping?: string;
  readonly saveMapping?: string;
  readonly badRows?: string;
  readonly stated?: string;
  readonly force?: boolean;
};

/** Records that have been counted, from files or from the demo world. */
export type Dataset = {
  readonly titleSv: string;
  readonly source: ResultSource;
  readonly covers: Covers;
  /** The last day of the covered months, unless it was said. */
  readonly asOfAssumed: boolean;
  /** What is to be said of demo data. */
  readonly demo: string | undefined;
  /** Of files only. */
  readonly read: { readonly files: readonly CountedFile[]; readonly unread: readonly UnreadFile[]; readonly repeated: Survey['repeated']; readonly bad: BadRowList } | undefined;
};

/**
 * Reads every file of the folder that is of a table and counts the indicators: once for columns, days and ids, and once to count. Files that
 * the options name are there when all is well, or not at all.
 */
export async function folderDataset(folder: string, chosen: ChosenKpis, options: DatasetOptions, io: Io): Promise<Dataset> {
  const { tables } = chosen;
  const said = parseCovers(options.covers ?? [], tables);
  const asOf = options.asOf === undefined ? undefined : day(options.asOf, '--as-of', io);
  const saved = options.mapping === undefined ? undefined : await readMapping(options.mapping, tables, io);
  const stated = options.stated === undefined ? [] : await readStated(options.stated, chosen, io);
  const found = await findFiles(folder, tables, io);
  const size = found.files.reduce((sum, { bytes }) => sum + bytes, 0);
  const progress = await startProgress('Läser filer', 2 * size, io);
  try {
    const survey = await surveyFiles(found.files, saved, tables, progress.update, io);
    const demo = survey.files.some(({ headers }) => isDemo(headers)) ? (await import('@hjm/demo/events')).DEMO_FILES_NOTICE_SV : undefined;
    const bad = await openBadRows(options.badRows, options.force === true, demo !== undefined, io);
    try {
      const { dataset, files } = await count(survey, chosen, { said, asOf, bad, progress: progress.update }, io);
      if (options.saveMapping !== undefined) await writeMapping(options.saveMapping, survey.files, options.force === true, io);
      await bad.close();
      return { titleSv: folder, demo, ...dataset, source: { ...dataset.source, stated }, read: { files, unread: found.unread, repeated: survey.repeated, bad } };
    } catch (error) {
      await bad.abandon();
      throw error;
    }
  } finally {
    progress.stop();
  }
}

type Counting = { readonly said: ReturnType<typeof parseCovers>; readonly asOf: LocalDate | undefined; readonly bad: BadRowList; readonly progress: (bytes: number) => void };

async function count(survey: Survey, { definitions, tables, named }: ChosenKpis, { said, asOf, bad, progress }: Counting, io: Io): Promise<{ readonly dataset: Pick<Dataset, 'source' | 'covers' | 'asOfAssumed'>; readonly files: readonly CountedFile[] }> {
  const known = asOf ?? lastDayKnown(said, survey.files);
  // Where no day at all can be read there is nothing to count, but the rows themselves say best why.
  const fold = startFold(definitions, { asOf: known ?? NEVER, tables, ...named });
  const whole = startFold(definitions.map((definition) => ({ ...definition, breakdowns: [] })), { asOf: known ?? NEVER, tables, ...named });
  const files = await countFiles(survey.files, fold, (table) => whole.fields(table), bad, progress, io);
  if (known === undefined) throw nothing();
  const partial = fold.partial();
  const covers = coversOf(said, files.filter(({ used }) => used).map(({ table }) => table.id), partial);
  const options: FoldOptions = { asOf: known, tables, ...named, covers: covers.byTable };
  return { dataset: { source: { partial: mergePartials(partial, nothingOf(definitions, options)), options }, covers, asOfAssumed: asOf === undefined }, files };
}

const NEVER = '1970-01-01';

/** A partial result of no records at all. */
export function nothingOf(definitions: readonly KpiDefinition[], options: FoldOptions): KpiPartial {
  return startFold(definitions, options).partial();
}

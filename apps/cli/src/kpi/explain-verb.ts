import { figureTracer, type KpiDefinition, type KpiResult, type RecordTrace, type RecordTracer, resultOf, startFold } from '@hjm/kpi';
import type { Io } from '../io.js';
import type { Result } from '../result.js';
import { usageError } from '../usage-error.js';
import { type ChosenKpis, chosenKpis } from './chosen-kpis.js';
import type { ScorecardOptions } from './scorecard-verb.js';
import { type Dataset } from './dataset.js';
import { openDataset } from './open-dataset.js';
import { periodOf } from './period-of.js';
import { eachRecord, type PlacedRecord } from './read/each-record.js';
import { isParquet } from './read/parquet.js';
import { printExplanation } from './show/print-explanation.js';

export type ExplainOptions = Omit<ScorecardOptions, 'all'> & { readonly counts?: string; readonly limit?: string };

/** A record of a period with how it counts. */
export type TracedRecord = PlacedRecord & { readonly trace: RecordTrace };

export const COUNTS = ['met', 'notMet', 'unknown', 'running'] as const;
const WORDS: Readonly<Record<string, (typeof COUNTS)[number]>> = { met: 'met', notmet: 'notMet', unknown: 'unknown', running: 'running', uppfyller: 'met', 'uppfyller inte': 'notMet', okänt: 'unknown', pågår: 'running' };
const MOST = 100_000;

/** `hjm kpi explain`: the records behind a figure, with their clock. */
export async function kpiExplainVerb(io: Io, folder: string | undefined, options: ExplainOptions): Promise<Result> {
  const chosen = await chosenKpis(options, io);
  const [definition, ...more] = chosen.definitions;
  if (options.kpi === undefined || definition === undefined || more.length > 0) throw usageError('Ange en indikator med --kpi <id>. hjm kpi define --region visar alla.');
  const period = periodOf(options.period, chosen);
  const counts = countsOf(options.counts);
  const limit = limitOf(options.limit);
  const data = await openDataset(folder, chosen, options, io);
  const result = resultOf(definition, data.source, period);
  const rows = await tracedRecords(definition, result, data, chosen, { counts, limit }, io);
  return {
    json: { ...(data.demo === undefined ? {} : { demo: data.demo }), result, rows, more: rows.length === limit },
    print: (screen) => printExplanation(screen, { definition, result, rows, limit, data, chosen, counts }),
  };
}

type Wanted = { readonly counts: (typeof COUNTS)[number] | undefined; readonly limit: number };

/** Records of the months that the figure was counted from, in the order of the files, until there are enough. */
async function tracedRecords(definition: KpiDefinition, result: KpiResult, data: Dataset, { region }: ChosenKpis, { counts, limit }: Wanted, io: Io): Promise<readonly TracedRecord[]> {
  const rows: TracedRecord[] = [];
  const { options } = data.source;
  const tracers = new Map<string, RecordTracer>();
  const add = (placed: PlacedRecord): 'more' | 'enough' => {
    if (rows.length >= limit) return 'enough';
    const tracer = tracers.get(placed.table) ?? figureTracer(definition, result, placed.table, options);
    tracers.set(placed.table, tracer);
    for (const trace of tracer(placed.record)) {
      if ((counts === undefined || trace.counts === counts) && rows.length < limit) rows.push({ ...placed, trace });
    }
    return rows.length < limit ? 'more' : 'enough';
  };
  const fold = startFold([definition], options);
  if (data.read === undefined) {
    const { demoTables } = await import('./demo-data.js');
    for (const { id, records } of demoTables(region).tables) {
      if (fold.fields(id).length === 0) continue;
      for (const record of records()) if (add({ table: id, record, file: null, line: null }) === 'enough') return rows;
    }
    return rows;
  }
  const parquet = data.read.files.find((file) => isParquet(file) && fold.fields(file.table.id).length > 0);
  if (parquet !== undefined) throw usageError(`${parquet.path} är en Parquetfil. Posterna bakom ett tal visas bara ur CSV och Excel.`);
  for (const file of data.read.files) {
    if (fold.fields(file.table.id).length > 0 && rows.length < limit) await eachRecord(file, io, add);
  }
  return rows;
}

function countsOf(word: string | undefined): (typeof COUNTS)[number] | undefined {
  if (word === undefined) return undefined;
  const plain = word.trim().toLowerCase();
  const found = Object.hasOwn(WORDS, plain) ? WORDS[plain] : undefined;
  if (found === undefined) throw usageError(`--counts ska vara ${COUNTS.join(', ')}, inte ”${word}”.`, word, [...COUNTS, ...Object.keys(WORDS)]);
  return found;
}

function limitOf(text = '20'): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST) throw usageError(`--limit ska vara ett heltal från 1 till ${String(MOST)}, inte ”${text}”.`);
  return limit;
}

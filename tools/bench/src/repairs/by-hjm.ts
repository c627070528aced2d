import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { parentPort, Worker } from 'node:worker_threads';
import { type Cell, EVENT_TABLES, type FoldOptions, type KpiDefinition, type KpiPartial, mergePartials, startFold, tableColumns } from '@hjm/kpi';
import { columnReader } from '@hjm/tables';
import type { ShareRow } from './share-row.js';
import { AS_OF, KIND_NAMES, UNITS, workOrderColumns } from './work-order-file.js';

const options: FoldOptions = { asOf: AS_OF };

/** Repairs finished within five working days, per unit; what has not been finished is too late by now. */
const REPAIRS: KpiDefinition = {
  id: 'repairs',
  labelSv: 'Reparationer inom 5 arbetsdagar',
  descriptionSv: 'Andel reparationer klara inom 5 arbetsdagar.',
  measure: {
    kind: 'share',
    of: { table: 'workOrders', on: 'reported', where: { field: 'kind', is: 'corrective' } },
    part: { clock: { start: 'reported', stop: 'finished', within: 5, unit: 'workingDays' } },
  },
  unit: 'percent',
  decimals: 1,
  targets: [],
  reported: ['month'],
  breakdowns: [{ id: 'unit', labelSv: 'Enhet', fields: ['unit'] }],
  minimumGroup: 0,
  citations: [],
};

/** From the file on disk, chunk by chunk. */
export async function sharesOfFile(path: string): Promise<readonly ShareRow[]> {
  return rowsOf(await partialOfFile(path));
}

/** The same by two threads, each with half of the file: partial results merge. */
export async function sharesByTwo(path: string): Promise<readonly ShareRow[]> {
  const middle = await middleOf(path);
  const worker = new Worker(process.argv[1] ?? '', { argv: ['--repairs', 'half', path, String(middle)] });
  const second = once(worker, 'message') as Promise<[KpiPartial]>;
  const first = await partialOfFile(path, 0, middle);
  return rowsOf(mergePartials(first, (await second)[0]));
}

/** What the other thread does: the rows from the middle on, sent to the first. */
export async function sendSecondHalf(path: string, middle: number): Promise<void> {
  parentPort?.postMessage(await partialOfFile(path, middle));
}

/** The first row that begins in the second half of the file. */
async function middleOf(path: string): Promise<number> {
  const file = await open(path);
  const half = Math.floor((await file.stat()).size / 2);
  const { buffer } = await file.read(new Uint8Array(1 << 12), 0, 1 << 12, half);
  await file.close();
  return half + buffer.indexOf(LINE_END) + 1;
}

/** The rows of the file from one byte up to another, which both begin a row. */
async function partialOfFile(path: string, from = 0, to = Infinity): Promise<KpiPartial> {
  const fold = startFold([REPAIRS], options);
  const table = EVENT_TABLES.find(({ id }) => id === 'workOrders');
  const reader = columnReader(table === undefined ? [] : tableColumns(table), {
    only: fold.fields('workOrders'),
    onBatch: (batch) => {
      fold.addBatch('workOrders', batch);
    },
    onBadRow: ({ line }) => {
      throw new Error(`line ${line} of the made-up file is wrong`);
    },
  });
  // Two buffers for the whole file, one filled while the other is read: a new one for each chunk is memory that nobody has tidied up yet.
  const [one, other] = [new Uint8Array(1 << 20), new Uint8Array(1 << 20)];
  const file = await open(path);
  if (from > 0) {
    const { buffer } = await file.read(one, 0, 1 << 12, 0);
    reader.push(buffer.subarray(0, buffer.indexOf(LINE_END) + 1)); // the header
  }
  let at = from;
  const read = (buffer: Uint8Array) => {
    const length = Math.min(buffer.length, to - at);
    at += length;
    return file.read(buffer, 0, length, at - length);
  };
  let [full, next] = [await read(one), read(other)];
  while (full.bytesRead > 0) {
    reader.push(full.buffer.subarray(0, full.bytesRead));
    const free = full.buffer;
    full = await next;
    next = read(free);
  }
  await next;
  await file.close();
  reader.end();
  return fold.partial();
}

const LINE_END = 10;

/** From columns in memory; their making is not part of the clock. */
export function sharesOfColumns(rows: number): () => readonly ShareRow[] {
  const { kind, unit, reported, finished } = workOrderColumns(rows);
  const texts = ['', ...new Set(KIND_NAMES)];
  const kinds = Uint32Array.from(kind, (place) => texts.indexOf(KIND_NAMES[place] as string));
  const columns = {
    kind: { kind: 'code', values: kinds, texts },
    unit: { kind: 'code', values: unit, texts: ['', ...UNITS] },
    reported: { kind: 'day', values: reported },
    finished: { kind: 'day', values: finished },
  } as const;
  return () => {
    const fold = startFold([REPAIRS], options);
    fold.addBatch('workOrders', { rows, columns });
    return rowsOf(fold.partial());
  };
}

function rowsOf({ cells }: KpiPartial): readonly ShareRow[] {
  const rows = Object.entries(cells['repairs'] ?? {}).flatMap(([name, [inTime, all]]: readonly [string, Cell]) => {
    const [month, breakdown, unit] = name.split('|');
    return breakdown === 'unit' ? [{ month: Number(month), unit: unit ?? '', inTime, all }] : [];
  });
  return rows.sort((a, b) => a.month - b.month || (a.unit < b.unit ? -1 : 1));
}

import { open } from 'node:fs/promises';
import { type Cell, EVENT_TABLES, type FoldOptions, type KpiDefinition, type KpiPartial, startFold, tableColumns } from '@hjm/kpi';
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
  // One buffer for the whole file: a new one for each chunk is memory that nobody has tidied up yet.
  const buffer = new Uint8Array(1 << 18);
  const file = await open(path);
  for (let read = await file.read(buffer); read.bytesRead > 0; read = await file.read(buffer)) reader.push(buffer.subarray(0, read.bytesRead));
  await file.close();
  reader.end();
  return rowsOf(fold.partial());
}

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

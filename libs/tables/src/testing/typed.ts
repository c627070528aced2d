import { dateOfDay } from '@hjm/core/calendar';
import type { BadRow, Column } from '../columns/column-types.js';
import type { ColumnOptions } from '../typed/column-options.js';
import { type ColumnData, NO_DAY } from '../typed/column-batch.js';

type Value = string | number | undefined;
type Told = { readonly rows: Readonly<Record<string, Value>>[]; readonly badRows: BadRow[]; readonly batches: number[] };

/** Handlers that turn batches back into what records hold. */
export function collector(columns: readonly Column[]): Told & Pick<ColumnOptions, 'onBatch' | 'onBadRow'> {
  const told: Told = { rows: [], badRows: [], batches: [] };
  return {
    ...told,
    onBatch: (batch) => {
      told.batches.push(batch.rows);
      const found = columns.filter(({ key }) => Object.hasOwn(batch.columns, key));
      for (let row = 0; row < batch.rows; row++) told.rows.push(Object.fromEntries(found.map((column) => [column.key, valueOf(column, batch.columns[column.key], row)])));
    },
    onBadRow: (row) => told.badRows.push(row),
  };
}

function valueOf(column: Column, data: ColumnData | undefined, row: number): Value {
  const value = data?.values[row] ?? Number.NaN;
  if (data?.kind === 'code') return value === 0 ? undefined : data.texts[value];
  if (data?.kind === 'number') return Number.isNaN(value) ? undefined : column.kind === 'decimal' ? String(value / 10 ** (column.scale ?? 0)) : value;
  if (value === NO_DAY) return undefined;
  return data?.kind === 'day' ? dateOfDay(value) : new Date(value * 60_000).toISOString().slice(0, 16);
}

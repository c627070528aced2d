import type { DuckDBVector } from '@duckdb/node-api';
import type { ColumnData } from '@hjm/kpi';
import type { BatchColumn } from './batch-columns.js';

/** Collects a column chunk by chunk into an array that is used again. */
export type ColumnFiller = {
  fill(vector: DuckDBVector, rows: number, at: number): void;
  /** The column as it stands; the next chunk begins from the start. */
  take(): ColumnData;
};

/** The filler of a column. Names share one list of texts for the whole file; ids, which are as many as rows, have one per batch. */
export function columnFiller({ field: { kind }, texts: listed }: BatchColumn, rows: number): ColumnFiller {
  if (listed !== undefined) {
    const values = new Uint32Array(rows);
    return { fill: numbers(values), take: () => ({ kind: 'code', values, texts: listed }) };
  }
  switch (kind) {
    case 'day':
    case 'moment': {
      const values = new Int32Array(rows);
      return { fill: numbers(values), take: () => ({ kind, values }) };
    }
    case 'count':
    case 'ore':
    case 'hundredths': {
      const values = new Float64Array(rows);
      return { fill: numbers(values), take: () => ({ kind: 'number', values }) };
    }
    default:
      return texts(new Uint32Array(rows), kind === 'id');
  }
}

function numbers(values: Int32Array | Uint32Array | Float64Array): ColumnFiller['fill'] {
  return (vector, rows, at) => {
    for (let row = 0; row < rows; row++) values[at + row] = vector.getItem(row) as number;
  };
}

function texts(values: Uint32Array, forget: boolean): ColumnFiller {
  let known: string[] = [''];
  let codes = new Map<string, number>();
  return {
    fill: (vector, rows, at) => {
      for (let row = 0; row < rows; row++) {
        const text = vector.getItem(row) as string | null;
        if (text === null) {
          values[at + row] = 0;
          continue;
        }
        let code = codes.get(text);
        if (code === undefined) codes.set(text, (code = known.push(text) - 1));
        values[at + row] = code;
      }
    },
    take: () => {
      const column: ColumnData = { kind: 'code', values, texts: known };
      if (forget) {
        known = [''];
        codes = new Map();
      }
      return column;
    },
  };
}

import { type KpiResult, RESULT_COLUMNS, resultRows } from '@hjm/kpi';
import type { Cell } from '@hjm/tables';
import { writeCsv } from '@hjm/tables/csv';
import { writeXlsx } from '@hjm/tables/xlsx';
import type { Io } from '../io.js';
import type { ChosenKpis } from './chosen-kpis.js';
import { writeNewBytes } from './write-bytes.js';

/** Writes results as a table: Excel when the name ends in `.xlsx`, else CSV as Swedish Excel opens it. */
export async function writeResults(file: string, results: readonly KpiResult[], { definitions, scheme }: ChosenKpis, { force, demo }: { readonly force: boolean; readonly demo: boolean }, io: Io): Promise<void> {
  const columns = [...RESULT_COLUMNS, ...(demo ? ['Demodata'] : [])];
  const rows = resultRows(results, definitions, { scheme }).map((row): Cell[] => [...RESULT_COLUMNS.map((column) => cellOf(row[column])), ...(demo ? ['påhittat'] : [])]);
  const chunks = /\.xlsx$/i.test(file) ? [await writeXlsx([{ name: 'Indikatorer', columns: columns.map((header) => ({ header })), rows }])] : writeCsv([columns, ...rows]);
  await writeNewBytes(file, chunks, force, io);
}

function cellOf(value: string | number | null): Cell {
  return typeof value === 'number' ? { number: decimalText(value) } : value;
}

/** Without an exponent: numbers here have few decimals, or are whole. */
function decimalText(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(10).replace(/\.?0+$/, '') : text;
}

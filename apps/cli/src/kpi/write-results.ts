import { type KpiResult, resultTable } from '@hjm/kpi';
import { writeCsv } from '@hjm/tables/csv';
import { writeXlsx } from '@hjm/tables/xlsx';
import type { Io } from '../io.js';
import type { ChosenKpis } from './chosen-kpis.js';
import { writeNewBytes } from './write-bytes.js';

/** Writes results as a table: Excel when the name ends in `.xlsx`, else CSV as Swedish Excel opens it. */
export async function writeResults(file: string, results: readonly KpiResult[], { definitions, scheme }: ChosenKpis, { force, demo }: { readonly force: boolean; readonly demo: boolean }, io: Io): Promise<void> {
  const { columns, rows } = resultTable(results, definitions, { scheme, demo });
  const chunks = /\.xlsx$/i.test(file) ? [await writeXlsx([{ name: demo ? 'Demodata' : 'Indikatorer', columns: columns.map((header) => ({ header })), rows }])] : writeCsv([columns, ...rows]);
  await writeNewBytes(file, chunks, force, io);
}

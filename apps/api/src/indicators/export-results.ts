import { type KpiResult, type ResultTable, parsePeriod, resultTable, resultsByParts, toKolada } from '@hjm/kpi';
import { writeCsv } from '@hjm/tables/csv';
import { writeXlsx } from '@hjm/tables/xlsx';
import { breathe } from '../breathe.js';
import type { Dataset, OpenDataset } from './dataset.js';

type ExportFormat = 'csv' | 'xlsx' | 'kolada';
type Asked = { readonly period: string; readonly format: ExportFormat; readonly municipality?: string | undefined };
export type ExportedFile = { readonly name: string; readonly type: string; readonly body: Uint8Array };

const TYPES: { readonly [format in ExportFormat]: readonly [ending: string, type: string] } = {
  csv: ['csv', 'text/csv; charset=utf-8'],
  xlsx: ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  kolada: ['json', 'application/json; charset=utf-8'],
};

/** The results of a period and their parts as a file, small groups masked. */
export async function exportResults(open: OpenDataset, { period: asked, format, municipality = '' }: Asked): Promise<ExportedFile> {
  const { dataset, region } = open;
  const period = parsePeriod(asked, region.interims);
  const counted = await open.source();
  const results: KpiResult[] = [];
  for (const definition of region.definitions) {
    // A whole that would give a small part away is masked in the file too.
    results.push(...resultsByParts(definition, counted, period));
    await breathe();
  }
  const [ending, type] = TYPES[format];
  const name = `${dataset.demo ? 'demo-' : ''}indikatorer-${region.id}-${period.id}.${ending}`;
  if (format === 'kolada') {
    const { data, leftOut } = toKolada(results, region.definitions, { municipality });
    return { name, type, body: new TextEncoder().encode(JSON.stringify({ ...marked(dataset), ...data, leftOut }, undefined, 2)) };
  }
  const table = resultTable(results, region.definitions, { scheme: region.scheme, demo: dataset.demo });
  return { name, type, body: format === 'csv' ? Buffer.concat([...writeCsv([table.columns, ...table.rows])]) : await workbook(table, dataset) };
}

function marked({ demo, notice }: Dataset): object {
  return demo ? { demo, notice } : {};
}

function workbook({ columns, rows }: ResultTable, { demo, titleSv }: Dataset): Promise<Uint8Array> {
  return writeXlsx([{ name: demo ? 'Demodata' : 'Indikatorer', columns: columns.map((header) => ({ header })), rows }], { title: titleSv });
}

import { type KpiResult, RESULT_COLUMNS, type ResultRow, parsePeriod, resultOf, resultRows, resultsByPart, toKolada } from '@hjm/kpi';
import type { Cell } from '@hjm/tables';
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
    const divided = definition.breakdowns.map(({ id }) => resultsByPart(definition, counted, period, id));
    // A whole that must be masked beside the parts of one breakdown is masked in the file.
    const wholes = divided.flatMap((all) => all.filter(({ part }) => part === undefined));
    results.push(wholes.find(({ value }) => value.state === 'masked') ?? resultOf(definition, counted, period), ...divided.flatMap((all) => all.filter(({ part }) => part !== undefined)));
    await breathe();
  }
  const [ending, type] = TYPES[format];
  const name = `${dataset.demo ? 'demo-' : ''}indikatorer-${region.id}-${period.id}.${ending}`;
  if (format === 'kolada') {
    const { data, leftOut } = toKolada(results, region.definitions, { municipality });
    return { name, type, body: new TextEncoder().encode(JSON.stringify({ ...marked(dataset), ...data, leftOut }, undefined, 2)) };
  }
  const rows = resultRows(results, region.definitions, { scheme: region.scheme });
  return { name, type, body: format === 'csv' ? Buffer.concat([...writeCsv(tableOf(rows, dataset))]) : await workbook(rows, dataset) };
}

function marked({ demo, notice }: Dataset): object {
  return demo ? { demo, notice } : {};
}

/** Demo data says so on every row. */
function tableOf(rows: readonly ResultRow[], { demo }: Dataset): Cell[][] {
  const mark: Cell[] = demo ? ['ja'] : [];
  return [headersOf(demo), ...rows.map((row) => [...RESULT_COLUMNS.map((column) => cellOf(row[column])), ...mark])];
}

function headersOf(demo: boolean): string[] {
  return [...RESULT_COLUMNS, ...(demo ? ['Demodata'] : [])];
}

function workbook(rows: readonly ResultRow[], dataset: Dataset): Promise<Uint8Array> {
  const [, ...cells] = tableOf(rows, dataset);
  return writeXlsx([{ name: dataset.demo ? 'Demodata' : 'Indikatorer', columns: headersOf(dataset.demo).map((header) => ({ header })), rows: cells }], { title: dataset.titleSv });
}

function cellOf(value: string | number | null): Cell {
  return typeof value === 'number' ? { number: String(value) } : value;
}

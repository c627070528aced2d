import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { EVENT_TABLES, type EventTable, type KpiRecord, tableColumns } from '@hjm/kpi';
import { type Cell, cellsOf, type Column } from '@hjm/tables';
import { writeCsv } from '@hjm/tables/csv';
import type { Io } from '../io.js';
import { writeNewFile } from '../output/new-file.js';
import { startProgress } from '../rent/progress.js';
import { DEMO_COLUMN } from '../rent/read-records.js';
import type { Result } from '../result.js';
import { regionOf } from './chosen-kpis.js';
import { demoTables } from './demo-data.js';
import { fileNameOf } from './file-name-of.js';
import { refuseOld } from './refuse-old.js';
import { writeNewBytes } from './write-bytes.js';

export type DemoOptions = { readonly region?: string; readonly faults?: boolean; readonly force?: boolean };

/** `hjm kpi demo`: the demo events as the files that the other commands read, each row marked as demo data. */
export async function kpiDemoVerb(io: Io, folder: string, { region, faults, force = false }: DemoOptions): Promise<Result> {
  if (faults === true) return faultyFiles(folder, force, io);
  const demo = demoTables(region === undefined ? undefined : regionOf(region));
  await mkdir(resolve(io.cwd, folder), { recursive: true });
  const names = demo.tables.map(({ id }) => ({ id, file: join(folder, `${fileOf(tableOf(id))}.csv`) }));
  const notice = join(folder, 'LASMIG.txt');
  await refuseOld([notice, ...names.map(({ file }) => file)], force, io);
  const progress = await startProgress('Skriver filer', demo.tables.length, io);
  const files: { file: string; table: string; rows: number }[] = [];
  try {
    await writeNewFile(notice, `${demo.noticeSv}\n`, io, { force });
    for (const { id, records } of demo.tables) {
      const table = tableOf(id);
      const file = join(folder, `${fileOf(table)}.csv`);
      let rows = 0;
      await writeNewBytes(file, writeCsv(rowsOf(table, records(), () => { rows += 1; })), force, io);
      files.push({ file, table: id, rows });
      progress.update(1);
    }
  } finally {
    progress.stop();
  }
  return {
    json: { demo: demo.noticeSv, files, notice },
    print: async (screen) => {
      screen.line(demo.noticeSv);
      await screen.table({ columns: ['Fil', 'Tabell', 'Rader'], rows: files.map(({ file, table, rows }) => [file, tableOf(table).labelSv, String(rows)]) });
    },
  };
}

/** Files with the mistakes that such files have, each told in words. */
async function faultyFiles(folder: string, force: boolean, io: Io): Promise<Result> {
  const { DEMO_FILES_NOTICE_SV, demoFaultyFiles } = await import('@hjm/demo/events');
  await mkdir(resolve(io.cwd, folder), { recursive: true });
  const files = demoFaultyFiles.map((faulty) => ({ ...faulty, path: join(folder, faulty.file.normalize('NFD').replaceAll(/\p{M}/gu, '')) }));
  await refuseOld(files.map(({ path }) => path), force, io);
  for (const { path, rows } of files) await writeNewBytes(path, writeCsv(rows.map((row, index) => [...row, index === 0 ? (DEMO_COLUMN.headers[0] ?? '') : 'ja'])), force, io);
  return {
    json: { demo: DEMO_FILES_NOTICE_SV, files: files.map(({ path, table, faults }) => ({ file: path, table, faults })) },
    print: (screen) => {
      screen.line(DEMO_FILES_NOTICE_SV);
      for (const { path, faults } of files) {
        screen.heading(path);
        for (const { line, column, whatSv } of faults) screen.item(`rad ${String(line)}, ${column}: ${whatSv}`);
      }
    },
  };
}

function* rowsOf(table: EventTable, records: Iterable<KpiRecord>, onRow: () => void): Generator<readonly Cell[]> {
  const columns: readonly Column[] = [...tableColumns(table), DEMO_COLUMN];
  const hundredths = table.fields.filter(({ kind }) => kind === 'hundredths').map(({ key }) => key);
  yield columns.map(({ headers }) => headers[0] ?? '');
  for (const record of records) {
    onRow();
    const numbers = Object.fromEntries(hundredths.map((key) => [key, hundredthsText(record[key])]));
    yield cellsOf(columns, { ...record, ...numbers, [DEMO_COLUMN.key]: 'ja' });
  }
}

function hundredthsText(value: KpiRecord[string]): string | null {
  if (typeof value !== 'number') return null;
  const digits = String(Math.abs(value)).padStart(3, '0');
  return `${value < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function tableOf(id: string): EventTable {
  const found = EVENT_TABLES.find((table) => table.id === id);
  if (found === undefined) throw new TypeError(`no table ${id}`);
  return found;
}

/** The table's Swedish file name, in letters that every system can keep. */
function fileOf(table: EventTable): string {
  return fileNameOf(table).normalize('NFD').replaceAll(/\p{M}/gu, '');
}

import { createWriteStream } from 'node:fs';
import { access, rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { HjmError } from '@hjm/core';
import type { RegisterColumn } from '@hjm/pricing/register';
import { type Cell, cellsOf } from '@hjm/tables';
import { writeCsv } from '@hjm/tables/csv';
import { writeXlsx, type XlsxFormat } from '@hjm/tables/xlsx';
import type { Io } from '../io.js';
import { DEMO_COLUMN } from './read-records.js';

/** A table that is being written. The file is there under its name when all of it is, or not at all. */
export type TableFile = {
  readonly add: (record: object) => void;
  /** Writes what was added; waits while the receiver cannot keep up. */
  readonly flush: () => Promise<void>;
  readonly close: () => Promise<void>;
  /** Leaves nothing behind. */
  readonly abandon: () => Promise<void>;
};

export type TableTarget = {
  readonly file: string;
  readonly columns: readonly RegisterColumn[];
  /** Name of the sheet in Excel. */
  readonly name: string;
  readonly force: boolean;
  /** Asked at the first row: whether the rows are demo data, and are to be marked. */
  readonly demo: () => boolean;
};

const FORMATS: Readonly<Record<RegisterColumn['kind'], XlsxFormat>> = { text: 'text', oneOf: 'text', day: 'day', integer: 'integer', ore: 'decimal' };

/** Opens a table to write: Excel when the name ends in `.xlsx`, else CSV as Swedish Excel opens it; `-` is standard output. */
export async function openTable(target: TableTarget, io: Io): Promise<TableFile> {
  const { file, force } = target;
  if (file === '-') return csvTable(target, io.stdout, () => Promise.resolve(), () => Promise.resolve());
  const path = resolve(io.cwd, file);
  if (!force && (await access(path).then(() => true, () => false))) throw new HjmError('file-exists', `${file} finns redan och skrivs inte över. Ge ett annat namn eller lägg till --force.`);
  const part = `${path}.part`;
  const told = (error: unknown): HjmError => {
    const { code } = error as NodeJS.ErrnoException;
    return new HjmError('cannot-write', `${file} kan inte skrivas: ${code === 'ENOENT' ? 'mappen finns inte' : code === 'EACCES' ? 'rättighet saknas' : code === 'ENOSPC' ? 'disken är full' : String(code)}.`);
  };
  await writeFile(part, '').catch((error: unknown) => {
    throw told(error);
  });
  const abandon = (): Promise<void> => rm(part, { force: true });
  if (/\.xlsx$/i.test(file)) {
    const rows: Cell[][] = [];
    const { header, cells } = shape(target);
    return {
      add: (record) => void rows.push(cells(record)),
      flush: () => Promise.resolve(),
      close: async () => {
        const columns = header().map(({ headers, kind }) => ({ header: headers[0] ?? '', format: FORMATS[kind] }));
        await writeFile(part, await writeXlsx([{ name: target.name, columns, rows }]));
        await rename(part, path);
      },
      abandon,
    };
  }
  const stream = createWriteStream(part);
  let broken: unknown;
  stream.on('error', (error) => (broken = error));
  return csvTable(
    target,
    stream,
    async () => {
      await new Promise<void>((done) => stream.end(() => { done(); }));
      if (broken !== undefined) throw told(broken);
      await rename(part, path);
    },
    async () => {
      await new Promise<void>((done) => stream.end(() => { done(); }));
      await abandon();
    },
  );
}

function csvTable(target: TableTarget, stream: Writable, close: () => Promise<void>, abandon: () => Promise<void>): TableFile {
  const { header, cells } = shape(target);
  let rows: Cell[][] = [];
  let begun = false;
  const flush = async (): Promise<void> => {
    if (rows.length === 0 && begun) return;
    const titles: Cell[] = header().map(({ headers }) => headers[0] ?? '');
    // A part of a table is written as a table, and its header is left out after the first: so that a row is written the same wherever it stands.
    let skip = begun ? bytesOf([titles]).length : 0;
    for (const bytes of writeCsv([titles, ...rows], { bom: !begun })) {
      if (!stream.write(bytes.subarray(skip)) && !stream.destroyed) await drained(stream);
      skip = 0;
    }
    begun = true;
    rows = [];
  };
  return {
    add: (record) => void rows.push(cells(record)),
    flush,
    close: async () => {
      await flush();
      await close();
    },
    abandon,
  };
}

function bytesOf(rows: readonly (readonly Cell[])[]): Uint8Array {
  return Buffer.concat([...writeCsv(rows, { bom: false })]);
}

function drained(stream: Writable): Promise<void> {
  return new Promise((done) => {
    const go = (): void => {
      stream.off('drain', go).off('error', go).off('close', go);
      done();
    };
    stream.on('drain', go).on('error', go).on('close', go);
  });
}

function shape({ columns, demo }: TableTarget): { header: () => readonly RegisterColumn[]; cells: (record: object) => Cell[] } {
  let marked: readonly RegisterColumn[] | undefined;
  const header = (): readonly RegisterColumn[] => (marked ??= demo() ? [...columns, DEMO_COLUMN] : columns);
  return { header, cells: (record) => cellsOf(header(), { ...record, demo: 'påhittat' }) };
}

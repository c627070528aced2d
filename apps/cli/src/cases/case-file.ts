import { closeSync, existsSync, fsyncSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { HjmError, foundText } from '@hjm/core';
import { parseCaseEvent } from '@hjm/rules/cases-schema';
import type { Io } from '../io.js';
import { InputError } from '../problem.js';
import { type CaseLine, brokenAt } from './case-line.js';

/** The lines of a file of cases, every one checked. A file that is not there yet has none. */
export function readCaseFile(file: string, io: Io): readonly CaseLine[] {
  const path = resolve(io.cwd, file);
  if (!existsSync(path)) return [];
  const text = readText(path, file);
  const rows = text.split('\n');
  if (rows.pop() !== '') {
    throw broken(file, rows.length + 1, 'sista raden är avbruten: den blev aldrig bekräftad. Ta bort den och gör om det som avbröts', 'en hel rad', 'en rad utan radslut');
  }
  const lines: CaseLine[] = [];
  for (const [index, row] of rows.entries()) {
    const line = lineIn(row, file, index + 1);
    const why = brokenAt(line, lines.at(-1));
    if (why !== undefined) throw broken(file, index + 1, why, 'raden som den skrevs', 'en ändrad rad');
    lines.push(line);
  }
  return lines;
}

/**
 * Appends the line that `make` gives for the lines that stand there. Holds the file alone meanwhile, and returns when the line
 * is on disk.
 *
 * @throws HjmError `case-file-busy`, `case-file`
 */
export function appendCaseLine<T extends { readonly line: CaseLine }>(file: string, io: Io, make: (lines: readonly CaseLine[]) => T): T {
  const path = resolve(io.cwd, file);
  const release = lock(path, file);
  try {
    const isNew = !existsSync(path);
    const made = make(readCaseFile(file, io));
    const handle = openSync(path, 'a', 0o600);
    try {
      writeSync(handle, `${JSON.stringify(made.line)}\n`);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    if (isNew) syncFolder(dirname(path));
    return made;
  } catch (error) {
    throw error instanceof HjmError ? error : new HjmError('case-file', `${file} går inte att skriva (${(error as NodeJS.ErrnoException).code ?? 'fel'}).`);
  } finally {
    release();
  }
}

function lock(path: string, file: string): () => void {
  const held = `${path}.lock`;
  try {
    writeFileSync(held, `${String(process.pid)}\n`, { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST') throw new HjmError('case-file', `${file} går inte att skriva (${code ?? 'fel'}).`);
    throw new HjmError('case-file-busy', `${file} används av någon annan just nu. Försök igen. Är du säker på att ingen gör det: ta bort ${file}.lock.`);
  }
  return () => {
    rmSync(held, { force: true });
  };
}

function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function readText(path: string, file: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new HjmError('case-file', `${file} går inte att läsa (${(error as NodeJS.ErrnoException).code ?? 'fel'}).`);
  }
}

function lineIn(row: string, file: string, number: number): CaseLine {
  let line: Partial<CaseLine> | null;
  try {
    line = JSON.parse(row) as Partial<CaseLine> | null;
  } catch {
    throw broken(file, number, 'raden är inte giltig JSON', 'en rad JSON', foundText(row.slice(0, 40)));
  }
  if (line?.format !== 'hjm.case-line/1') throw broken(file, number, 'raden är ingen händelse i ett ärende', 'format hjm.case-line/1', foundText(line?.format));
  return { ...(line as CaseLine), event: parseCaseEvent(line.event) };
}

function broken(file: string, line: number, why: string, expected: string, found: string): InputError {
  return new InputError(new HjmError('case-file', `${file}, rad ${String(line)}: ${why}.`, [{ path: 'rad', expected, found }]), file, [{ line }]);
}

import { access, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { HjmError } from '@hjm/core';
import type { DecisionRecord } from '@hjm/rules';
import type { Io } from '../io.js';

/** Refuses before any work is done when the file would be overwritten. */
export async function checkRecordFile(file: string | undefined, force: boolean, io: Io): Promise<void> {
  if (file === undefined || force) return;
  const there = await access(resolve(io.cwd, file)).then(() => true, () => false);
  if (there) throw exists(file);
}

/** Writes a record as JSON. Never over a file that is there, unless forced. */
export async function writeRecord(file: string, record: DecisionRecord, force: boolean, io: Io): Promise<void> {
  try {
    await writeFile(resolve(io.cwd, file), `${JSON.stringify(record, null, 2)}\n`, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw exists(file);
    const reason = code === 'ENOENT' ? 'mappen finns inte' : code === 'EISDIR' ? 'det är en mapp' : code === 'EACCES' ? 'rättighet saknas' : String(code);
    throw new HjmError('cannot-write', `Beslutsposten kan inte skrivas till ${file}: ${reason}.`);
  }
}

function exists(file: string): HjmError {
  return new HjmError('file-exists', `${file} finns redan och skrivs inte över. Ge ett annat namn eller lägg till --force.`);
}

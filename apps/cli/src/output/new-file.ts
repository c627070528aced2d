import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { HjmError } from '@hjm/core';
import type { Io } from '../io.js';

/** Writes a file that is not there yet; never over one that is, unless forced. */
export async function writeNewFile(file: string, text: string, io: Io, { mode = 0o644, force = false }: { readonly mode?: number; readonly force?: boolean } = {}): Promise<void> {
  try {
    await writeFile(resolve(io.cwd, file), text, { flag: force ? 'w' : 'wx', mode });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new HjmError('file-exists', `${file} finns redan och skrivs inte över. Ange ett annat namn.`);
    const reason = code === 'ENOENT' ? 'mappen finns inte' : code === 'EACCES' ? 'rättighet saknas' : String(code);
    throw new HjmError('cannot-write', `${file} kan inte skrivas: ${reason}.`);
  }
}

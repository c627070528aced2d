import { access } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { HjmError } from '@hjm/core';
import type { Io } from '../io.js';

/** Says at once that a file would be written over, or that its folder is not there, before anything long is begun. */
export async function refuseOld(files: readonly (string | undefined)[], force: boolean, io: Io): Promise<void> {
  for (const file of files) {
    if (file === undefined) continue;
    if (!(await access(dirname(resolve(io.cwd, file))).then(() => true, () => false))) throw new HjmError('cannot-write', `${file} kan inte skrivas: mappen finns inte.`);
    if (!force && (await access(resolve(io.cwd, file)).then(() => true, () => false))) throw new HjmError('file-exists', `${file} finns redan och skrivs inte över. Ge ett annat namn eller lägg till --force.`);
  }
}

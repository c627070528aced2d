import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { HjmError } from '@hjm/core';
import type { Io } from '../io.js';

/** Says at once that a file would be written over, before anything long is begun. */
export async function refuseOld(files: readonly (string | undefined)[], force: boolean, io: Io): Promise<void> {
  if (force) return;
  for (const file of files) {
    if (file === undefined) continue;
    if (await access(resolve(io.cwd, file)).then(() => true, () => false)) throw new HjmError('file-exists', `${file} finns redan och skrivs inte över. Ge ett annat namn eller lägg till --force.`);
  }
}

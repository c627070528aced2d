import { open, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { HjmError } from '@hjm/core';
import type { Io } from '../io.js';
import { refuseOld } from './refuse-old.js';

/** Writes a file chunk by chunk; it stands under its name when all of it is there, or not at all. Never over one that is, unless forced. */
export async function writeNewBytes(file: string, chunks: Iterable<Uint8Array>, force: boolean, io: Io): Promise<void> {
  await refuseOld([file], force, io);
  const path = resolve(io.cwd, file);
  const part = `${path}.part`;
  const handle = await open(part, 'w').catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    throw new HjmError('cannot-write', `${file} kan inte skrivas: ${code === 'ENOENT' ? 'mappen finns inte' : code === 'EACCES' ? 'rättighet saknas' : String(code)}.`);
  });
  try {
    for (const chunk of chunks) await handle.write(chunk);
    await handle.close();
    await rename(part, path);
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(part, { force: true });
    throw error;
  }
}

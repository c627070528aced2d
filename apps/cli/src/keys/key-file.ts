import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { HjmError } from '@hjm/core';
import { readSource } from '../input/read-source.js';
import type { Io } from '../io.js';
import { writeNewFile } from '../output/new-file.js';
import { newKeyPair, type KeyPair } from './signing.js';

/** Only the owner may read and write it. */
const OWNER_ONLY = 0o600;

/** Makes a pair of keys: the private one in the file, for its owner only, the public one beside it with `.pub`. Nothing is written over, and no key into a repository. */
export async function writeNewKey(file: string, io: Io): Promise<{ readonly publicKey: string; readonly publicFile: string }> {
  const repository = repositoryAround(resolve(io.cwd, file));
  if (repository !== undefined) throw new HjmError('key-in-repository', `${file} ligger i ett repo (${repository}). En privat nyckel ska aldrig ligga där: ange en fil på ett annat ställe.`);
  const { privateKey, publicKey }: KeyPair = newKeyPair();
  const publicFile = `${file}.pub`;
  if (existsSync(resolve(io.cwd, publicFile))) throw new HjmError('file-exists', `${publicFile} finns redan och skrivs inte över.`);
  await writeNewFile(file, privateKey, io, { mode: OWNER_ONLY });
  await writeNewFile(publicFile, publicKey, io);
  return { publicKey, publicFile };
}

/** Reads a private key. One that others may read is refused, where the system tells who may. */
export async function readPrivateKey(file: string, io: Io): Promise<string> {
  const { text } = await readSource(file, io);
  if (file !== '-' && process.platform !== 'win32' && (statSync(resolve(io.cwd, file)).mode & 0o077) !== 0) {
    throw new HjmError('key-exposed', `Andra än du kan läsa ${file}. Gör så här först: chmod 600 ${file}`);
  }
  return text;
}

/** The folder of the git repository that a path lies in. */
function repositoryAround(path: string): string | undefined {
  const folder = dirname(path);
  let at = existsSync(folder) ? realpathSync(folder) : folder;
  for (let above = dirname(at); ; at = above, above = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (above === at) return undefined;
  }
}

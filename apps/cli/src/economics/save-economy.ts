import { access } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { type Economy, withEconomy } from '@hjm/economics';
import type { Io } from '../io.js';
import { writeNewBytes } from '../kpi/write-bytes.js';
import { loadEconomy } from './load-economy.js';

export type SaveOptions = { /** The file that the economy came from. */ readonly economy: string | undefined; readonly title: string | undefined; readonly force: boolean };

/** The id of an economy that was made of files. */
export const UNNAMED = 'egen';

/** Saves an economy: as a new file, into the file that it came from, or into another one that is there, whose parts of other names stay. Gives the name of the file. */
export async function saveEconomy(file: string, economy: Economy, { economy: from, title, force }: SaveOptions, io: Io): Promise<string> {
  const there = await savedEconomy(file, { economy: from, force }, io);
  const whole = there === undefined ? economy : withEconomy(there, economy);
  const named = there !== undefined || from !== undefined || economy.id !== UNNAMED ? whole : { ...whole, id: idOf(file), titleSv: title ?? basename(file, '.json') };
  await writeNewBytes(file, [new TextEncoder().encode(`${JSON.stringify(title === undefined ? named : { ...named, titleSv: title }, null, 1)}\n`)], true, io);
  return file;
}

/** The economy of another file than the one that everything came from, where parts are added to what is there. */
export async function savedEconomy(file: string, { economy: from, force }: { readonly economy?: string | undefined; readonly force: boolean }, io: Io): Promise<Economy | undefined> {
  const path = resolve(io.cwd, file);
  if (force || (from !== undefined && resolve(io.cwd, from) === path)) return undefined;
  return (await access(path).then(() => true, () => false)) ? loadEconomy({ economy: file }, io) : undefined;
}

function idOf(file: string): string {
  return basename(file, '.json').normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || UNNAMED;
}

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { HjmError, nearest } from '@hjm/core';
import { type EventTable, nearestTableFile, tableOfFile } from '@hjm/kpi';
import type { Io } from '../../io.js';
import { fileNameOf } from '../file-name-of.js';

/** A file of the folder that is read. */
export type FoundFile = { readonly name: string; readonly path: string; readonly table: EventTable; readonly bytes: number };

/** A file that is not read, with the reason. */
export type UnreadFile = { readonly name: string; readonly whySv: string };

export type FoundFiles = { readonly files: readonly FoundFile[]; readonly unread: readonly UnreadFile[] };

/** What systems and our own demo put in a folder without anybody wanting it read. */
const OF_NO_INTEREST = /^(?:\.|~\$|l[äa]s.?mig|readme|thumbs\.db)/iu;
const READABLE = /\.(?:csv|txt|tsv|xlsx|parquet)$/i;

/**
 * The files of a folder that are of a table by their names, in the order of the names. The others are told, and one with the same bytes as
 * another of its table is read once.
 *
 * @throws HjmError `no-such-folder`, `not-a-folder`, `unreadable`, `no-files`
 */
export async function findFiles(folder: string, tables: readonly EventTable[], io: Io): Promise<FoundFiles> {
  const names = (await namesIn(folder, io)).filter((name) => !OF_NO_INTEREST.test(name));
  const files: FoundFile[] = [];
  const unread: UnreadFile[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const info = await stat(resolve(io.cwd, path)).catch(() => undefined);
    if (info === undefined || info.isDirectory()) {
      unread.push({ name, whySv: info === undefined ? 'går inte att läsa' : 'är en mapp, och filer i den läses inte' });
      continue;
    }
    const table = tableOfFile(name, tables);
    const why = whyUnread(name, table, tables);
    if (why !== undefined || table === undefined) unread.push({ name, whySv: why ?? '' });
    else files.push({ name, path, table, bytes: info.size });
  }
  if (files.length === 0) throw noFiles(folder, unread, tables);
  return withoutCopies(files, unread, io);
}

function whyUnread(name: string, table: EventTable | undefined, tables: readonly EventTable[]): string | undefined {
  if (!READABLE.test(name)) return 'är varken CSV (.csv, .txt, .tsv), Excel (.xlsx) eller Parquet (.parquet)';
  if (table !== undefined) return undefined;
  const close = nearestTableFile(name, tables);
  return close === undefined ? 'har inte en tabells namn' : `har inte en tabells namn, men liknar ${close}${/\.[^.]*$/.exec(name)?.[0] ?? ''}`;
}

async function namesIn(folder: string, io: Io): Promise<string[]> {
  const path = resolve(io.cwd, folder);
  try {
    return (await readdir(path)).sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') throw new HjmError('not-a-folder', `${folder} är en fil, inte en mapp. Ange mappen som filerna ligger i.`);
    if (code !== 'ENOENT') throw new HjmError('unreadable', `Mappen ${folder} går inte att läsa (${code ?? 'okänt fel'}).`);
    const close = nearest(basename(path), await readdir(dirname(path)).catch(() => []));
    throw new HjmError('no-such-folder', `Mappen ${folder} finns inte.${close === undefined ? '' : ` Menade du ${join(dirname(folder), close)}?`}`);
  }
}

function noFiles(folder: string, unread: readonly UnreadFile[], tables: readonly EventTable[]): HjmError {
  const found = unread.length === 0 ? 'inga filer' : unread.map(({ name, whySv }) => `${name} (${whySv})`).join('; ');
  const expected = `filer med namn som ${tables.slice(0, 5).map((table) => `${fileNameOf(table)}.csv`).join(', ')}; hjm kpi tables visar alla`;
  return new HjmError('no-files', `Mappen ${folder} har inga filer att räkna på.`, [{ path: folder, expected, found }]);
}

/** Only files of the same size can be the same, so that few are read for it. */
async function withoutCopies(files: readonly FoundFile[], unread: UnreadFile[], io: Io): Promise<FoundFiles> {
  const seen = new Map<string, FoundFile>();
  const kept: FoundFile[] = [];
  for (const file of files) {
    const { name, path, table, bytes } = file;
    if (files.some((other) => other !== file && other.bytes === bytes && other.table === table)) {
      const key = `${table.id} ${await hashOf(resolve(io.cwd, path))}`;
      const same = seen.get(key);
      if (same !== undefined) {
        unread.push({ name, whySv: `har exakt samma innehåll som ${same.name}, som läses en gång` });
        continue;
      }
      seen.set(key, file);
    }
    kept.push(file);
  }
  return { files: kept, unread };
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

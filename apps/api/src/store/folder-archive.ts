import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

type Entry = { readonly path: string; readonly size: number | null };

/** A folder as one compressed file: a line of JSON with every entry, then the contents of the files in that order. */
export function packFolder(folder: string): Buffer {
  const found = entriesOf(folder).map(({ path, isFile }) => ({ path: relative(folder, path).split(sep).join('/'), content: isFile ? readFileSync(path) : null }));
  const entries = found.map(({ path, content }): Entry => ({ path, size: content?.length ?? null }));
  return gzipSync(Buffer.concat([Buffer.from(`${JSON.stringify(entries)}\n`), ...found.flatMap(({ content }) => content ?? [])]));
}

/** Writes the folder that an archive holds, readable by its owner alone. */
export function unpackFolder(archive: Buffer, folder: string): void {
  const data = gunzipSync(archive);
  let at = data.indexOf('\n') + 1;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const { path, size } of JSON.parse(data.toString('utf8', 0, at)) as readonly Entry[]) {
    if (size === null) {
      mkdirSync(join(folder, path), { recursive: true, mode: 0o700 });
    } else {
      writeFileSync(join(folder, path), data.subarray(at, at + size), { flag: 'wx', mode: 0o600 });
      at += size;
    }
  }
}

/** Forces a folder and everything in it to disk. */
export function syncFolder(folder: string): void {
  // Windows keeps its folders itself, and does not let them be opened.
  const folders = process.platform !== 'win32';
  const paths = entriesOf(folder).flatMap(({ path, isFile }) => (isFile || folders ? [path] : []));
  for (const path of folders ? [...paths, folder] : paths) {
    const opened = openSync(path, 'r');
    fsyncSync(opened);
    closeSync(opened);
  }
}

/** Parents come before what lies in them. */
function entriesOf(folder: string): { path: string; isFile: boolean }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => ({ path: join(entry.parentPath, entry.name), isFile: entry.isFile() }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

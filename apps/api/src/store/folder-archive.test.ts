import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { packFolder, syncFolder, unpackFolder } from './folder-archive.js';

it('gives a folder back as it was: files of any content, empty files, empty folders', () => {
  const from = join(temporaryFolder(), 'from');
  mkdirSync(join(from, 'a', 'b', 'empty'), { recursive: true });
  writeFileSync(join(from, 'a', 'text.txt'), 'Åke\n[]\n');
  writeFileSync(join(from, 'a', 'b', 'bytes'), Buffer.from([0, 10, 255, 0]));
  writeFileSync(join(from, 'nothing'), '');
  const to = join(temporaryFolder(), 'to');
  unpackFolder(packFolder(from), to);
  expect(readdirSync(to, { recursive: true }).sort()).toEqual(readdirSync(from, { recursive: true }).sort());
  for (const name of ['a/text.txt', 'a/b/bytes', 'nothing']) expect(readFileSync(join(to, name))).toEqual(readFileSync(join(from, name)));
  expect(statSync(join(to, 'a', 'text.txt')).mode & 0o077).toBe(0);
  syncFolder(to);
});

it('never writes over what is there', () => {
  const from = temporaryFolder();
  writeFileSync(join(from, 'file'), 'new');
  const to = temporaryFolder();
  writeFileSync(join(to, 'file'), 'old');
  expect(() => { unpackFolder(packFolder(from), to); }).toThrow('EEXIST');
  expect(readFileSync(join(to, 'file'), 'utf8')).toBe('old');
});

import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { memoryIo } from '../testing/memory-io.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { MOST_BYTES, readSource } from './read-source.js';

const read = (name: string, content: string | Uint8Array): Promise<{ name: string; text: string }> => readSource(name, memoryIo({ cwd: temporaryFolder({ [name]: content }) }));

it('reads UTF-8 with or without its mark, and UTF-16 with its mark', async () => {
  expect((await read('a', 'åäö')).text).toBe('åäö');
  expect((await read('a', '\uFEFFåäö')).text).toBe('åäö');
  expect((await read('a', Buffer.from('\uFEFFåäö', 'utf16le'))).text).toBe('åäö');
});

it.each([
  ['binary', Uint8Array.of(0, 1, 2, 255), 'not-text', 'binary är inte text i UTF-8 utan något annat, kanske en binär fil.'],
  ['latin1', Buffer.from('åäö', 'latin1'), 'not-text', 'latin1 är inte text i UTF-8 utan något annat, kanske en binär fil.'],
  ['empty', '', 'empty-input', 'empty är tom.'],
  ['blank', ' \n\t', 'empty-input', 'blank är tom.'],
  ['large', 'a'.repeat(MOST_BYTES + 1), 'input-too-large', 'large är större än 5 MB, så stora indata tas inte emot.'],
])('refuses %s content in plain words', async (name, content, code, message) => {
  await expect(read(name, content)).rejects.toMatchObject({ code, message });
});

it('takes what is exactly as large as allowed', async () => {
  expect((await read('a', 'a'.repeat(MOST_BYTES))).text).toHaveLength(MOST_BYTES);
});

it('says that a folder is no file, and names the nearest file when there is none', async () => {
  const io = memoryIo({ cwd: temporaryFolder({ 'beslut.json': '{}' }) });
  await expect(readSource('.', io)).rejects.toMatchObject({ code: 'is-directory', message: '. är en mapp, inte en fil.' });
  await expect(readSource('beslt.json', io)).rejects.toMatchObject({ code: 'no-such-file', message: 'beslt.json finns inte. Menade du beslut.json?' });
  await expect(readSource('nowhere/else', io)).rejects.toMatchObject({ code: 'no-such-file', message: 'nowhere/else finns inte.' });
});

it('stops reading an endless input', async () => {
  const endless = new Readable({ read() { this.push('a'.repeat(1024 * 1024)); } });
  await expect(readSource('-', memoryIo({ stdin: endless }))).rejects.toMatchObject({ code: 'input-too-large' });
});

it('reads standard input once', async () => {
  const io = memoryIo({ stdin: 'text' });
  expect(await readSource('-', io)).toEqual({ name: 'standard in', text: 'text' });
  await expect(readSource('-', io)).rejects.toMatchObject({ code: 'stdin-twice' });
});

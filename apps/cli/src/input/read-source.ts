import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { HjmError, nearest } from '@hjm/core';
import type { Io } from '../io.js';
import { InputError } from '../problem.js';

/** No rule package, record or list comes near. */
export const MOST_BYTES = 5 * 1024 * 1024;

/** A text that was read, with the name that errors give it. */
export type Source = { readonly name: string; readonly text: string };

const drained = new WeakSet<Readable>();

/** An input that can be read once, piece by piece. */
export type OpenSource = {
  readonly name: string;
  readonly chunks: () => AsyncIterable<Buffer>;
  readonly refuse: (code: string, message: string) => InputError;
};

/** Opens a file, or standard input when the name is `-`. Throws `InputError` with the reason in plain words, now or while it is read. */
export async function openSource(file: string, io: Io): Promise<OpenSource> {
  const name = file === '-' ? 'standard in' : file;
  const refuse = (code: string, message: string): InputError => new InputError(new HjmError(code, `${name} ${message}`), name);
  if (file === '-') {
    if (drained.has(io.stdin)) throw refuse('stdin-twice', 'kan bara läsas en gång.');
    drained.add(io.stdin);
  }
  const path = resolve(io.cwd, file);
  if (file !== '-') await checkFile(path, refuse);
  async function* chunks(): AsyncGenerator<Buffer> {
    try {
      for await (const chunk of file === '-' ? io.stdin : createReadStream(path)) yield typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer);
    } catch (error) {
      throw error instanceof HjmError ? error : refuse('unreadable', `går inte att läsa (${reason(error)}).`);
    }
  }
  return { name, chunks, refuse };
}

/** The bytes of a file or of standard input, `most` at most. Throws as {@link openSource}. */
export async function readBytes(file: string, io: Io, most: number): Promise<{ readonly name: string; readonly bytes: Buffer; readonly refuse: OpenSource['refuse'] }> {
  const { name, chunks: pieces, refuse } = await openSource(file, io);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const part of pieces()) {
    size += part.length;
    if (size > most) throw refuse('input-too-large', `är större än ${String(most / 1024 / 1024)} MB, så stora indata tas inte emot.`);
    chunks.push(part);
  }
  if (size === 0) throw refuse('empty-input', 'är tom.');
  return { name, bytes: Buffer.concat(chunks), refuse };
}

/** Reads a text, by default of at most {@link MOST_BYTES}. Throws as {@link openSource}. */
export async function readSource(file: string, io: Io, most: number = MOST_BYTES): Promise<Source> {
  const { name, bytes, refuse } = await readBytes(file, io, most);
  const text = decode(bytes);
  if (text === undefined) throw refuse('not-text', 'är inte text i UTF-8 utan något annat, kanske en binär fil.');
  if (text.trim() === '') throw refuse('empty-input', 'är tom.');
  return { name, text };
}

async function checkFile(path: string, refuse: (code: string, message: string) => InputError): Promise<void> {
  try {
    if ((await stat(path)).isDirectory()) throw refuse('is-directory', 'är en mapp, inte en fil.');
  } catch (error) {
    if (error instanceof HjmError) throw error;
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw refuse('unreadable', `går inte att läsa (${reason(error)}).`);
    const near = nearest(basename(path), await readdir(dirname(path)).catch(() => []));
    throw refuse('no-such-file', `finns inte.${near === undefined ? '' : ` Menade du ${near}?`}`);
  }
}

function reason(error: unknown): string {
  const { code = 'okänt fel' } = error as NodeJS.ErrnoException;
  return code === 'EACCES' || code === 'EPERM' ? 'rättighet saknas' : code;
}

/** UTF-8, or UTF-16 with its mark as some shells write it; `undefined` for anything else. */
function decode(bytes: Buffer): string | undefined {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

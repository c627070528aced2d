import fc from 'fast-check';
import { HjmError } from '@hjm/core';

/** The text in UTF-8. */
export function utf8(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf8'));
}

/** The text in Windows-1252, for letters that Latin-1 has too. */
export function latin1(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

export function utf16(text: string, big = false): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return new Uint8Array(big ? bytes.swap16() : bytes);
}

/** The bytes in pieces, cut after each of the places. */
export function cut(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const ends = [...new Set([...places.map((place) => place % (bytes.length + 1)), bytes.length])].sort((a, b) => a - b);
  return ends.map((end, k) => bytes.subarray(ends[k - 1] ?? 0, end));
}

export const places: fc.Arbitrary<number[]> = fc.array(fc.nat(2000), { maxLength: 30 });

/** Code, place and message of the error, or a failure when there is none. */
export function errorOf(run: () => unknown): { readonly code: string; readonly path: string | undefined; readonly message: string } {
  try {
    run();
  } catch (error) {
    if (error instanceof HjmError) return { code: error.code, path: error.issues[0]?.path, message: error.message };
    throw error;
  }
  throw new Error('No error came.');
}

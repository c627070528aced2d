import { hash } from 'node:crypto';
import type { Erasure } from '../records/erasure.js';

/** How many rows stand together in a pack: some ten milliseconds of the embedded database. */
export const ROWS_IN_PACK = 500;

/** A row before it is packed: its text is JSON on one line. `rental` and `payer` are what it is found by. */
export type NewRow = { readonly text: string; readonly hash: string; readonly rental?: string | undefined; readonly payer?: string | undefined; readonly keepUntil?: string | undefined };

/** Rows in one text, with what they are found by. */
export type Packed = { readonly content: string; readonly rentals: readonly string[]; readonly payers: readonly string[]; readonly keepUntil: string | null };

/** What of a row says by what it is found. */
type Named = { readonly rental?: string; readonly payer?: string; readonly keepUntil?: string };

/** The hash of a row: of its text, as it is stored. */
export function rowHashOf(text: string): string {
  return `sha256:${hash('sha256', text)}`;
}

/** The hash of a pack: of the hashes of its rows, each on a line. It stays the same when rows are erased. */
export function packHashOf(hashes: readonly string[]): string {
  return rowHashOf(hashes.map((hash) => `${hash}\n`).join(''));
}

/** Rows as a pack: a line each. */
export function packed(rows: readonly NewRow[]): Packed & { readonly contentHash: string } {
  return { content: rows.map(({ text }) => text).join('\n'), contentHash: packHashOf(rows.map((row) => row.hash)), ...indexOf(rows) };
}

/** The rows of a pack: the text of each, or `null` where only its hash is left. */
export function unpacked(content: string): { readonly text: string | null; readonly hash: () => string }[] {
  return content.split('\n').map((line) => (line.startsWith('{') ? { text: line, hash: () => rowHashOf(line) } : { text: null, hash: () => line.split(' ', 1)[0] ?? '' }));
}

/** By what the rows that are left in a content are found. */
export function foundBy(content: string): Omit<Packed, 'content'> {
  return indexOf(unpacked(content).flatMap(({ text }) => (text === null ? [] : [JSON.parse(text) as Named])));
}

/** The content without the rows that `goes` says: of each its hash is left, when it went and why. */
export function erasedFrom(content: string, goes: (row: Named) => boolean, { at, reason }: Erasure): { readonly pack: Packed; readonly rows: number } {
  let rows = 0;
  const lines = content.split('\n').map((line) => {
    if (!line.startsWith('{') || !goes(JSON.parse(line) as Named)) return line;
    rows += 1;
    return `${rowHashOf(line)} ${at} ${reason}`;
  });
  const left = lines.join('\n');
  return { pack: { content: left, ...foundBy(left) }, rows };
}

function indexOf(rows: readonly { readonly rental?: string | undefined; readonly payer?: string | undefined; readonly keepUntil?: string | undefined }[]): Omit<Packed, 'content'> {
  const all = (key: 'rental' | 'payer' | 'keepUntil'): string[] => [...new Set(rows.flatMap((row) => row[key] ?? []))].sort();
  return { rentals: all('rental'), payers: all('payer'), keepUntil: all('keepUntil')[0] ?? null };
}

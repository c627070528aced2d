import { decodeUtf8 } from './utf8.js';

/** The character sets that a file with the format's name really comes in. Only `cp437` is permitted by the format. */
export type SieEncoding = 'cp437' | 'utf-8' | 'windows-1252';

/** Å Ä Ö å ä ö é ü of Windows-1252. In code page 437 these bytes are line drawings, Greek letters and mathematical signs. */
const WINDOWS_LETTERS: ReadonlySet<number> = new Set([0xc5, 0xc4, 0xd6, 0xe5, 0xe4, 0xf6, 0xe9, 0xfc]);

/** The same letters of code page 437. In Windows-1252 these bytes are punctuation and letters that Swedish does not have. */
const DOS_LETTERS: ReadonlySet<number> = new Set([0x8f, 0x8e, 0x99, 0x86, 0x84, 0x94, 0x82, 0x81]);

/** What shows that bytes are in another character set than code page 437: which one, and the number of the first line that shows it. */
export type EncodingSign = { readonly encoding: 'utf-8' | 'windows-1252'; readonly line: number };

/**
 * Whether a file that ought to be in code page 437 is not. UTF-8: a byte order mark, or all of its letters beyond ASCII are valid
 * UTF-8, which as code page 437 would be line drawings inside words. Windows-1252: a byte that is a Swedish letter there and no
 * letter in code page 437 stands beside a letter, on more lines than the other way round (a path of Windows may stand in a file in
 * code page 437).
 */
export function signOfOtherEncoding(lines: readonly Uint8Array[]): EncodingSign | undefined {
  const [first] = lines;
  if (first?.[0] === 0xef && first[1] === 0xbb && first[2] === 0xbf) return { encoding: 'utf-8', line: 1 };
  const beyondAscii = lines.flatMap((bytes, index) => (isAscii(bytes) ? [] : [{ bytes, line: index + 1 }]));
  const [earliest] = beyondAscii;
  if (earliest === undefined) return undefined;
  if (beyondAscii.every(({ bytes }) => decodeUtf8(bytes) !== undefined)) return { encoding: 'utf-8', line: earliest.line };
  const windows = beyondAscii.filter(({ bytes }) => hasWordWith(WINDOWS_LETTERS, bytes));
  const dos = beyondAscii.filter(({ bytes }) => hasWordWith(DOS_LETTERS, bytes));
  const [first1252] = windows;
  return first1252 === undefined || windows.length <= dos.length ? undefined : { encoding: 'windows-1252', line: first1252.line };
}

function isAscii(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte >= 0x80) return false;
  return true;
}

function hasWordWith(letters: ReadonlySet<number>, bytes: Uint8Array): boolean {
  return bytes.some((byte, index) => letters.has(byte) && (isLetter(bytes[index - 1]) || isLetter(bytes[index + 1])));
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && /[A-Za-z]/.test(String.fromCharCode(byte));
}

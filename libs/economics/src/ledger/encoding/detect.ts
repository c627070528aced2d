import { decodeUtf8 } from './utf8.js';

/** The character sets that a file with the format's name really comes in. Only `cp437` is permitted by the format. */
export type SieEncoding = 'cp437' | 'utf-8' | 'windows-1252';

/** Å Ä Ö å ä ö é ü of Windows-1252. In code page 437 these bytes are line drawings, Greek letters and mathematical signs. */
const WINDOWS_LETTERS: ReadonlySet<number> = new Set([0xc5, 0xc4, 0xd6, 0xe5, 0xe4, 0xf6, 0xe9, 0xfc]);

/** What shows that bytes are in another character set than code page 437: which one, and the number of the first line that shows it. */
export type EncodingSign = { readonly encoding: 'utf-8' | 'windows-1252'; readonly line: number };

/**
 * Whether a file that ought to be in code page 437 is not. UTF-8: a byte order mark, or all of its letters beyond ASCII are valid
 * UTF-8, which as code page 437 would be line drawings inside words. Windows-1252: a byte that is a Swedish letter there and no
 * letter in code page 437 stands beside a letter.
 */
export function signOfOtherEncoding(lines: readonly Uint8Array[]): EncodingSign | undefined {
  const [first] = lines;
  if (first?.[0] === 0xef && first[1] === 0xbb && first[2] === 0xbf) return { encoding: 'utf-8', line: 1 };
  const beyondAscii = lines.flatMap((bytes, index) => (isAscii(bytes) ? [] : [{ bytes, line: index + 1 }]));
  const [earliest] = beyondAscii;
  if (earliest === undefined) return undefined;
  if (beyondAscii.every(({ bytes }) => decodeUtf8(bytes) !== undefined)) return { encoding: 'utf-8', line: earliest.line };
  const windows = beyondAscii.find(({ bytes }) => hasWindowsWord(bytes));
  return windows === undefined ? undefined : { encoding: 'windows-1252', line: windows.line };
}

function isAscii(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte >= 0x80) return false;
  return true;
}

function hasWindowsWord(bytes: Uint8Array): boolean {
  return bytes.some((byte, index) => WINDOWS_LETTERS.has(byte) && (isLetter(bytes[index - 1]) || isLetter(bytes[index + 1])));
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && /[A-Za-z]/.test(String.fromCharCode(byte));
}

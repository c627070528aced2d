import type { CsvSeparator } from './csv-types.js';
import { WINDOWS_1252 } from './windows-1252.js';

// What a byte means to the scanner; 0 is nothing, and most bytes are that.
export const SEPARATOR = 1;
export const LF = 2;
export const CR = 3;
export const QUOTE = 4;
export const NUL = 5;
/** Part of a letter that is not ASCII, where UTF-8 is to be checked. */
export const HIGH = 6;
/** One of the five bytes that Windows-1252 does not use. */
export const UNUSED = 7;

/** The meaning of each byte, outside quotes or inside. */
export type ByteClasses = { readonly outside: Uint8Array; readonly inside: Uint8Array };

export function byteClasses(separator: CsvSeparator, windows1252: boolean): ByteClasses {
  const inside = new Uint8Array(256);
  for (let byte = 0x80; byte <= 0xff; byte++) inside[byte] = windows1252 ? (WINDOWS_1252[byte] === 0 ? UNUSED : 0) : HIGH;
  inside[0] = NUL;
  inside[10] = LF;
  inside[13] = CR;
  inside[34] = QUOTE;
  const outside = inside.slice();
  outside[separator.charCodeAt(0)] = SEPARATOR;
  return { outside, inside };
}

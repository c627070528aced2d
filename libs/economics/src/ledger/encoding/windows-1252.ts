import { decodeUnits } from './cp437.js';

/** What the bytes 0x80–0x9F mean; 0 where Windows-1252 has no letter. All others are their own code point. */
const HIGH: readonly number[] = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
  0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
];
const UNITS: Uint16Array = Uint16Array.from({ length: 256 }, (_, byte) => HIGH[byte - 0x80] ?? byte);

/** The text of bytes in Windows-1252, undefined where one of the five bytes without a letter occurs. */
export function decodeWindows1252(bytes: Uint8Array): string | undefined {
  return bytes.some((byte) => byte !== 0 && UNITS[byte] === 0) ? undefined : decodeUnits(bytes, UNITS);
}

/** What the bytes 0x80–0x9F mean; 0 where Windows-1252 has no letter. All others are their own code point. */
const HIGH: readonly number[] = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
  0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
];

/** The UTF-16 unit of each byte of Windows-1252; 0 for the five bytes that have no letter. */
export const WINDOWS_1252: Uint16Array = Uint16Array.from({ length: 256 }, (_, byte) => (byte >= 0x80 && byte <= 0x9f ? (HIGH[byte - 0x80] as number) : byte));

const BYTES: ReadonlyMap<number, number> = new Map(HIGH.flatMap((point, k) => (point === 0 ? [] : [[point, 0x80 + k]])));

/** The byte of a code point in Windows-1252, undefined where it has none. */
export function windows1252Byte(point: number): number | undefined {
  return point < 0x80 || (point >= 0xa0 && point <= 0xff) ? point : BYTES.get(point);
}

/**
 * The length of the UTF-8 sequence that begins at `at` with a byte of 0x80 or more: 2–4, 0 when it is none,
 * -1 when the bytes end before that can be told. Overlong forms and surrogates are none.
 */
export function utf8Length(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at] as number;
  const length = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let k = 1; k < length; k++) {
    if (at + k >= end) return -1;
    const byte = bytes[at + k] as number;
    const [low, high] = k === 1 ? second(lead) : FOLLOWING;
    if (byte < low || byte > high) return 0;
  }
  return length;
}

const FOLLOWING = [0x80, 0xbf] as const;

function second(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  return lead === 0xf4 ? [0x80, 0x8f] : FOLLOWING;
}

/** Writes one code point as UTF-8 at `at` and gives the place after it. */
export function putUtf8(into: Uint8Array, at: number, point: number): number {
  if (point < 0x80) {
    into[at] = point;
    return at + 1;
  }
  const following = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
  into[at] = ([0, 0xc0, 0xe0, 0xf0][following] as number) | (point >> (6 * following));
  for (let k = 1; k <= following; k++) into[at + k] = 0x80 | ((point >> (6 * (following - k))) & 0x3f);
  return at + following + 1;
}

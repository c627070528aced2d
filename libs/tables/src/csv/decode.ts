import { WINDOWS_1252 } from './windows-1252.js';

const units = new Uint16Array(4096);

/** The text of bytes that are known to be valid: Windows-1252, or else UTF-8. */
export function decode(bytes: Uint8Array, start: number, end: number, windows1252: boolean): string {
  let text = '';
  let n = 0;
  for (let i = start; i < end; ) {
    const byte = bytes[i] as number;
    if (byte < 0x80) {
      units[n++] = byte;
      i++;
    } else if (windows1252) {
      units[n++] = WINDOWS_1252[byte] as number;
      i++;
    } else {
      const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
      let point = byte & (0x7f >> length);
      for (let k = 1; k < length; k++) point = (point << 6) | ((bytes[i + k] as number) & 0x3f);
      if (point >= 0x10000) {
        units[n++] = 0xd7c0 + (point >> 10);
        point = 0xdc00 | (point & 0x3ff);
      }
      units[n++] = point;
      i += length;
    }
    if (n >= 4094) {
      text += ofUnits(n);
      n = 0;
    }
  }
  return n === 0 ? text : text + ofUnits(n);
}

function ofUnits(n: number): string {
  return String.fromCharCode.apply(null, units.subarray(0, n) as unknown as number[]);
}

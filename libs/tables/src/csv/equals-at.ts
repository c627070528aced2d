import { decode } from './decode.js';
import { WINDOWS_1252 } from './windows-1252.js';

/** Whether valid bytes, in Windows-1252 or else UTF-8, are exactly this text. Nothing is decoded for Swedish letters. */
export function equalsAt(bytes: Uint8Array, start: number, end: number, text: string, windows1252: boolean): boolean {
  let at = start;
  for (let k = 0; k < text.length; k++) {
    if (at >= end) return false;
    const unit = text.charCodeAt(k);
    const byte = bytes[at] as number;
    if (byte < 0x80 || windows1252) {
      if (unit !== (byte < 0x80 ? byte : WINDOWS_1252[byte])) return false;
      at++;
    } else if (byte < 0xe0) {
      if (unit !== (((byte & 0x1f) << 6) | ((bytes[at + 1] as number) & 0x3f))) return false;
      at += 2;
    } else return decode(bytes, at, end, false) === text.slice(k);
  }
  return at === end;
}

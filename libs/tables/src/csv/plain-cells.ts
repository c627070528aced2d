import { HIGH, SEPARATOR } from './byte-class.js';
import type { Fields } from './field-view.js';

const ONES = 0x01010101;
const SPACES = 0x20202020;
const QUOTES = 0x22222222;
const TOPS = 0x80808080 | 0;

/**
 * Adds the cells of a row as long as they are plain, which nearly all rows are to their end. Gives the place where it stopped: at
 * a line break, where the bytes end, or at what needs a closer look. `fields.open` is where the cell begins that stands there.
 *
 * Four bytes are looked at in one step. A byte that is a separator, a quote, a control sign or no ASCII sets its top bit, and the
 * lowest of these is always true; higher ones may be borrowed from it.
 *
 * @param meaning - what each byte means outside quotes; a line feed and three bytes more stand after the last of `fields.bytes`
 * @param utf8 - the text is known to be UTF-8, so that letters of two bytes are only checked
 */
export function plainCells(fields: Fields, meaning: Uint8Array, separator: number, from: number, utf8: boolean): number {
  const { bytes, view, starts, ends } = fields;
  const separators = Math.imul(separator, ONES);
  const room = starts.length;
  let cell = fields.length;
  let start = from;
  let i = from;
  for (;;) {
    const four = view.getInt32(i, true);
    const seen = (((four ^ separators) - ONES) | ((four ^ QUOTES) - ONES) | (four - SPACES) | four) & TOPS;
    if (seen === 0) {
      i += 4;
      continue;
    }
    i += (31 - Math.clz32(seen & -seen)) >> 3;
    const found = meaning[bytes[i] as number] as number;
    if (found === SEPARATOR && cell < room) {
      starts[cell] = start;
      ends[cell++] = i;
      start = ++i;
    } else if (found === 0) i++;
    else if (found === HIGH && utf8 && isPair(bytes[i] as number, bytes[i + 1] as number)) {
      fields.narrow = false;
      i += 2;
    } else break;
  }
  fields.length = cell;
  fields.open = start;
  return i;
}

/** Whether the two bytes are one letter of UTF-8; all of Swedish beside ASCII is. */
function isPair(lead: number, next: number): boolean {
  return lead >= 0xc2 && lead <= 0xdf && (next & 0xc0) === 0x80;
}

import type { Fields } from '../csv/field-view.js';

const SPACE = 32;
const APOSTROPHE = 39;
const DELETE = 127;

/** Whether a cell begins with a letter that is seen. When none does, it takes the texts to tell whether the row is blank. */
export function surelyFilled(fields: Fields): boolean {
  for (let cell = 0; cell < fields.length; cell++) {
    if (fields.isEmpty(cell)) continue;
    const byte = fields.bytes[fields.starts[cell] as number] as number;
    // An apostrophe may be a guard, which is no part of the text.
    if (byte > SPACE && byte < DELETE && byte !== APOSTROPHE) return true;
  }
  return false;
}

/** The letters of the bytes 0x80–0xFF, sixteen a row. */
const HIGH = [
  'ÇüéâäàåçêëèïîìÄÅ',
  'ÉæÆôöòûùÿÖÜ¢£¥₧ƒ',
  'áíóúñÑªº¿⌐¬½¼¡«»',
  '░▒▓│┤╡╢╖╕╣║╗╝╜╛┐',
  '└┴┬├─┼╞╟╚╔╩╦╠═╬╧',
  '╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀',
  'αßΓπΣσ\u00B5τΦΘΩδ∞φε∩',
  '≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0',
].join('');

const UNITS: Uint16Array = Uint16Array.from({ length: 256 }, (_, byte) => (byte < 0x80 ? byte : HIGH.charCodeAt(byte - 0x80)));
const BYTES: ReadonlyMap<number, number> = new Map([...UNITS].map((unit, byte) => [unit, byte]));

/** The text of bytes in code page 437, the only character set that the SIE format permits. Every byte has a letter; below 0x80 it is ASCII. */
export function decodeCp437(bytes: Uint8Array): string {
  return decodeUnits(bytes, UNITS);
}

/** The text of bytes by a table of one UTF-16 unit a byte. */
export function decodeUnits(bytes: Uint8Array, units: Uint16Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 4096) {
    const part = bytes.subarray(start, start + 4096);
    const letters = new Array<number>(part.length);
    for (let at = 0; at < part.length; at++) letters[at] = units[part[at] as number] as number;
    text += String.fromCharCode(...letters);
  }
  return text;
}

/** The byte of a letter in code page 437, undefined where it has none: `–`, `€` and `Š` have none. */
export function cp437Byte(letter: string): number | undefined {
  return letter.length === 1 ? BYTES.get(letter.charCodeAt(0)) : undefined;
}

/** The letters of a text that code page 437 lacks, each once. A letter with a loose accent counts as its composed form. */
export function lackingInCp437(text: string): readonly string[] {
  if (/^[\u0000-\u007F]*$/.test(text)) return [];
  return [...new Set(text.normalize('NFC'))].filter((letter) => cp437Byte(letter) === undefined);
}

/** The bytes of a text in code page 437. Letters that it lacks must have been refused before: see {@link lackingInCp437}. */
export function encodeCp437(text: string): Uint8Array {
  const composed = text.normalize('NFC');
  const bytes = new Uint8Array(composed.length);
  for (let at = 0; at < composed.length; at++) {
    const unit = composed.charCodeAt(at);
    bytes[at] = unit < 0x80 ? unit : (BYTES.get(unit) ?? 0x3f);
  }
  return bytes;
}

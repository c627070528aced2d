import { foundText, type HjmIssue } from '@hjm/core';
import { encodeCp437 } from '../encoding/cp437.js';
import { crc32 } from '../encoding/crc32.js';
import type { SieEncoding } from '../encoding/detect.js';
import { type Draft, leaveOut } from './draft.js';
import { splitFields } from './fields.js';

/**
 * Tries the checksum of a file that has one, by the format's edition 4B, chapter 10: `#KSUMMA` alone says that there is one, and
 * `#KSUMMA` with the sum ends the file. The sum is CRC-32 over the posts between them.
 *
 * The format reckons in code page 437 whatever the file is written in, but programs that write another character set do not agree on
 * it: there a sum that differs proves nothing, and is counted as left out.
 */
export function tryChecksum(lines: readonly string[], encoding: SieEncoding, draft: Draft, faults: HjmIssue[]): void {
  const [start, end] = lines.flatMap((text, index) => (/^[ \t]*#KSUMMA(?![^ \t"{}])/.test(text) ? [index] : []));
  if (start === undefined) return;
  const fault = (index: number, expected: string, found: string): void => void faults.push({ path: `rad ${index + 1}, #KSUMMA`, expected, found });
  const opening = valueOf(lines[start] ?? '');
  if (opening !== '') fault(start, 'en #KSUMMA utan summa före posterna; åtgärd: hämta filen igen, början saknas eller är ändrad', foundText(opening));
  else if (end === undefined) fault(start, 'en #KSUMMA också i slutet; åtgärd: hämta filen igen, den är avkortad', 'filen slutar utan');
  else {
    const after = lines.findIndex((text, index) => index > end && text.trim() !== '');
    if (after !== -1) faults.push({ path: `rad ${after + 1}`, expected: `inget efter kontrollsumman på rad ${end + 1}; åtgärd: hämta filen igen, den är ändrad`, found: foundText((lines[after] ?? '').slice(0, 40)) });
    const [sum, stated] = [String(sumOf(lines.slice(start + 1, end))), valueOf(lines[end] ?? '')];
    if (stated.replace(/^0+(?=\d)/, '') === sum) return;
    if (encoding !== 'cp437') leaveOut(draft, '#KSUMMA', 'kontrollsumma, som bara går att pröva i teckentabell 437');
    else fault(end, `kontrollsumman ${sum}, som posterna ger; åtgärd: hämta eller exportera filen igen, den är ändrad eller skadad`, foundText(stated));
  }
}

function valueOf(line: string): string {
  const split = splitFields(line);
  const value = 'fields' in split ? split.fields[1] : line.trim().slice('#KSUMMA'.length);
  return typeof value === 'string' ? value : '';
}

/** Labels and fields count, but not what is between them, quotes around a field, braces around objects and rows, nor the backslash before a quote. */
function sumOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => crc32(encodeCp437(counted(line)), sum), 0);
}

/** A line without quotes, with at most one list of objects: most are, and need not be split. */
const PLAIN_LINE = /^[^"\\{}]*(?:[ \t]\{[^"\\{}]*\}[ \t][^"\\{}]*)?$/;

function counted(line: string): string {
  if (PLAIN_LINE.test(line)) return line.replaceAll(/[ \t{}]/g, '');
  if (/^[ \t]*[{}][ \t]*$/.test(line)) return '';
  const split = splitFields(line);
  return 'fields' in split ? split.fields.flatMap((field) => (typeof field === 'string' ? [field] : field.list)).join('') : line.replaceAll(/[ \t]/g, '');
}

import { HjmError } from '@hjm/core';
import type { XlsxLimits } from './xlsx-types.js';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
/** The flag of an entry whose sizes stand after its content too. */
const SIZES_LATER = 8;
const LONGEST_COMMENT = 0xffff;
const MOST_BYTES = 256 * 1024 * 1024;
const MOST_ENTRIES = 2000;

/**
 * Reads the list of what is inside before anything is unpacked, and refuses what says that it is too much. The reader unpacks no
 * more of an entry than the list says, so that a list that lies gives an error, not a full memory.
 *
 * @throws HjmError `not-xlsx`, `xlsx-too-large`
 */
export function checkZip(bytes: Uint8Array, limits: XlsxLimits): void {
  const most = limits.maxUnpackedBytes ?? MOST_BYTES;
  const mostEntries = limits.maxEntries ?? MOST_ENTRIES;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfList(view);
  const entries = view.getUint16(end + 10, true);
  if (entries > mostEntries) throw tooLarge(`högst ${mostEntries} filer i arbetsboken`, `${entries} filer`);
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let k = 0; k < entries; k++) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== ENTRY) throw notXlsx('en hel innehållsförteckning', 'en trasig');
    const packed = view.getUint32(at + 20, true);
    const unpacked = view.getUint32(at + 24, true);
    // 0 bytes made of more than the two that say "nothing", or sizes that come after the content, would switch the reader's own limit off.
    const later = (view.getUint16(at + 8, true) & SIZES_LATER) !== 0;
    if (unpacked === 0 && (packed > 2 || (later && packed === 0))) throw tooLarge('en uppgiven storlek', 'ingen');
    total += unpacked;
    if (total > most) throw tooLarge(`högst ${most} byte uppackat`, 'mer');
    at += ENTRY_LENGTH + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

function endOfList(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) if (view.getUint32(at, true) === END) return at;
  throw notXlsx('en Excelfil (.xlsx)', 'något annat');
}

/** What was handed over is no workbook, or a damaged one. */
export function notXlsx(expected: string, found: string): HjmError {
  return new HjmError('not-xlsx', 'Filen är ingen Excelfil (.xlsx), eller så är den skadad.', [{ path: 'file', expected, found }]);
}

/** The workbook would need more than is given to it. */
export function tooLarge(expected: string, found: string): HjmError {
  return new HjmError('xlsx-too-large', 'Excelfilen packas upp till mer än vad som tas emot.', [{ path: 'file', expected, found }]);
}

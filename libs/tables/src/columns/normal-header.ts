import type { Cell } from '../table-types.js';

/** A header as it is compared: small letters and digits only, so that `Art.nr`, `ART NR` and `art_nr` are one. å, ä and ö stay. */
export function normalHeader(header: string): string {
  return header.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** A cell as the text that a person sees in it, without spaces around. */
export function plainText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell.trim();
  if ('number' in cell) return cell.number.replace('.', ',');
  if ('day' in cell) return cell.day;
  if ('moment' in cell) return cell.moment;
  return 'boolean' in cell ? (cell.boolean ? 'ja' : 'nej') : cell.error;
}

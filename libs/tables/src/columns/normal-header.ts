import type { Cell } from '../table-types.js';

/** A header as it is compared: small letters and digits only, so that `Art.nr`, `ART NR` and `art_nr` are one. å, ä and ö stay. */
export function normalHeader(header: string): string {
  return header.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** A word as it is compared: as a header, but a decimal sign and a minus are part of a number, so that `2,5` and `−25` are not `25`. */
export function normalWord(word: string): string {
  const signed = word.normalize('NFKC').trim().replace(/^[-\u2212\u2013](?=\d)/, 'minus').replace(/(?<=\d)[.,](?=\d)/g, 'komma');
  return normalHeader(signed);
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

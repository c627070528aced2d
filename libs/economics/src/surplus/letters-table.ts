import type { FileTable } from '../table/file-table.js';
import type { SurplusLetter, SurplusLetters } from './surplus-letters.js';

/** Which way the money of a letter goes, in a word. */
export const LETTER_KIND_SV: { readonly [kind in SurplusLetter['kind']]: string } = { refund: 'Återbetalas', charge: 'Tas ut', nothing: 'Inget belopp' };

/** One row per principal to make letters of: who, the share, the amount without sign, what it rests on and the text. Amounts in kronor. */
export function surplusLettersTable({ year, letters }: SurplusLetters): FileTable {
  return {
    columns: ['Huvudman-id', 'Huvudman', 'År', 'Andel', 'Slag', 'Belopp (kr)', 'Vilar på', 'Källor', 'Brevtext'],
    rows: letters.map(({ principal, shareSv, kind, ore, restsOnSv, sourcesSv, sentencesSv }) => [
      principal.id,
      principal.nameSv,
      { number: String(year) },
      shareSv,
      LETTER_KIND_SV[kind],
      { number: kronor(Math.abs(ore)) },
      restsOnSv.join('; '),
      sourcesSv.join('; '),
      sentencesSv.join(' '),
    ]),
  };
}

function kronor(ore: number): string {
  const digits = String(ore).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

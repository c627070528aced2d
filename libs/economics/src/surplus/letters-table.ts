import type { FileTable } from '../table/file-table.js';
import { kronorCell } from '../table/kronor-cell.js';
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
      kronorCell(Math.abs(ore)),
      restsOnSv.join('; '),
      sourcesSv.join('; '),
      sentencesSv.join(' '),
    ]),
  };
}

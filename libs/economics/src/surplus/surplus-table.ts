import type { Ore } from '@hjm/core/money';
import type { FileCell, FileTable } from '../table/file-table.js';
import type { SurplusDistribution } from './distribution-types.js';
import { LETTER_KIND_SV } from './letters-table.js';
import { surplusLetters } from './surplus-letters.js';

const COLUMNS = ['Huvudman-id', 'Namn', 'Slag', 'Andel', 'Belopp (kr)', 'Vilar på'];

/**
 * A distribution as a table for a file: one row per principal, then what is undivided, retained (where something is) and without a rule, and last the
 * result, which the rows above add up to. Amounts in kronor with two decimals, signed: minus is charged.
 */
export function surplusTable(distribution: SurplusDistribution): FileTable {
  const { undivided, retainedOre, uncovered, resultOre, policy } = distribution;
  const rows: FileCell[][] = [
    ...surplusLetters(distribution).letters.map(({ principal, kind, shareSv, ore, restsOnSv }) => [principal.id, principal.nameSv, LETTER_KIND_SV[kind], shareSv, kronor(ore), restsOnSv.join('; ')]),
    ...undivided.map(({ recipient, nameSv, ore, reasonSv }) => [recipient, nameSv, 'Inte fördelat', null, kronor(ore), reasonSv]),
    ...(retainedOre === 0 ? [] : [[null, 'Resultatreglerat', retainedOre < 0 ? 'Tas av tidigare behållet' : 'Behålls', null, kronor(retainedOre), policy.titleSv]]),
    ...(uncovered === null ? [] : [[null, 'Utan regel', 'Inte reglerat', null, kronor(uncovered.ore), uncovered.reasonSv]]),
    [null, 'Resultat före återbetalning', 'Summa', null, kronor(resultOre), null],
  ];
  return { columns: COLUMNS, rows };
}

function kronor(ore: Ore): FileCell {
  const digits = String(Math.abs(ore)).padStart(3, '0');
  return { number: `${ore < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}` };
}

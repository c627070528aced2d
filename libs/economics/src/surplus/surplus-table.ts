import type { FileCell, FileTable } from '../table/file-table.js';
import { kronorCell } from '../table/kronor-cell.js';
import type { SurplusDistribution } from './distribution-types.js';
import { LETTER_KIND_SV } from './letters-table.js';
import { surplusLetters } from './surplus-letters.js';

const COLUMNS = ['Huvudman-id', 'Namn', 'Slag', 'Andel', 'Belopp (kr)', 'Vilar på'];

/**
 * A distribution as a table for a file: one row per principal, then what is undivided, retained (where something is) and without a rule, and last the
 * result, which the rows above add up to. Amounts in kronor with two decimals, signed: minus is charged.
 */
export function surplusTable(distribution: SurplusDistribution): FileTable {
  const { undivided, retainedOre, uncovered, resultOre, policy, warnings } = distribution;
  const undecided = warnings.some(({ code }) => code === 'key-undecided');
  const rows: FileCell[][] = [
    ...surplusLetters(distribution).letters.map(({ principal, kind, shareSv, ore, restsOnSv }) => [principal.id, principal.nameSv, LETTER_KIND_SV[kind], shareSv, kronorCell(ore), [...restsOnSv, ...(undecided && restsOnSv.length > 1 ? ['vem som har beslutat nyckeln är inte angivet'] : [])].join('; ')]),
    ...undivided.map(({ recipient, nameSv, ore, reasonSv }) => [recipient, nameSv, 'Inte fördelat', null, kronorCell(ore), reasonSv]),
    ...(retainedOre === 0 ? [] : [[null, 'Resultatreglerat', retainedOre < 0 ? 'Tas av tidigare behållet' : 'Behålls', null, kronorCell(retainedOre), policy.titleSv]]),
    ...(uncovered === null ? [] : [[null, 'Utan regel', 'Inte reglerat', null, kronorCell(uncovered.ore), uncovered.reasonSv]]),
    [null, 'Resultat före återbetalning', 'Summa', null, kronorCell(resultOre), null],
  ];
  return { columns: COLUMNS, rows };
}

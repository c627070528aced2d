import type { FileTable } from '../table/file-table.js';
import { CONTROL_OUTCOMES_SV } from './control-words.js';
import { RISK_COLOURS_SV, standingSv } from './describe-risks.js';
import type { RiskListRow } from './risk-list.js';

/** A list of risks for a file, in the order given: the risk value and its colour, how the review stands, and its last result. */
export function riskListTable(rows: readonly RiskListRow[]): FileTable {
  return {
    columns: ['Risk', 'Granskningsområde', 'Riskvärde', 'Färg', 'Läge', 'Klar senast', 'Ansvarig', 'Senaste resultat', 'Dag', 'Kommentar'],
    rows: rows.map((row) => [
      row.risk.riskSv,
      row.risk.areaSv,
      row.value === null ? null : { number: String(row.value) },
      row.colour === null ? null : RISK_COLOURS_SV[row.colour],
      standingSv(row),
      row.due === null ? row.risk.deadline : { day: row.due },
      row.risk.ownerRoleSv,
      row.last === null ? null : CONTROL_OUTCOMES_SV[row.last.outcome],
      row.last === null ? null : { day: row.last.day },
      row.last === null ? null : row.last.textSv,
    ]),
  };
}

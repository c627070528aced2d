import { listCell, planTable } from '../plan/plan-records.js';
import type { FileColumn, FileTable } from '../table/file-table.js';
import { CONTROL_OUTCOMES_SV, pointText } from './control-words.js';
import type { RiskRegister } from './risk-types.js';

/** The columns of a file with one risk per row. Control points have `|` between them and may lead with how often: `Månadsvis: …`. */
export const RISK_COLUMNS: readonly FileColumn[] = [
  { key: 'key', headers: ['Nyckel'], kind: 'text', required: true },
  { key: 'risk', headers: ['Risk'], kind: 'text', required: true },
  { key: 'area', headers: ['Granskningsområde'], kind: 'text', required: true },
  { key: 'regulation', headers: ['Berört reglemente, policy eller regler'], kind: 'text', required: false },
  { key: 'method', headers: ['Metod för granskning', 'Metod'], kind: 'text', required: false },
  { key: 'probability', headers: ['Sannolikhet', 'S'], kind: 'integer', required: false },
  { key: 'consequence', headers: ['Konsekvens', 'K'], kind: 'integer', required: false },
  { key: 'printedValue', headers: ['Tryckt riskvärde'], kind: 'integer', required: false },
  { key: 'deadline', headers: ['Granskning klar'], kind: 'text', required: false },
  { key: 'ownerRole', headers: ['Ansvarig för granskning', 'Ansvarig'], kind: 'text', required: false },
  { key: 'controlPoints', headers: ['Kontrollmoment'], kind: 'text', required: false },
];

const OUTCOMES = { ongoing: [CONTROL_OUTCOMES_SV.ongoing], ok: [CONTROL_OUTCOMES_SV.ok], deviation: [CONTROL_OUTCOMES_SV.deviation], corrected: [CONTROL_OUTCOMES_SV.corrected] };

/** The columns of a file with one result per row. */
export const CONTROL_RESULT_COLUMNS: readonly FileColumn[] = [
  { key: 'risk', headers: ['Risk', 'Nyckel'], kind: 'text', required: true },
  { key: 'day', headers: ['Dag', 'Datum'], kind: 'day', required: true },
  { key: 'outcome', headers: ['Utfall', 'Resultat'], kind: 'oneOf', values: OUTCOMES, required: true },
  { key: 'text', headers: ['Kommentar'], kind: 'text', required: true },
];

/** The risks of a register as a table, one per row; `risksOfRecords` gives them back. Results are a table of their own. */
export function riskTable({ risks }: RiskRegister): FileTable {
  return planTable(
    RISK_COLUMNS,
    risks.map((one) => ({
      key: one.key,
      risk: one.riskSv,
      area: one.areaSv,
      regulation: one.regulationSv,
      method: one.methodSv,
      probability: one.probability,
      consequence: one.consequence,
      printedValue: one.printedValue,
      deadline: one.deadline,
      ownerRole: one.ownerRoleSv,
      controlPoints: listCell(one.controlPoints.map(pointText)),
    })),
  );
}

/** The results of a register as a table, one per row, in the order of the risks. */
export function controlResultTable({ risks }: RiskRegister): FileTable {
  return planTable(
    CONTROL_RESULT_COLUMNS,
    risks.flatMap(({ key, results }) => results.map(({ day, outcome, textSv }) => ({ risk: key, day, outcome, text: textSv }))),
  );
}

import { issue, throwIssues } from '../issues/issues.js';
import { atLines, atPartLines, headerBy, numberOf, partsOf, type PlanRecord, requiredText, rowsOfThing, textOf } from '../plan/plan-records.js';
import { pointOf } from './control-words.js';
import { riskRegisterIssues } from './define-risk-register.js';
import { CONTROL_RESULT_COLUMNS, RISK_COLUMNS } from './risk-table.js';
import type { ControlResult, ControlRisk, RiskRegister } from './risk-types.js';

/** A register without its risks. */
export type RiskRegisterHead = Omit<RiskRegister, 'risks'>;

/**
 * A register of risks from the rows of a file, in the order of the file, and from a file of results when there is one.
 *
 * @param records - what `readRecords` of `@hjm/tables` gives for `RISK_COLUMNS`
 * @param results - what it gives for `CONTROL_RESULT_COLUMNS`; they are put in the order of days
 * @throws HjmError `invalid-risk-register` with everything that is wrong, by line and column
 */
export function risksOfRecords(records: readonly PlanRecord[], head: RiskRegisterHead, results: readonly PlanRecord[] = []): RiskRegister {
  const register: RiskRegister = { ...head, risks: records.map((row) => riskOf(row, results)) };
  const keys = register.risks.map(({ key }) => key);
  const ofRegister = atPartLines(riskRegisterIssues(register), 'risks', 'results', (index) => rowsOfThing(results, 'risk', keys[index] ?? ''), CONTROL_RESULT_COLUMNS, 'resultat ');
  throwIssues('invalid-risk-register', 'Filen med risker går inte att använda.', [
    ...atLines(ofRegister, 'risks', records, ([field = '']) => headerBy(RISK_COLUMNS, field.replace(/Sv$/, ''))),
    ...results.filter((row) => !keys.includes(requiredText(row, 'risk'))).map((row) => issue(`resultat rad ${String(row.line)}, ${headerBy(CONTROL_RESULT_COLUMNS, 'risk')}`, 'en risk i planen', textOf(row, 'risk'), keys)),
  ]);
  return register;
}

function riskOf(row: PlanRecord, results: readonly PlanRecord[]): ControlRisk {
  const key = requiredText(row, 'key');
  return {
    key,
    riskSv: requiredText(row, 'risk'),
    areaSv: requiredText(row, 'area'),
    regulationSv: textOf(row, 'regulation'),
    methodSv: textOf(row, 'method'),
    probability: numberOf(row, 'probability'),
    consequence: numberOf(row, 'consequence'),
    printedValue: numberOf(row, 'printedValue'),
    deadline: textOf(row, 'deadline'),
    ownerRoleSv: textOf(row, 'ownerRole'),
    controlPoints: partsOf(row, 'controlPoints').map(pointOf),
    results: rowsOfThing(results, 'risk', key).map(resultOf),
  };
}

function resultOf(row: PlanRecord): ControlResult {
  return { day: requiredText(row, 'day'), outcome: textOf(row, 'outcome') as ControlResult['outcome'], textSv: requiredText(row, 'text') };
}

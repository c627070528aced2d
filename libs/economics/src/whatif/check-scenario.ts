import { throwIssues, issue } from '../issues/issues.js';
import type { Statement } from '../statement/statement-types.js';
import { changeCheck } from './change-checks.js';
import { type Check, list, name, record, text } from './field-checks.js';
import type { Scenario } from './scenario-types.js';

/**
 * The scenario as it is, when it fits the statement; it may come from a file or from anybody. A per cent is what stands there: `0.03` is
 * three hundredths of one per cent and is never taken for three.
 *
 * @throws HjmError `invalid-scenario` with everything that is wrong: where, what belongs there, what was found, the nearest right word
 */
export function checkScenario(statement: Statement, scenario: unknown): Scenario {
  const check = record({ id: name, titleSv: text, base: baseOf(statement), changes: list(changeCheck, 0, false) }, { assumptionsSv: list(text, 0, false) });
  throwIssues('invalid-scenario', 'Scenariot går inte att räkna.', check(scenario, '', statement.chart));
  return scenario as Scenario;
}

function baseOf({ columns }: Statement): Check {
  const whole = columns.filter(({ account, throughMonth }) => account !== 'actual' && (throughMonth ?? 12) === 12).map(({ key }) => key);
  return (value, path) => (whole.some((key) => key === value) ? [] : [issue(path, `en budget, en prognos eller ett bokslut för ett helt år: ${whole.join(', ')}`, value, whole)]);
}

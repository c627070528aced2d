import {
  type Economy, type RentsQuestion, type Scenario, type SensitivityQuestion, type WhatIfOptions, describePerPrincipal, describeScenario, describeSensitivity, partOf, perPrincipal, rentsForZeroResult, rentsPerPrincipal, sensitivity, whatIf,
} from '@hjm/economics';
import { readPart } from '@hjm/economics/schema';
import { statementOf } from './economy-answers.js';

export type WhatIfAsked = {
  readonly scenario: unknown;
  /** Another column than the scenario's own. */
  readonly column?: string;
  readonly options: WhatIfOptions;
  /** The line of rents that is to give the result. */
  readonly rents?: Omit<RentsQuestion, 'column'>;
  readonly key?: unknown;
  /** The lines that are shared by the key. */
  readonly lines?: readonly string[];
  readonly sensitivity?: SensitivityQuestion;
};

/** What changes do to a column: by change, to the rents that give a result, and for each principal. */
export function whatIfAnswer(economy: Economy, asked: WhatIfAsked) {
  const statement = statementOf(economy);
  const named: Scenario = typeof asked.scenario === 'string' ? partOf(economy, 'scenarios', asked.scenario) : readPart('scenarios', asked.scenario, economy.chart);
  const scenario = asked.column === undefined ? named : { ...named, base: asked.column };
  const outcome = whatIf(statement, scenario, asked.options);
  const rents = asked.rents === undefined ? null : rentsForZeroResult(outcome, asked.rents);
  const key = asked.key === undefined ? undefined : typeof asked.key === 'string' ? partOf(economy, 'keys', asked.key) : readPart('keys', asked.key, economy.chart);
  const principals = key === undefined || asked.lines === undefined ? null : perPrincipal(outcome, key, { lines: asked.lines });
  const rentsByPrincipal = key === undefined || rents === null ? null : rentsPerPrincipal(rents, key);
  const steps = asked.sensitivity === undefined ? null : sensitivity(statement, scenario, asked.sensitivity, asked.options);
  return {
    whatIf: outcome,
    rents,
    perPrincipal: principals,
    rentsPerPrincipal: rentsByPrincipal,
    sensitivity: steps,
    textsSv: [
      ...describeScenario(scenario, economy.chart),
      ...outcome.stepsSv,
      ...(rents === null ? [] : rents.outcome === 'known' ? rents.stepsSv : [rents.reasonSv]),
      ...[principals, rentsByPrincipal].flatMap((one) => (one === null ? [] : describePerPrincipal(one))),
      ...(steps === null ? [] : describeSensitivity(steps)),
    ],
  };
}

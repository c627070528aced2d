import { HjmError } from '@hjm/core';
import {
  type Economy, type RentsQuestion, SCENARIO_TEMPLATES, type Scenario, type SensitivityQuestion, type Statement, type WhatIfOptions, columnNamed, describePerPrincipal, describeScenario, describeSensitivity, partOf, perPrincipal, rentsForZeroResult, rentsPerPrincipal, scenarioOfTemplate, sensitivity, whatIf,
} from '@hjm/economics';
import { readPart } from '@hjm/economics/schema';
import { byId } from '../indicators/regions.js';
import { statementOf } from './economy-answers.js';

export type WhatIfAsked = {
  /** A scenario of the economy by its id, or as it stands. */
  readonly scenario?: unknown;
  /** In its place, a change that a document tells of, with what the document does not say. */
  readonly template?: { readonly id: string; readonly given: Readonly<Record<string, unknown>> };
  /** Another column than the scenario's own; a template has none. */
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
  const scenario = scenarioAsked(economy, statement, asked);
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

function scenarioAsked(economy: Economy, statement: Statement, { scenario, template, column }: WhatIfAsked): Scenario {
  const wrong = (path: string, expected: string, found: string): HjmError => new HjmError('bad-input', `Ange ett scenario (scenario), eller ett exempel ur dokumenten (template) med en kolumn (column): ${path} ska vara ${expected}.`, [{ path, expected, found }]);
  if (template !== undefined) {
    if (scenario !== undefined) throw wrong('scenario', 'inget, för template är angivet', 'ett scenario');
    if (column === undefined) throw wrong('column', 'kolumnen att utgå från', 'inget');
    const found = byId(SCENARIO_TEMPLATES, template.id, 'unknown-template', 'template.id', (id) => `Dokumenten har inget exempel ${id}.`);
    return scenarioOfTemplate(statement, found, columnNamed(statement, column), template.given);
  }
  if (scenario === undefined) throw wrong('scenario', 'scenariots id eller det själv', 'inget');
  const named = typeof scenario === 'string' ? partOf(economy, 'scenarios', scenario) : readPart('scenarios', scenario, economy.chart);
  return column === undefined ? named : { ...named, base: column };
}

import { columnNamed, type Economy, partOf, type Scenario, type ScenarioChange, type Statement, statementWithMonths } from '@hjm/economics';
import { HjmError } from '@hjm/core';
import type { Io } from '../io.js';
import { usageError } from '../usage-error.js';
import { loadEconomy, readPartFile } from './load-economy.js';
import { quickChanges, type QuickOptions } from './quick-changes.js';
import { type TemplateOptions, templateScenario } from './scenario-template.js';
import { statementInput, type StatementInputOptions } from './statement-input.js';

export type ScenarioOptions = StatementInputOptions & QuickOptions & TemplateOptions & { readonly scenario?: string; readonly statement?: string; readonly column?: string };

/** A scenario with the statement that it is about, and the economy that they are of. */
export type ScenarioInput = { readonly economy: Economy; readonly statement: Statement; readonly scenario: Scenario };

/** The scenario of a file or of the economy, or what quick flags say; or both, where the flags come after the others. */
export async function scenarioInput(file: string | undefined, options: ScenarioOptions, io: Io): Promise<ScenarioInput> {
  const economy = options.statement === undefined ? await loadEconomy(options, io) : (await statementInput([options.statement], options, io)).economy;
  const statement = statementWithMonths(economy);
  if (statement === undefined) throw new HjmError('no-columns', `${economy.titleSv} har inga belopp: ingen resultaträkning och inga månader.`);
  if ([file, options.scenario, options.template].filter((one) => one !== undefined).length > 1) throw usageError('Ange en av fil, --scenario och --template.');
  const changes = await quickChanges(economy.chart, options, io);
  const column = options.column === undefined ? undefined : columnNamed(statement, options.column);
  if (options.template !== undefined) {
    const scenario = await templateScenario(options.template, statement, column ?? columnAsked(statement), options, io);
    return { economy, statement, scenario: { ...scenario, changes: [...scenario.changes, ...changes] } };
  }
  const known = file !== undefined ? await readPartFile('scenarios', file, economy.chart, io) : options.scenario !== undefined || changes.length === 0 ? scenarioOf(economy, options) : undefined;
  if (known !== undefined) return { economy, statement, scenario: { ...known, ...(column === undefined ? {} : { base: column }), changes: [...known.changes, ...changes] } };
  return { economy, statement, scenario: ownScenario(column ?? columnAsked(statement), changes) };
}

function columnAsked({ columns }: Statement): never {
  throw usageError(`Ange kolumnen som scenariot utgår från med --column: ${columns.map(({ key, labelSv }) => `${key} (${labelSv})`).join(', ')}.`);
}

function scenarioOf(economy: Economy, { scenario }: ScenarioOptions): Scenario {
  const { scenarios } = economy;
  if (scenario === undefined) {
    const ids = scenarios.map(({ id, titleSv }) => `${id} (${titleSv})`).join('; ');
    throw usageError(`Ange ett scenario: en fil, ${scenarios.length === 0 ? '' : `--scenario <id> (${ids}), `}eller vad som ändras, till exempel --volume 3 --follows rent=100 --column budget2025.`);
  }
  return partOf(economy, 'scenarios', scenario);
}

function ownScenario(base: string, changes: readonly ScenarioChange[]): Scenario {
  return { id: 'eget', titleSv: 'Eget scenario', base, changes };
}

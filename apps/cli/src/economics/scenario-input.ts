import { columnNamed, type Economy, partOf, type Scenario, type ScenarioChange, type Statement, statementWithMonths } from '@hjm/economics';
import { HjmError } from '@hjm/core';
import type { Io } from '../io.js';
import { usageError } from '../usage-error.js';
import { loadEconomy, readPartFile } from './load-economy.js';
import { quickChanges, type QuickOptions } from './quick-changes.js';
import { statementInput, type StatementInputOptions } from './statement-input.js';

export type ScenarioOptions = StatementInputOptions & QuickOptions & { readonly scenario?: string; readonly statement?: string; readonly column?: string };

/** A scenario with the statement that it is about, and the economy that they are of. */
export type ScenarioInput = { readonly economy: Economy; readonly statement: Statement; readonly scenario: Scenario };

/** The scenario of a file or of the economy, or what quick flags say; or both, where the flags come after the others. */
export async function scenarioInput(file: string | undefined, options: ScenarioOptions, io: Io): Promise<ScenarioInput> {
  const economy = options.statement === undefined ? await loadEconomy(options, io) : (await statementInput([options.statement], options, io)).economy;
  const statement = statementWithMonths(economy);
  if (statement === undefined) throw new HjmError('no-columns', `${economy.titleSv} har inga belopp: ingen resultaträkning och inga månader.`);
  if (file !== undefined && options.scenario !== undefined) throw usageError('Ange en fil eller --scenario, inte båda.');
  const changes = await quickChanges(economy.chart, options, io);
  const known = file !== undefined ? await readPartFile('scenarios', file, economy.chart, io) : options.scenario !== undefined || changes.length === 0 ? scenarioOf(economy, options) : undefined;
  const column = options.column === undefined ? undefined : columnNamed(statement, options.column);
  if (known !== undefined) return { economy, statement, scenario: { ...known, ...(column === undefined ? {} : { base: column }), changes: [...known.changes, ...changes] } };
  if (column === undefined) throw usageError(`Ange kolumnen som scenariot utgår från med --column: ${statement.columns.map(({ key, labelSv }) => `${key} (${labelSv})`).join(', ')}.`);
  return { economy, statement, scenario: ownScenario(column, changes) };
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

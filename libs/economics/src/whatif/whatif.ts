import { sumOre, type Ore, type Rounding } from '@hjm/core/money';
import { type Exact, plus, roundExact, times, whole } from '../exact/exact.js';
import { amountLines, amountsOf } from '../statement/define-chart.js';
import type { LineAmounts, Statement, StatementChart } from '../statement/statement-types.js';
import { under } from '../record/under.js';
import { checkScenario } from './check-scenario.js';
import { changeLabel } from './describe-change.js';
import { type LineAct, lineActs, ONE, ZERO } from './line-acts.js';
import type { ScenarioChange, Scenario } from './scenario-types.js';
import type { KnownOre, ScenarioEffect, WhatIf, WhatIfOptions } from './whatif-types.js';
import { whatIfSteps } from './whatif-steps.js';

/**
 * What a scenario does to a column of a statement.
 *
 * Rounding: what a line is after each change is reckoned exactly from the base and rounded to whole öre once; an effect is the difference
 * of two such amounts, so that the effects add up to the total without a remainder, and a change with its inverse leaves the line as it was.
 *
 * ```ts
 * import { type Statement, whatIf } from '@hjm/economics';
 *
 * const statement: Statement = {
 *   chart: {
 *     id: 'example', region: 'example', titleSv: 'Exempel', result: 'result', citation: null,
 *     lines: [
 *       { key: 'rent', labelSv: 'Hyra', kind: 'income', sign: 'plus' },
 *       { key: 'aids', labelSv: 'Hjälpmedel', kind: 'cost', sign: 'minus' },
 *       { key: 'result', labelSv: 'Resultat', kind: 'sum', of: ['rent', 'aids'] },
 *     ],
 *   },
 *   columns: [{ key: 'budget2025', labelSv: 'Budget 2025', account: 'budget', year: 2025 }],
 *   amounts: { budget2025: { rent: 1_000_00, aids: -900_00 } },
 *   roundedTo: null,
 * };
 * const drivers = { id: 'own', titleSv: 'Vårt antagande', follows: { rent: '100', aids: '50' }, citation: null };
 * const scenario = { id: 'growth', titleSv: 'Mer volym', base: 'budget2025', changes: [{ kind: 'volume', percent: '3', drivers }] } as const;
 *
 * const outcome = whatIf(statement, scenario, { rounding: 'halfUp', interplay: 'inOrder' });
 * outcome.effects[0]?.lines; // => { rent: 3000, aids: -1350 }
 * outcome.difference; // => { ore: 1650, missing: [] }
 * ```
 *
 * @throws HjmError `invalid-scenario` as `checkScenario`, `amount-too-large`
 */
export function whatIf(statement: Statement, scenario: Scenario, options: WhatIfOptions): WhatIf {
  const { base: column, changes } = checkScenario(statement, scenario);
  const { chart } = statement;
  const base = Object.fromEntries(amountLines(chart).map(({ key }) => [key, under(under(statement.amounts, column) ?? {}, key) ?? null]));
  const acts = changes.map((change, index) => lineActs(change, `changes.${String(index)}`));
  const after = (made: readonly (readonly LineAct[])[]): LineAmounts => amountsAfter(base, made, options.rounding);
  const lines = after(acts);
  const effects = changes.map((change, index) => {
    const [from, to] = options.interplay === 'inOrder' ? [after(acts.slice(0, index)), after(acts.slice(0, index + 1))] : [after([]), after(acts.slice(index, index + 1))];
    return effectOf(chart, { key: `change-${String(index + 1)}`, kind: change.kind, labelSv: changeLabel(change, chart) }, differences(touchedBy(acts[index]), from, to));
  });
  const total = differences(touchedBy(acts.flat()), after([]), lines);
  if (options.interplay === 'apart') effects.push(interplayOf(chart, total, effects));
  const newLines = Object.fromEntries(Object.entries(base).map(([key, ore]) => [key, ore === null ? null : (lines[key] ?? null)]));
  const outcome = { scenario, chart, options, base, effects, lines: newLines, before: resultOf(chart, base), after: resultOf(chart, newLines), difference: knownSum(chart, total) };
  return { ...outcome, stepsSv: whatIfSteps(statement, outcome) };
}

type Label = { readonly key: string; readonly kind: ScenarioChange['kind'] | 'interplay'; readonly labelSv: string };
/** An unknown base counts as nothing for what is merely added to it: the effect of an amount is known on any line. */
function amountsAfter(base: LineAmounts, made: readonly (readonly LineAct[])[], rounding: Rounding): LineAmounts {
  const after = ([key, ore]: [string, Ore | null]): [string, Ore | null] => {
    const own = made.flat().filter(({ line }) => line === key);
    const start: { factor: Exact; add: Exact } = { factor: ONE, add: ZERO };
    const { factor, add } = own.reduce((so, act) => ({ factor: times(so.factor, act.factor), add: plus(times(so.add, act.factor), act.add) }), start);
    if (ore === null && (own.some((act) => act.factor.n !== act.factor.d))) return [key, null];
    return [key, roundExact(plus(times(whole(ore ?? 0), factor), add), rounding, `lines.${key}`)];
  };
  return Object.fromEntries(Object.entries(base).map(after));
}

const touchedBy = (acts: readonly LineAct[] = []): readonly string[] => [...new Set(acts.map(({ line }) => line))];

function differences(keys: readonly string[], from: LineAmounts, to: LineAmounts): LineAmounts {
  return Object.fromEntries(keys.map((key) => [key, less(to[key], from[key])]));
}

function less(a: Ore | null | undefined, b: Ore | null | undefined): Ore | null {
  return typeof a === 'number' && typeof b === 'number' ? sumOre([a, -b]) : null;
}

function effectOf(chart: StatementChart, label: Label, lines: LineAmounts): ScenarioEffect {
  return { ...label, lines, ...knownSum(chart, lines) };
}

function interplayOf(chart: StatementChart, total: LineAmounts, own: readonly ScenarioEffect[]): ScenarioEffect {
  const rest = Object.entries(total).map(([key, ore]): [string, Ore | null] => {
    const parts = own.flatMap(({ lines }) => (Object.hasOwn(lines, key) ? [lines[key] ?? null] : []));
    return [key, ore === null || parts.includes(null) ? null : sumOre([ore, ...parts.map((part) => -(part ?? 0))])];
  });
  return effectOf(chart, { key: 'interplay', kind: 'interplay', labelSv: 'Samspel mellan ändringarna' }, Object.fromEntries(rest.filter(([, ore]) => ore !== 0)));
}

/** The sum of amounts of lines, in which a missing one is missing. */
function knownSum(chart: StatementChart, lines: LineAmounts): KnownOre {
  const missing = amountLines(chart).map(({ key }) => key).filter((key) => lines[key] === null);
  return { ore: missing.length > 0 ? null : sumOre(Object.values(lines).map((ore) => ore ?? 0)), missing };
}

function resultOf(chart: StatementChart, lines: LineAmounts): KnownOre {
  const within = amountsOf(chart, chart.result);
  return knownSum(chart, Object.fromEntries(within.map((key) => [key, lines[key] ?? null])));
}

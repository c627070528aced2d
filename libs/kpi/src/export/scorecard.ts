import { byKey } from '../assess/by-key.js';
import { GOAL_NOTE } from '../assess/describe-result.js';
import { partText } from '../assess/part-text.js';
import { statusText, type StatusScheme, trendText } from '../assess/status-text.js';
import { targetText } from '../assess/target-text.js';
import type { KpiDefinition } from '../definition/definition-types.js';
import type { KpiResult } from '../result/result-types.js';
import { formatValue } from '../value/format-value.js';
import { roundValue } from '../value/round-value.js';
import { definitionOf } from './definition-of.js';

/** One result as a scorecard shows it, with the result itself for whoever asks where it comes from. */
export type ScorecardRow = {
  readonly kpi: string;
  readonly labelSv: string;
  readonly periodSv: string;
  /** Of a part: its values in words. */
  readonly partSv?: string;
  readonly valueSv: string;
  /** The printed number, exact decimal text, for charts. */
  readonly number?: string;
  readonly targetSv?: string;
  readonly statusSv: string;
  readonly trendSv: string;
  readonly earlierSv?: string;
  readonly result: KpiResult;
};

/** A scorecard: indicators under their goals, and what they are to the goals. */
export type Scorecard = {
  readonly groups: readonly { readonly goalSv: string; readonly rows: readonly ScorecardRow[] }[];
  readonly noteSv: string;
};

/**
 * Results under their goals, goals and indicators in the order of the definitions, results of one indicator in the order given. Indicators without a
 * goal stand together, last, as "Övriga indikatorer".
 *
 * @throws HjmError `unknown-indicator`, `invalid-value`
 */
export function scorecard(results: readonly KpiResult[], definitions: readonly KpiDefinition[], options: { readonly scheme?: StatusScheme } = {}): Scorecard {
  for (const [index, { kpi }] of results.entries()) definitionOf(kpi, definitions, `results.${String(index)}.kpi`);
  const measured = byKey(results, ({ kpi }) => kpi);
  const goals = byKey(definitions, ({ goalSv }) => goalSv ?? '');
  const ordered = [...goals].toSorted(([a], [b]) => Number(a === '') - Number(b === ''));
  const groups = ordered.map(([goal, under]) => ({
    goalSv: goal === '' ? 'Övriga indikatorer' : goal,
    rows: under.flatMap((definition) => (measured.get(definition.id) ?? []).map((result) => rowOf(result, definition, options.scheme ?? 'colours'))),
  }));
  return { groups: groups.filter(({ rows }) => rows.length > 0), noteSv: GOAL_NOTE };
}

function rowOf(result: KpiResult, definition: KpiDefinition, scheme: StatusScheme): ScorecardRow {
  const number = roundValue(result.value, definition.unit, definition.decimals);
  return {
    kpi: definition.id,
    labelSv: definition.labelSv,
    periodSv: result.period.labelSv,
    ...(result.part === undefined ? {} : { partSv: partText(result.part, definition) }),
    valueSv: formatValue(result.value, definition),
    ...(number === undefined ? {} : { number }),
    ...(result.target === undefined ? {} : { targetSv: targetText(result.target, definition) }),
    statusSv: statusText(result.status, scheme),
    trendSv: trendText(result.trend),
    ...(result.earlier === undefined ? {} : { earlierSv: formatValue(result.earlier, definition) }),
    result,
  };
}

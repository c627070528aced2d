import { describeMissing } from '../assess/describe-missing.js';
import { partText } from '../assess/part-text.js';
import { statusText, type StatusScheme, trendText } from '../assess/status-text.js';
import { targetText } from '../assess/target-text.js';
import type { KpiDefinition, KpiUnit } from '../definition/definition-types.js';
import type { KpiResult } from '../result/result-types.js';
import { formatValue } from '../value/format-value.js';
import { roundValue } from '../value/round-value.js';
import type { KpiValue } from '../value/value.js';
import { definitionOf } from './definition-of.js';

/** The headers of {@link resultRows}, in their order. */
export const RESULT_COLUMNS = [
  'Mål', 'Indikator', 'Id', 'Period', 'Från', 'Till', 'Uppdelning', 'Del', 'Värde', 'Enhet', 'Utan tal', 'Varför', 'Täljare', 'Nämnare', 'Poster',
  'Ej räknade poster', 'Pågående poster', 'Målvärde', 'Bedömning', 'Trend', 'Året innan', 'Intervall från', 'Intervall till', 'Känt till och med',
] as const;

/** One result as a row of a table: numbers as numbers, texts as texts, null where there is nothing. */
export type ResultRow = { readonly [column in (typeof RESULT_COLUMNS)[number]]: string | number | null };

const UNITS: Readonly<Record<KpiUnit, string>> = {
  percent: '%', count: 'antal', ore: 'kr', ratio: 'kvot', principals: 'huvudmän', index: 'index', yesNo: 'ja/nej', status: 'bedömning',
};

/**
 * Results as flat rows for a table file, with Swedish headers ({@link RESULT_COLUMNS}). `Värde` is a number, rounded as in print, or empty; a value
 * without a number stands as its word in `Utan tal`, with the reason in `Varför`. Numerator and denominator are exact: of per cent, a hundred times
 * their quotient is the value; of kronor they are in öre. The interval is in per cent.
 *
 * @throws HjmError `unknown-indicator`, `invalid-value`
 */
export function resultRows(results: readonly KpiResult[], definitions: readonly KpiDefinition[], options: { readonly scheme?: StatusScheme } = {}): ResultRow[] {
  return results.map((result, index) => rowOf(result, definitionOf(result.kpi, definitions, `results.${String(index)}.kpi`), options.scheme ?? 'colours'));
}

function rowOf(result: KpiResult, definition: KpiDefinition, scheme: StatusScheme): ResultRow {
  const { value, period, part, target, interval } = result;
  const number = numberOf(value, definition);
  const known = value.state === 'known' ? value : undefined;
  const isMasked = value.state === 'masked';
  return {
    Mål: definition.goalSv ?? null,
    Indikator: definition.labelSv,
    Id: definition.id,
    Period: period.labelSv,
    Från: period.from,
    Till: period.to,
    Uppdelning: part === undefined ? null : (definition.breakdowns.find(({ id }) => id === part.breakdown)?.labelSv ?? part.breakdown),
    Del: part === undefined ? null : partText(part, definition),
    Värde: number,
    Enhet: UNITS[definition.unit],
    'Utan tal': number === null ? formatValue(value, definition) : null,
    Varför: describeMissing(value) ?? (value.state === 'stated' ? (value.commentSv ?? null) : null),
    Täljare: known?.numerator ?? null,
    Nämnare: known?.denominator ?? null,
    Poster: isMasked ? null : result.records,
    'Ej räknade poster': isMasked ? null : result.unknown,
    'Pågående poster': isMasked ? null : result.running,
    Målvärde: target === undefined ? null : targetText(target, definition),
    Bedömning: statusText(result.status, scheme),
    Trend: trendText(result.trend),
    'Året innan': result.earlier === undefined ? null : numberOf(result.earlier, definition),
    'Intervall från': interval === undefined ? null : oneDecimal(interval.low),
    'Intervall till': interval === undefined ? null : oneDecimal(interval.high),
    'Känt till och med': result.derivation.asOf,
  };
}

function numberOf(value: KpiValue, { unit, decimals }: KpiDefinition): number | null {
  const rounded = roundValue(value, unit, decimals);
  return rounded === undefined ? null : Number(rounded);
}

function oneDecimal(share: number): number {
  return Number((share * 100).toFixed(1));
}

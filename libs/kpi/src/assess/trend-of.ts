import type { KpiDefinition } from '../definition/definition-types.js';
import type { KpiTrend } from '../result/result-types.js';
import { roundValue } from '../value/round-value.js';
import { compareValues } from '../value/compare-values.js';
import type { KpiValue } from '../value/value.js';

/**
 * The way from an earlier value to a later one, by which way is better. `unchanged` when both look the same in print, `unknown` when one is no
 * number or it is not stated which way is better.
 */
export function trendOf(definition: Pick<KpiDefinition, 'unit' | 'decimals' | 'better'>, value: KpiValue, earlier: KpiValue | undefined): KpiTrend {
  const { unit, decimals, better } = definition;
  const order = earlier && compareValues(value, earlier, unit);
  if (earlier === undefined || order === undefined) return 'unknown';
  if (order === 0 || (isNumber(value) && isNumber(earlier) && roundValue(value, unit, decimals) === roundValue(earlier, unit, decimals))) return 'unchanged';
  return better === undefined ? 'unknown' : (better === 'higher') === order > 0 ? 'better' : 'worse';
}

function isNumber(value: KpiValue): boolean {
  return value.state === 'known' || (value.state === 'stated' && 'number' in value.stated);
}

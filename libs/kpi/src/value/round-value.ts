import type { KpiUnit } from '../definition/definition-types.js';
import { roundFraction } from './fraction.js';
import { asPrinted, numberInUnit } from './number-in-unit.js';
import type { KpiValue } from './value.js';

/**
 * The number of a value as it is printed, as exact decimal text: per cent of a share, kronor of öre. Rounded once, from the exact
 * value, halves away from zero. Undefined where there is no number: a yes or no, a status, or a value that is missing or masked.
 *
 * ```ts
 * import { roundValue } from '@hjm/kpi';
 *
 * roundValue({ state: 'known', numerator: 171, denominator: 200 }, 'percent', 1); // => '85.5'
 * roundValue({ state: 'known', numerator: 1, denominator: 8 }, 'ratio', 2); // => '0.13'
 * ```
 *
 * @throws HjmError `invalid-value`
 */
export function roundValue(value: KpiValue, unit: KpiUnit, decimals: number): string | undefined {
  if (value.state === 'stated' && !('number' in value.stated)) return undefined;
  const number = numberInUnit(value, unit);
  return number === undefined ? undefined : roundFraction(asPrinted(number, unit), decimals);
}

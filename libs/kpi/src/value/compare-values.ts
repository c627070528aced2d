import type { KpiUnit } from '../definition/definition-types.js';
import { compareFractions } from './fraction.js';
import { numberInUnit } from './number-in-unit.js';
import type { KpiValue } from './value.js';

/**
 * Which of two values of one indicator is more, exactly and without rounding: negative, 0 or positive. A yes is more than a no.
 * Undefined when one of them is no number: what is missing is neither more nor less.
 *
 * ```ts
 * import { compareValues } from '@hjm/kpi';
 *
 * const counted = { state: 'known', numerator: 1, denominator: 3 } as const;
 * compareValues(counted, { state: 'stated', stated: { number: '33.3' } }, 'percent'); // => 1
 * compareValues(counted, { state: 'missing', reason: 'noData' }, 'percent'); // => undefined
 * ```
 *
 * @throws HjmError `invalid-value`
 */
export function compareValues(a: KpiValue, b: KpiValue, unit: KpiUnit): -1 | 0 | 1 | undefined {
  const [left, right] = [numberInUnit(a, unit), numberInUnit(b, unit)];
  return left === undefined || right === undefined ? undefined : compareFractions(left, right);
}

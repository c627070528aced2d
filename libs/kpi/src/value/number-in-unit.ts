import type { KpiUnit } from '../definition/definition-types.js';
import { decimalFraction, type Fraction, fraction, times } from './fraction.js';
import type { KpiValue } from './value.js';

/**
 * The exact number of a value in the unit of its indicator: per cent, öre, items. A yes is 1 and a no is 0. Undefined of what has no number.
 *
 * @throws HjmError `invalid-value` when a known value is not two whole numbers, or a stated one no decimal text
 */
export function numberInUnit(value: KpiValue, unit: KpiUnit): Fraction | undefined {
  if (value.state === 'known') {
    const number = fraction(value.numerator, value.denominator, 'value');
    return unit === 'percent' ? times(number, 100n) : number;
  }
  if (value.state !== 'stated') return undefined;
  if ('number' in value.stated) return decimalFraction(value.stated.number, 'value.stated.number');
  return 'yes' in value.stated ? { numerator: value.stated.yes ? 1n : 0n, denominator: 1n } : undefined;
}

/** The number as it is printed: öre as kronor, anything else as it is. */
export function asPrinted(number: Fraction, unit: KpiUnit): Fraction {
  return unit === 'ore' ? { ...number, denominator: number.denominator * 100n } : number;
}

import { foundText, HjmError } from '@hjm/core';

/** An exact number: numerator / denominator, the denominator above 0. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint };

/**
 * The exact number of two whole numbers.
 *
 * @throws HjmError `invalid-value` when one is not whole, too large to be exact, or the denominator is 0
 */
export function fraction(numerator: number, denominator: number, path: string): Fraction {
  for (const [part, whole] of [['numerator', numerator], ['denominator', denominator]] as const) {
    if (!Number.isSafeInteger(whole) || (part === 'denominator' && whole === 0)) {
      throw invalidValue(`${path}.${part}`, part === 'denominator' ? 'ett heltal som inte är 0' : 'ett heltal', whole);
    }
  }
  const sign = denominator < 0 ? -1n : 1n;
  return { numerator: sign * BigInt(numerator), denominator: sign * BigInt(denominator) };
}

/**
 * The exact number that a decimal text such as `-12.50` says.
 *
 * @throws HjmError `invalid-value`
 */
export function decimalFraction(text: string, path: string): Fraction {
  const parts = /^(-?)(\d{1,40})(?:\.(\d{1,40}))?$/.exec(text);
  if (parts === null) throw invalidValue(path, 'ett tal som 12.5', text);
  const [, sign = '', whole = '', decimals = ''] = parts;
  return { numerator: BigInt(`${sign}${whole}${decimals}`), denominator: 10n ** BigInt(decimals.length) };
}

/** The number times a whole number. */
export function times(number: Fraction, factor: bigint): Fraction {
  return { ...number, numerator: number.numerator * factor };
}

/** The product of two numbers, the second one not below 0. */
export function product(a: Fraction, b: Fraction): Fraction {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** The sum of two numbers. */
export function sum(a: Fraction, b: Fraction): Fraction {
  return { numerator: a.numerator * b.denominator + b.numerator * a.denominator, denominator: a.denominator * b.denominator };
}

/** Negative when `a` is less than `b`, 0 when they are equal, positive when it is more. */
export function compareFractions(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const [left, right] = [a.numerator * b.denominator, b.numerator * a.denominator];
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * The number with so many decimals as exact decimal text, halves away from zero; never `-0`.
 *
 * @throws HjmError `invalid-value` when the decimals are not a whole number from 0 to 40
 */
export function roundFraction(number: Fraction, decimals: number): string {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 40) throw invalidValue('decimals', 'ett heltal 0–40', decimals);
  const size = number.numerator < 0n ? -number.numerator : number.numerator;
  const rounded = (2n * size * 10n ** BigInt(decimals) + number.denominator) / (2n * number.denominator);
  const digits = String(rounded).padStart(decimals + 1, '0');
  const sign = number.numerator < 0n && rounded > 0n ? '-' : '';
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function invalidValue(path: string, expected: string, value: unknown): HjmError {
  const found = foundText(value);
  return new HjmError('invalid-value', `Väntade ${expected}, fick ${found}.`, [{ path, expected, found }]);
}

/** An exact number: whole numbers above and below the line, the lower one positive. */
export type Fraction = { readonly above: bigint; readonly below: bigint };

/** @throws RangeError when the lower number is 0 */
export function fraction(above: bigint, below = 1n): Fraction {
  if (below === 0n) throw new RangeError('Division by zero');
  return below < 0n ? { above: -above, below: -below } : { above, below };
}

/** The exact number in decimal text such as `-12.50`. */
export function decimalFraction(text: string): Fraction {
  return fraction(BigInt(text.replace('.', '')), 10n ** BigInt(decimalsOf(text)));
}

/** How many decimals stand in the text. */
export function decimalsOf(text: string): number {
  return text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
}

export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.above * b.below + b.above * a.below, a.below * b.below);
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return fraction(a.above * b.below - b.above * a.below, a.below * b.below);
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.above * b.above, a.below * b.below);
}

/** @throws RangeError when b is 0 */
export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.above * b.below, a.below * b.above);
}

/** Negative when a is less than b, 0 when equal, positive when more. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.above * b.below - b.above * a.below;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Decimal text with so many decimals, halves rounded away from zero; never `-0`. */
export function roundHalfUp(number: Fraction, decimals: number): string {
  const size = number.above < 0n ? -number.above : number.above;
  const scaled = (2n * size * 10n ** BigInt(decimals) + number.below) / (2n * number.below);
  const digits = scaled.toString().padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return number.above < 0n && scaled !== 0n ? `-${text}` : text;
}

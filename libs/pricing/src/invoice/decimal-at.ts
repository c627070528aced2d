import { Decimal } from 'decimal.js';
import { at, textOf, type UblNode } from './ubl-node.js';

const Exact = Decimal.clone({ precision: 60 });
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;

/** The number in a text as XML Schema writes decimals; undefined when it is none. */
export function decimalOf(text: string): Decimal | undefined {
  return NUMBER.test(text) ? new Exact(text) : undefined;
}

/** The number of the first element on the path; undefined when there is none. */
export function decimalAt(node: UblNode, path: string): Decimal | undefined {
  const found = at(node, path)[0];
  return found === undefined ? undefined : decimalOf(textOf(found));
}

/** The sum of an element's child over many elements; what is missing adds nothing. */
export function sumAt(nodes: readonly UblNode[], path: string): Decimal {
  let sum = new Exact(0);
  for (const node of nodes) sum = sum.plus(decimalAt(node, path) ?? 0);
  return sum;
}

/** Two decimals, halves upwards, as the official rules compare amounts. */
export function toCents(value: Decimal): Decimal {
  return value.times(100).toDecimalPlaces(0, Decimal.ROUND_HALF_CEIL).div(100);
}

/** Whether there are two numbers and they are equal. */
export function isEqual(a: Decimal | undefined, b: Decimal | undefined): boolean {
  return a !== undefined && b !== undefined && a.eq(b);
}

/** Whether two numbers lie closer than one unit, as the official rules let VAT differ. */
export function isWithinOne(value: Decimal, expected: Decimal): boolean {
  return value.minus(1).lt(expected) && value.plus(1).gt(expected);
}

/** Whether two numbers lie as close as Peppol lets rounded products differ: two hundredths. */
export function isWithinSlack(value: Decimal, expected: Decimal): boolean {
  return value.minus(expected).abs().lte('0.02');
}

/** How many decimals the text of an element has. */
export function decimalsOf(text: string): number {
  const point = text.indexOf('.');
  return point === -1 ? 0 : text.length - point - 1;
}

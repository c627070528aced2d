import { foundText, HjmError } from '@hjm/core';

const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/**
 * Checks the text of a number cell: digits, full stop, no exponent.
 *
 * @throws HjmError `invalid-number`
 */
export function decimalText(text: string, path: string): string {
  if (DECIMAL.test(text)) return text;
  const found = foundText(text);
  throw new HjmError('invalid-number', `Väntade ett tal, fick ${found}.`, [{ path, expected: 'ett tal med punkt och utan exponent, till exempel -1234.5', found }]);
}

/** The shortest decimal text that means exactly this number, without an exponent. */
export function shortestDecimal(number: number): string {
  const text = String(number);
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (match === null) return Object.is(number, -0) ? '0' : text;
  const [, sign = '', first = '', rest = '', exponent = '0'] = match;
  const digits = first + rest;
  const point = 1 + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, '0');
}

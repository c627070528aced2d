import { Decimal } from 'decimal.js';
import { invalidNumber } from './invalid-number.js';

/** Longer texts are no figures that anybody wrote. */
const LONGEST = 64;
const NUMBER = /^([-\u2212\u2013+]?)(\d{1,3}(?:([ \u00A0\u202F])\d{3}(?:\3\d{3})*)?|\d+)(?:,(\d+))?$/;

/**
 * The number in a Swedish text, exact: decimal comma, thousands apart by one kind of space (plain, no-break or
 * narrow no-break) or not at all, and `-`, the true minus sign (U+2212) or the en dash (U+2013) that word processors make of
 * it. Space around it does not matter.
 * A full stop is an error, for it means thousands to some and decimals to others; so is a per cent sign.
 *
 * ```ts
 * import { parseNumber } from '@hjm/core/text';
 *
 * parseNumber('−1 234,5').toString(); // => '-1234.5'
 * ```
 *
 * @param path - where the text stands, for the error
 * @throws HjmError `invalid-number`
 */
export function parseNumber(text: string, path = 'number'): Decimal {
  const number = read(text);
  if (number === undefined) throw invalidNumber(path, 'ett tal, till exempel 1 234,5', text);
  return number;
}

/**
 * The per cent in a Swedish text such as `9,1 %` or `9,1%`, as the figure before the sign: 9.1, not 0.091.
 *
 * @param path - where the text stands, for the error
 * @throws HjmError `invalid-number`, also when the sign is missing
 */
export function parsePercent(text: string, path = 'percent'): Decimal {
  const percent = typeof text === 'string' && text.trimEnd().endsWith('%') ? read(text.trimEnd().slice(0, -1)) : undefined;
  if (percent === undefined) throw invalidNumber(path, 'procent, till exempel 9,1 %', text);
  return percent;
}

function read(text: unknown): Decimal | undefined {
  if (typeof text !== 'string') return undefined;
  const trimmed = text.trim();
  const match = trimmed.length > LONGEST ? null : NUMBER.exec(trimmed);
  if (match === null) return undefined;
  const [, sign = '', units = '', , fraction = '0'] = match;
  return new Decimal(`${sign === '' || sign === '+' ? '' : '-'}${units.replace(/\D/g, '')}.${fraction}`);
}

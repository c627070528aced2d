import { Decimal } from 'decimal.js';
import { invalidNumber } from './invalid-number.js';

const NO_BREAK_SPACE = '\u00A0';
const MINUS = '\u2212';

/** `decimals`: that many decimals, halves rounded away from zero. Left out, every decimal is kept. */
export type NumberFormat = { readonly decimals?: number };

/**
 * The number as Swedish text: decimal comma, no-break spaces between thousands, the true minus sign.
 *
 * ```ts
 * import { formatNumber } from '@hjm/core/text';
 *
 * formatNumber('-1234.5'); // => '−1\u00A0234,5'
 * formatNumber(2.345, { decimals: 2 }); // => '2,35'
 * ```
 *
 * @throws HjmError `invalid-number` when it is no finite number
 */
export function formatNumber(value: Decimal.Value, format: NumberFormat = {}): string {
  const number = finite(value);
  const { decimals } = format;
  const digits = decimals === undefined ? number.toFixed() : number.toFixed(decimals, Decimal.ROUND_HALF_UP);
  const [units = '', fraction] = digits.replace('-', '').split('.');
  const sign = digits.startsWith('-') && /[1-9]/.test(digits) ? MINUS : '';
  const grouped = units.replace(/\B(?=(?:\d{3})+$)/g, NO_BREAK_SPACE);
  return sign + (fraction === undefined ? grouped : `${grouped},${fraction}`);
}

/**
 * A number of per cent as Swedish text: 9.1 is `9,1 %`.
 *
 * @throws HjmError `invalid-number` when it is no finite number
 */
export function formatPercent(percent: Decimal.Value, format?: NumberFormat): string {
  return `${formatNumber(percent, format)}${NO_BREAK_SPACE}%`;
}

/**
 * An amount in whole öre as kronor with two decimals; exact for any bigint.
 *
 * ```ts
 * import { formatKronor } from '@hjm/core/text';
 *
 * formatKronor(123450); // => '1\u00A0234,50\u00A0kr'
 * ```
 *
 * @throws HjmError `invalid-number` when a number is not a safe integer
 */
export function formatKronor(ore: number | bigint): string {
  if (typeof ore === 'number' && !Number.isSafeInteger(ore)) throw invalidNumber('ore', 'ett helt antal öre', ore);
  return `${formatNumber(`${String(ore)}e-2`, { decimals: 2 })}${NO_BREAK_SPACE}kr`;
}

function finite(value: Decimal.Value): Decimal {
  let number: Decimal;
  try {
    number = new Decimal(value);
  } catch {
    throw invalidNumber('value', 'ett tal', value);
  }
  if (!number.isFinite()) throw invalidNumber('value', 'ett tal', value);
  return number;
}

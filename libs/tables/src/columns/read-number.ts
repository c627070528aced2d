import { HjmError } from '@hjm/core';
import { parseKronor } from '@hjm/core/money';
import { parseNumber } from '@hjm/core/text';
import { shortestDecimal } from '../decimal-text.js';
import type { Cell } from '../table-types.js';
import { plainText } from './normal-header.js';
import type { Found } from './read-cell.js';

/** What Excel itself shows and compares: what comes after is noise of binary numbers, as in 1357,9500000000003. */
const EXCEL_DIGITS = 15;

/** Longer texts are no figures that anybody wrote, and are not looked into. */
const LONGEST = 64;

const EXPECTED = {
  ore: 'kronor med decimalkomma, till exempel 1 234,50',
  integer: 'ett heltal, till exempel 1 234',
  decimal: 'ett tal med decimalkomma, till exempel 1 234,5',
};

/** The number of a cell: öre or integer as a number, decimal as exact text with at most `scale` decimals. */
export function readNumber(cell: Cell, kind: 'ore' | 'integer' | 'decimal', scale?: number): Found {
  if (cell !== null && typeof cell === 'object' && !('number' in cell)) return { code: 'wrong-kind', expected: EXPECTED[kind] };
  const text = cell !== null && typeof cell === 'object' ? shortestDecimal(Number(Number(cell.number).toPrecision(EXCEL_DIGITS))).replace('.', ',') : plainText(cell);
  if (text.length > LONGEST) return { code: 'invalid-number', expected: EXPECTED[kind] };
  try {
    if (kind === 'ore') return { value: parseKronor(text) };
    const number = parseNumber(text);
    if (kind === 'decimal') {
      if (scale !== undefined && number.decimalPlaces() > scale) return { code: 'too-many-decimals', expected: `ett tal med högst ${scale} decimaler` };
      if (scale !== undefined && !Number.isSafeInteger(number.times(10 ** scale).toNumber())) return { code: 'too-large', expected: `ett tal med högst ${EXCEL_DIGITS - scale} siffror före decimaltecknet` };
      return { value: number.isZero() ? '0' : number.toFixed() };
    }
    if (!number.isInteger()) return { code: 'not-whole', expected: EXPECTED.integer };
    const whole = number.toNumber();
    if (!Number.isSafeInteger(whole)) return { code: 'too-large', expected: 'ett heltal med högst 15 siffror' };
    return { value: whole === 0 ? 0 : whole };
  } catch (error) {
    if (!(error instanceof HjmError)) throw error;
    if (error.code === 'amount-too-large') return { code: 'too-large', expected: error.issues[0]?.expected ?? EXPECTED.ore };
    if (text.includes('.')) return fullStop(text, kind);
    const number = text.replace(/\s*%$/, '');
    if (number !== text && isNumber(number)) return { code: 'invalid-number', expected: `${EXPECTED[kind]}, utan procenttecken`, nearest: number };
    if (kind === 'ore' && isNumber(text.replace(/\s*kr$/i, ''))) return { code: 'parts-of-ore', expected: 'kronor med högst två decimaler' };
    return { code: 'invalid-number', expected: EXPECTED[kind] };
  }
}

function fullStop(text: string, kind: keyof typeof EXPECTED): Found {
  const expected = `${EXPECTED[kind]}; en punkt kan betyda både tusental och decimaler`;
  // With both signs there, the last one is the decimal sign, if the thousands are in order.
  const european = /^([-\u2212\u2013]?)(\d{1,3}(?:\.\d{3})+),(\d+)$/.exec(text);
  const american = /^([-\u2212\u2013]?)(\d{1,3}(?:,\d{3})+)\.(\d+)$/.exec(text);
  const [, sign = '', thousands, decimals = ''] = european ?? american ?? [];
  if (thousands === undefined) return { code: 'full-stop', expected };
  return { code: 'full-stop', expected, nearest: `${sign}${thousands.replaceAll(/[.,]/g, ' ')},${decimals}` };
}

function isNumber(text: string): boolean {
  try {
    parseNumber(text);
    return true;
  } catch {
    return false;
  }
}

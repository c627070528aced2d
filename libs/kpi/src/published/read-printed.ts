import { foundText, HjmError } from '@hjm/core';
import type { Direction } from '../definition/definition-types.js';
import type { PrintedValue } from './published-types.js';

const WORDS: Readonly<Record<string, PrintedValue>> = {
  '': { state: 'missing', reason: 'notStated' },
  '-': { state: 'missing', reason: 'notStated' },
  'data saknas': { state: 'missing', reason: 'noData' },
  'inga tillgängliga data': { state: 'missing', reason: 'noData' },
  'ingen mätning gjord': { state: 'missing', reason: 'noRecords' },
  'ej aktuellt': { state: 'notRelevant' },
  'ej relevant': { state: 'notRelevant' },
  ja: { state: 'yesNo', yes: true },
  nej: { state: 'yesNo', yes: false },
  öka: { state: 'direction', direction: 'increase' },
  minska: { state: 'direction', direction: 'decrease' },
  behålla: { state: 'direction', direction: 'keep' },
  positiv: { state: 'status', status: 'positive' },
  negativ: { state: 'status', status: 'negative' },
  '🟢': { state: 'status', status: 'reached' },
};

const BEFORE: Readonly<Record<string, { readonly direction: Direction; readonly strict?: boolean }>> = {
  '>': { direction: 'atLeast', strict: true },
  'mer än': { direction: 'atLeast', strict: true },
  'öka': { direction: 'increase' },
  'öka med': { direction: 'increase' },
  'minska med': { direction: 'decrease' },
  'behålla': { direction: 'keep' },
};

const FIGURE = /^(.*?)\s*\(?([+\-\u2212]?)(\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d+)(?:,(\d+))?\)?\s*(?:%|st|tkr|mnkr)?$/;

/**
 * What a printed text says: a number with the decimals of the print, a direction, yes or no, a status, or that there is nothing –
 * which is never the same as zero.
 *
 * ```ts
 * import { readPrinted } from '@hjm/kpi/published';
 *
 * readPrinted('33,0%'); // => { state: 'number', number: '33.0' }
 * readPrinted('Öka med 10%'); // => { state: 'number', number: '10', direction: 'increase' }
 * readPrinted('Ej relevant'); // => { state: 'notRelevant' }
 * ```
 *
 * @throws HjmError `unreadable-figure`
 */
export function readPrinted(printed: string, path = 'printed'): PrintedValue {
  const text = printed.trim().toLowerCase();
  const word = WORDS[text];
  if (word !== undefined) return word;
  const [, before = '', sign = '', whole, fraction] = FIGURE.exec(text) ?? [];
  const said = before === '' ? {} : BEFORE[before];
  if (whole === undefined || said === undefined) {
    throw new HjmError('unreadable-figure', `Ett tryckt värde går inte att läsa: ${foundText(printed)}.`, [
      { path, expected: 'ett tal, till exempel 9,1 %, en riktning (Öka, Minska, Behålla), Ja eller Nej, eller Data saknas, Ej aktuellt', found: foundText(printed) },
    ]);
  }
  const digits = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  return { state: 'number', number: `${/[-\u2212]/.test(sign) ? '-' : ''}${digits}${fraction === undefined ? '' : `.${fraction}`}`, ...said };
}

import { isLocalDate, nearest } from '@hjm/core';
import { dayOfSheetNumber } from '@hjm/core/calendar';
import type { Cell } from '../table-types.js';
import type { Column, ProblemCode } from './column-types.js';
import { normalWord, plainText } from './normal-header.js';
import { readMoment } from './read-moment.js';
import { readNumber } from './read-number.js';

/** The value of a cell, or why there is none. */
export type Found = { readonly value: string | number | undefined } | { readonly code: ProblemCode; readonly expected: string; readonly nearest?: string };

/** Reads one cell as its column wants it. */
export function readCell(cell: Cell, column: Column): Found {
  if (cell !== null && typeof cell === 'object' && 'error' in cell) return { code: 'error-value', expected: 'ett värde, inte ett fel i en formel' };
  const text = plainText(cell);
  if (text === '') return column.required ? { code: 'missing', expected: `ett värde i ${column.headers[0] ?? column.key}` } : { value: undefined };
  switch (column.kind) {
    case 'text':
      return { value: text };
    case 'day':
      return isLocalDate(text) ? { value: text } : noDay(cell, text);
    case 'moment':
      return readMoment(cell, text);
    case 'oneOf':
      return readWord(text, column.values);
    default:
      return readNumber(cell, column.kind, column.kind === 'decimal' ? column.scale : undefined);
  }
}

/** Why a cell is no day, and which day was probably meant. */
function noDay(cell: Cell, text: string): Found {
  const ofNumber = dayOfSheetNumber(text);
  const expected = `ett datum som finns, skrivet ÅÅÅÅ-MM-DD${ofNumber === undefined ? '' : `; ${text} är Excels dagnummer för ${ofNumber}`}`;
  if (cell !== null && typeof cell === 'object') {
    return 'moment' in cell ? { code: 'invalid-day', expected: `${expected} utan klockslag`, nearest: cell.moment.slice(0, 10) } : { code: 'wrong-kind', expected: `${expected} eller en cell med datumformat`, ...(ofNumber === undefined ? {} : { nearest: ofNumber }) };
  }
  const meant = ofNumber ?? dayMeant(text);
  return isLocalDate(meant) ? { code: 'invalid-day', expected, nearest: meant } : { code: 'invalid-day', expected };
}

/** The day of a text that leads with the year, whatever stands between: `20230401`, `2023/4/1`, `2023-04-01 00:00:00`. */
function dayMeant(text: string): string | undefined {
  const day = text.replace(/[T ]\d\d:\d\d(:\d\d([.,]\d+)?)?Z?$/, '');
  const parts = /^(\d{4})(\d\d)(\d\d)$/.exec(day) ?? /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(day);
  return parts?.slice(1).map((part) => part.padStart(2, '0')).join('-');
}

function readWord(text: string, values: { readonly [value: string]: readonly string[] }): Found {
  const wanted = normalWord(text);
  const words: string[] = [];
  for (const [value, others] of Object.entries(values)) {
    for (const word of [...others, value]) {
      if (normalWord(word) === wanted) return { value };
      words.push(word);
    }
  }
  const expected = `en av ${Object.entries(values).map(([value, others]) => others[0] ?? value).join(', ')}`;
  const near = nearest(text, words);
  return near === undefined ? { code: 'unknown-value', expected } : { code: 'unknown-value', expected, nearest: near };
}

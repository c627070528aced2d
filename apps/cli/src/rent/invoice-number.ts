import { foundText } from '@hjm/core';
import { usageError } from '../usage-error.js';

/** Numbers in a row from the first: `F-0099`, `F-0100`. */
export function numbersFrom(first: string | undefined): (index: number) => string {
  if (first === undefined) throw usageError('Ange den första fakturans nummer med --first-number, till exempel F-1001. Numren löper sedan.');
  const [, before = '', digits] = /^([A-Za-z0-9ÅÄÖåäö/_.-]*?)(\d{1,15})$/.exec(first) ?? [];
  if (digits === undefined) throw usageError(`--first-number ska sluta med siffror, till exempel F-1001, inte ${foundText(first)}.`);
  return (index) => `${before}${String(Number(digits) + index).padStart(digits.length, '0')}`;
}

import { HjmError } from '@hjm/core';
import type { CaseEvent } from './case-types.js';
import { looksLikeIdentityNumber } from './identity-number.js';

/**
 * Refuses texts that hold a personal identity number, or control characters, which many stores cannot hold. Lines may be broken. What was
 * found is never repeated: it may be somebody's number.
 *
 * @throws HjmError `not-storable`
 */
export function checkCaseTexts(event: CaseEvent): void {
  for (const { path, text } of textsIn(event, '')) {
    if (looksLikeIdentityNumber(text)) throw notStorable(path, 'en text utan personnummer', 'ser ut att innehålla ett personnummer');
    if (/[\p{Cc}\p{Surrogate}]/u.test(text.replaceAll(/[\n\r\t]/g, ' '))) throw notStorable(path, 'en text utan styrtecken', 'innehåller styrtecken');
  }
}

function textsIn(value: unknown, path: string): readonly { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => textsIn(part, path === '' ? key : `${path}.${key}`));
}

function notStorable(path: string, expected: string, found: string): HjmError {
  return new HjmError('not-storable', `Händelsen går inte att spara: ${path} ${found}.`, [{ path, expected, found }]);
}

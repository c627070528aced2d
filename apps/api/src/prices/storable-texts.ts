import { HjmError } from '@hjm/core';
import { looksLikeIdentityNumber } from '@hjm/rules/cases';

/** Keys that may hold a number of ten digits without being anybody's. */
const NUMBERED = /(^|\.)(article|diaryNumber|url|document|item|organisationNumber|vatNumber|number|iban|endpoint)$/;

/**
 * Refuses to keep texts that hold a personal identity number, or characters that a database cannot hold. What was found is not
 * repeated.
 *
 * @throws HjmError `not-storable`
 */
export function checkTexts(value: unknown, path = ''): void {
  if (typeof value === 'string') {
    if (!NUMBERED.test(path) && looksLikeIdentityNumber(value)) throw notStorable(path, 'en text utan personnummer', 'ser ut som ett personnummer');
    if (/[\p{Cc}\p{Surrogate}]/u.test(value)) throw notStorable(path, 'en text utan styrtecken', 'text med styrtecken');
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) checkTexts(part, path === '' ? key : `${path}.${key}`);
  }
}

/** The same for the names in objects whose names are the sender's own. */
export function checkNames(value: unknown, path = ''): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    checkTexts(name, path);
    checkNames(part, path === '' ? name : `${path}.${name}`);
  }
}

function notStorable(path: string, expected: string, found: string): HjmError {
  return new HjmError('not-storable', `Det går inte att spara: ${path} ${found}.`, [{ path, expected, found }]);
}

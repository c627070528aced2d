import { HjmError } from '@hjm/core';
import { looksLikeIdentityNumber } from './identity-number.js';

const shape = /^[A-Za-z0-9._-]{1,40}$/;

/**
 * A key of the user's own system that says nothing by itself: at least one digit, 1 to 40 of `A–Z a–z 0–9 . _ -`, and
 * nothing that reads as a personal identity number. Names and e-mail addresses do not fit. What was found is never
 * repeated in the error: it may be somebody's number.
 *
 * @throws HjmError `case-reference`
 */
export function parseCaseReference(value: string): string {
  if (looksLikeIdentityNumber(value)) {
    throw refused('Ärendereferensen ser ut som ett personnummer eller samordningsnummer. Sådana sparas inte här.', 'ser ut som ett personnummer');
  }
  if (!shape.test(value)) {
    throw refused('Ärendereferensen har tecken som inte går: bara A–Z, a–z, 0–9, punkt, bindestreck och understreck, högst 40 tecken.', 'andra tecken');
  }
  if (!/\d/.test(value)) {
    throw refused('Ärendereferensen saknar siffra. Använd ärendets nummer, inte ett namn.', 'ingen siffra');
  }
  return value;
}

function refused(message: string, found: string): HjmError {
  const expected = 'ett ärendenummer: 1–40 tecken av A–Z, a–z, 0–9, punkt, bindestreck och understreck, minst en siffra, inget personnummer';
  return new HjmError('case-reference', message, [{ path: 'caseReference', expected, found }]);
}

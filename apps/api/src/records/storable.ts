import { HjmError } from '@hjm/core';
import type { DecisionRecord } from '@hjm/rules';
import { looksLikeIdentityNumber } from '@hjm/rules/cases';

/**
 * Refuses to keep facts that hold a personal identity number, or characters that a database cannot hold. Most facts have
 * closed values; article numbers are free text.
 *
 * @throws HjmError `not-storable`
 */
export function checkStorable({ facts }: DecisionRecord): void {
  for (const [fact, value] of Object.entries(facts)) {
    if (typeof value !== 'string') continue;
    if (looksLikeIdentityNumber(value)) throw notStorable(`facts.${fact}`, 'en uppgift utan personnummer', 'ser ut som ett personnummer');
    if (/[\p{Cc}\p{Surrogate}]/u.test(value)) throw notStorable(`facts.${fact}`, 'en text utan styrtecken', 'text med styrtecken');
  }
}

function notStorable(path: string, expected: string, found: string): HjmError {
  return new HjmError('not-storable', `Beslutet går inte att spara: ${path} ${found}.`, [{ path, expected, found }]);
}

import { foundText, HjmError } from '@hjm/core';

/** A sum beyond what a number holds exactly. */
export function tooLarge(path: string, found: number): HjmError {
  return new HjmError('too-large', 'Summan är större än vad som kan räknas exakt.', [{ path, expected: 'en summa under nio biljarder', found: foundText(found) }]);
}

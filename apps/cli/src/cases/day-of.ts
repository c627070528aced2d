import { type LocalDate, foundText, isLocalDate } from '@hjm/core';
import { usageError } from '../usage-error.js';

/** The day of an option; `null` when it is left out. */
export function dayOf(flag: string, text: string | undefined): LocalDate | null {
  if (text === undefined) return null;
  if (isLocalDate(text)) return text;
  throw usageError(`${flag} ska vara ett datum som finns, skrivet ÅÅÅÅ-MM-DD, inte ${foundText(text)}.`);
}

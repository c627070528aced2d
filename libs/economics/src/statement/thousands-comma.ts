import type { HjmIssue } from '@hjm/core';
import { foundText } from '@hjm/core';

/** A comma before exactly three digits, as it would separate thousands: one to three digits before it, of which the first is not zero. */
const THOUSANDS = /^[-–−]?[1-9]\d{0,2},\d{3}$/u;
const DECIMALS = /,\d+$/u;
/** So many amounts are no accident. */
const FEWEST = 3;

/** The text of an amount, where it stands and on which line. */
export type WrittenAmount = { readonly text: string; readonly place: string; readonly line: string };

/**
 * Amounts of a file whose comma seems to separate thousands, as `15,200` for 15 200: at least three have a comma, and every one of them is
 * written so. Which of the two is meant nobody can tell; an amount in kronor has no third decimal.
 */
export function commaIssues(written: readonly WrittenAmount[]): readonly HjmIssue[] {
  const commas = written.map(({ text, ...rest }) => ({ ...rest, text: text.trim() })).filter(({ text }) => DECIMALS.test(text));
  const [first] = commas;
  if (first === undefined || commas.length < FEWEST || !commas.every(({ text }) => THOUSANDS.test(text))) return [];
  const lines = [...new Set(commas.map(({ line }) => line))];
  const expected = `tusental skilda med mellanslag, som ${first.text.replace(',', ' ')}; ett komma skiljer decimaler: skriv om beloppen, eller godta raderna ${lines.join(', ')} om beloppen verkligen har tre decimaler`;
  return [{ path: first.place, expected, found: `${foundText(first.text)}, och så i alla ${String(commas.length)} belopp med komma` }];
}

/** Whether a text has a full stop where thousands are parted, as `15.200` or `1.234.500`. */
export function hasThousandsStops(text: string): boolean {
  return /^[-–−]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(text.trim());
}

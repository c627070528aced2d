/** One thing that was wrong in what a caller handed over. */
export type HjmIssue = {
  /** Where it stands, such as `facts.profession`. */
  readonly path: string;
  /** What belongs there, in Swedish. */
  readonly expected: string;
  /** What stood there instead, as {@link foundText} shows it. */
  readonly found: string;
  /** The permitted word that is closest to the one found, when one is close. */
  readonly nearest?: string;
};

/**
 * Wrong use or bad input. What may happen in a correct run is a value, never this.
 *
 * `code` is a stable English word in kebab-case for programs; `message` is Swedish and meant for people.
 */
export class HjmError extends Error {
  override readonly name: string = 'HjmError';
  readonly code: string;
  readonly issues: readonly HjmIssue[];

  constructor(code: string, message: string, issues: readonly HjmIssue[] = []) {
    super(message);
    this.code = code;
    this.issues = issues;
  }
}

/**
 * Shows any value in at most 80 characters, for error messages. Never throws, whatever it is given,
 * and never walks into an object: texts are quoted with control characters escaped, lists show their length.
 *
 * ```ts
 * import { foundText } from '@hjm/core';
 *
 * foundText('logopd'); // => '"logopd"'
 * foundText([1, 2]); // => 'lista med 2 värden'
 * foundText(undefined); // => 'inget värde'
 * ```
 */
export function foundText(value: unknown): string {
  let text = KINDS[typeof value];
  try {
    if (typeof value === 'string') text = JSON.stringify(value.slice(0, 80));
    else if (Array.isArray(value)) text = `lista med ${String(value.length)} värden`;
    else if (value === null || text === undefined) text = String(value);
  } catch {
    // A revoked proxy does not even say whether it is a list.
  }
  text ??= '';
  return text.length > 80 ? `${text.slice(0, 79).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}

const KINDS: Readonly<Record<string, string>> = { undefined: 'inget värde', function: 'funktion', object: 'objekt' };

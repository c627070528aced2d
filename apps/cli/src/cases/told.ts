import { type HjmError, nearest, parseIsoCode } from '@hjm/core';
import { type CaseInformation, type CasePolicy, requiredFor } from '@hjm/rules/cases';
import { readNumber } from '../input/read-number.js';
import { usageError } from '../usage-error.js';

/** The öre of a written amount in kronor. */
export function oreOf(flag: string, text: string): number {
  const ore = readNumber(text.trim().replace(/\s*kr$/i, ''), 2);
  if (ore !== undefined && ore >= 0) return ore;
  throw usageError(`${flag} ska vara ett belopp i kronor, till exempel 15592 eller "994,50", inte "${text}".`);
}

/** What `--info namn=värde` tells, by id or label; a confirmation is ja or nej. */
export function informationOf(policy: CasePolicy, kind: string, given: readonly string[] = []): CaseInformation {
  const parts = requiredFor(policy, kind);
  return Object.fromEntries(
    given.map((text): [string, string | boolean] => {
      const at = text.indexOf('=');
      const name = text.slice(0, at < 0 ? undefined : at).trim();
      const part = parts.find(({ id, label }) => [id, label].some((word) => word.toLowerCase() === name.toLowerCase()));
      const words = parts.map(({ id }) => id);
      if (part === undefined || at < 0) throw unknownInformation(text, name, words);
      const value = text.slice(at + 1).trim();
      if (part.type !== 'confirmation') return [part.id, value];
      if (!/^(ja|nej)$/i.test(value)) throw usageError(`--info ${part.id} ska vara ja eller nej, inte "${value}".`);
      return [part.id, value.toLowerCase() === 'ja'];
    }),
  );
}

/** An ISO 9999 code as it is written on a command line. */
export function codeOf(text: string): string {
  return parseIsoCode(text, 'code');
}

function unknownInformation(text: string, name: string, words: readonly string[]): HjmError {
  const near = nearest(name, words);
  return usageError(`--info ${text}: skriv namn=värde med ett namn som ordningen har${near === undefined ? '' : `. Menade du ${near}?`}`, name, words);
}

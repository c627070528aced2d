import type { Citation, LocalDate } from '@hjm/core';
import type { Answer } from './answer-types.js';
import { dayAfter } from './editions.js';
import type { RulePackage } from './package-types.js';
import type { Payer } from './term-types.js';

/** A rule that names the payer. */
export type PayerReason = { readonly rule: string; readonly text: string; readonly citations: readonly Citation[] };

/** Who pays by an answer, or why that is open and which facts would tell. */
export type PayerOf =
  | { readonly payer: Payer; readonly reasons: readonly PayerReason[] }
  | { readonly undetermined: { readonly whySv: string; /** Ids of facts. */ readonly needed: readonly string[] } };

/**
 * Who pays by an answer of `evaluate`: the payer that its terms name. Several payers at once, a payer that hangs on a fact nobody has
 * given, a refusal and an answer that is itself undetermined name nobody.
 */
export function payerOf(answer: Answer): PayerOf {
  const { outcome, reason, reasons, terms } = answer;
  if (outcome === 'undetermined') return open(reason === 'facts-missing' ? 'Uppgifter saknas.' : (WHY[reason ?? ''] ?? texts(reasons)), answer);
  if (outcome === 'denied') return open(`Svaret är nej: ${texts(reasons)}`, answer);
  const named = terms.flatMap(({ term, ...rest }) => (term.topic === 'payer' ? [{ ...rest, payer: term.payer }] : []));
  const [first, ...others] = [...new Set(named.map(({ payer }) => payer))];
  const applying = named.filter(({ status }) => status === 'applies');
  if (first === undefined) return open('Reglerna säger inte vem som betalar.', answer);
  if (named.length > applying.length && (applying.length === 0 || others.length > 0)) return open('Uppgifter saknas.', answer);
  if (others.length > 0) return open(`Reglerna pekar ut flera: ${texts(named)}`, answer);
  return { payer: first, reasons: applying.map(({ rule, text, citations }) => ({ rule, text, citations })) };
}

/**
 * When the rules themselves may change an answer: the days on which an edition begins, or has just ended, and the days from which
 * editions are known; each in order and once.
 */
export function daysOfEditions({ editions }: RulePackage): { readonly begins: readonly LocalDate[]; readonly decided: readonly LocalDate[] } {
  const inOrder = (days: readonly LocalDate[]): LocalDate[] => [...new Set(days)].sort();
  return {
    begins: inOrder(editions.flatMap(({ validFrom, validTo }) => [validFrom ?? [], validTo === undefined ? [] : dayAfter(validTo)].flat())),
    decided: inOrder(editions.flatMap(({ decided }) => decided ?? [])),
  };
}

const WHY: Readonly<Record<string, string>> = {
  'no-edition': 'Ingen utgåva av reglerna täcker dagen.',
  conflict: 'Reglerna säger emot varandra.',
  gap: 'Reglerna säger ingenting om fallet.',
  impossible: 'Uppgifterna går inte ihop.',
};

function open(whySv: string, { needed }: Answer): PayerOf {
  return { undetermined: { whySv, needed: needed.map(({ fact }) => fact) } };
}

function texts(rules: readonly { readonly text: string }[]): string {
  return rules.map(({ text }) => text).join(' ');
}

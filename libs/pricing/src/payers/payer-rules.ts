import type { Citation, LocalDate } from '@hjm/core';

/**
 * What is known of a person from a day on, until the next such day: housing, support, municipality. What that is, only the rules know.
 * Nothing is edited: of one day, the last registered counts.
 */
export type Situation<Facts> = {
  readonly from: LocalDate;
  /** When it was registered; left out: on the day itself. */
  readonly registered?: LocalDate;
  readonly facts: Facts;
};

/** A rule that says who pays. */
export type PayerReason = { readonly rule: string; readonly text: string; readonly citations: readonly Citation[] };

/** What the rules say: the kind of payer, or why that is open and what they would need to know. */
export type PayerAnswer =
  | { readonly payer: string; readonly reasons: readonly PayerReason[] }
  | { readonly undetermined: { readonly whySv: string; readonly needed: readonly string[] } };

/** The party that a kind of payer is, or what was looked for and not found. */
export type PartyAnswer = { readonly party: string } | { readonly expected: string; readonly found: string; readonly nearest?: string };

/** The rules, as the caller asks them. Pure: the same question has the same answer. */
export type PayerRules<Facts> = {
  /** Who pays on a day, by the editions that were decided by the end of `knownAt`. */
  readonly ask: (facts: Facts, on: LocalDate, knownAt: LocalDate) => PayerAnswer;
  readonly party: (payer: string, facts: Facts) => PartyAnswer;
  /** Days on which the answer may change without anything happening to the person: an edition begins, or has ended. */
  readonly begins: readonly LocalDate[];
  /** Days on which editions were decided. What one of them changes is known from then on. */
  readonly decided: readonly LocalDate[];
  /** Written as payer where the rules leave open who pays. Of no known party, it keeps the rental apart in a rent run. */
  readonly open: string;
};

/** Why nobody can be said to pay. */
export type PayerFault =
  | { readonly code: 'undetermined'; readonly whySv: string; readonly needed: readonly string[] }
  | { readonly code: 'unknown-party'; readonly payer: string; readonly expected: string; readonly found: string; readonly nearest?: string }
  /** Two situations of one day, registered on the same day, by which different parties pay. */
  | { readonly code: 'two-situations'; readonly from: LocalDate };

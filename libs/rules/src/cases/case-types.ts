import type { IsoEdition, LocalDate } from '@hjm/core';

/** What is told of an application: texts, days as `YYYY-MM-DD`, and confirmations as yes or no. */
export type CaseInformation = { readonly [id: string]: string | boolean };

/** What is applied for. Never a name or a personal identity number. */
export type CaseApplication = {
  readonly kind: string;
  /** What it is called, as it shall stand in lists and statistics. */
  readonly product: string;
  /** ISO 9999 code in canonical form, as fine as it is known. */
  readonly isoCode: string;
  readonly isoEdition?: IsoEdition;
  /** Expected cost in öre; null when it is not known yet. */
  readonly costOre: number | null;
  readonly information: CaseInformation;
  /** The granted case that this one is to replace. */
  readonly replaces?: string;
};

/** Who does something. A decider decides at a level of the policy. */
export type CaseActor = { readonly role: 'applicant' | 'consultant' } | { readonly role: 'decider'; readonly level: string };

type Of<K extends string, B> = { readonly kind: K; readonly on: LocalDate; readonly by: CaseActor } & B;

/** One event of a case. What must be told depends on what happens. Costs are whole öre. */
export type CaseEvent =
  | Of<'apply', { readonly application: CaseApplication }>
  | Of<'complete', { readonly information?: CaseInformation; readonly costOre?: number; readonly note?: string }>
  | Of<'prepare', { readonly statement: string }>
  | Of<'sendBack', { readonly reason: string }>
  | Of<'grant', { readonly costOre: number; readonly reason: string }>
  | Of<'refuse', { readonly reason: string }>
  | Of<'replace', { readonly replacedBy: string }>
  | Of<'expire', { readonly note?: string }>;

/** A case is its events, oldest first. Everything else follows from them. Events are appended, never edited. */
export type Case = {
  readonly format: 'hjm.case/1';
  /** Opaque. */
  readonly id: string;
  /** The id of its policy. */
  readonly policy: string;
  readonly events: readonly [CaseEvent, ...CaseEvent[]];
};

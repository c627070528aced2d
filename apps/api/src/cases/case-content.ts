import type { CaseEvent } from '@hjm/rules/cases';

/**
 * What is kept of one event of a case: personal data, even without a name. Every event has the last day and the reference of
 * its case, so that all of a case is found and goes together.
 */
export type CaseEventContent = {
  readonly format: 'hjm.case-event/1';
  readonly salt: string;
  /** The id of the case, which is the id of its first link. */
  readonly case: string;
  readonly number: number;
  readonly policy: { readonly id: string; readonly hash: string };
  readonly event: CaseEvent;
  readonly keepUntil: string;
  readonly caseReference: string | null;
};

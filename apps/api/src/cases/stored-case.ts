import { type Case, type CaseEvent, type CasePolicy, type CaseView, ageInDays, stateLabel, viewCase } from '@hjm/rules/cases';
import type { StoredCaseEvent } from '../store/case-store.js';
import type { CaseEventContent } from './case-content.js';

/** A case as it is told: where it stands, and the events that it comes from, each with its place in the chain. */
export type StoredCase = {
  readonly id: string;
  readonly caseReference: string | null;
  readonly keepUntil: string;
  readonly stateLabel: string;
  readonly ageDays: number;
  readonly view: CaseView;
  readonly events: readonly { readonly seq: number; readonly storedAt: string; readonly hash: string; readonly policyHash: string; readonly event: CaseEvent }[];
};

/** The case that these links are, oldest first; there is at least one. */
export function storedCase(policy: CasePolicy, links: readonly StoredCaseEvent[], today: string): StoredCase {
  const events = links.flatMap(({ seq, storedAt, hash, content }) => (content === null ? [] : [{ seq, storedAt, hash, content }]));
  const { case: id, caseReference, keepUntil } = events[0]?.content as CaseEventContent;
  const view = viewCase(policy, caseIn(policy, id, events.map(({ content }) => content.event)));
  return {
    id,
    caseReference,
    keepUntil,
    stateLabel: stateLabel(view.state),
    ageDays: ageInDays(view, today),
    view,
    events: events.map(({ seq, storedAt, hash, content }) => ({ seq, storedAt, hash, policyHash: content.policy.hash, event: content.event })),
  };
}

/** Stored events as a case of the policy that it is handled by now. They were checked when they were stored. */
export function caseIn(policy: CasePolicy, id: string, events: readonly CaseEvent[]): Case {
  return { format: 'hjm.case/1', id, policy: policy.id, events: events as Case['events'] };
}

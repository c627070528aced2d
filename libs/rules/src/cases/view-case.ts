import type { LocalDate } from '@hjm/core';
import { addDays, addMonths, daysBetween } from '@hjm/core/calendar';
import type { Case, CaseApplication, CaseEvent } from './case-types.js';
import { type CaseState, isOpenState, stepOf } from './life.js';
import { missingInformation } from './information.js';
import type { Appeal, CasePolicy, RequiredInformation } from './policy-types.js';

/** What was decided, by whom and why. `costOre` is what was granted. */
export type CaseDecision = {
  readonly outcome: 'granted' | 'refused';
  readonly on: LocalDate;
  readonly level: { readonly id: string; readonly label: string };
  readonly costOre: number | null;
  readonly reason: string;
  readonly appeal: Appeal;
};

/** What the events of a case come to. */
export type CaseView = {
  readonly id: string;
  readonly state: CaseState;
  /** Whether somebody still has something to do. */
  readonly open: boolean;
  /** The application with everything that was completed later. */
  readonly application: CaseApplication;
  readonly openedOn: LocalDate;
  /** The day of the application, or of its last completion: the lead time of a level counts from it. */
  readonly submittedOn: LocalDate;
  readonly changedOn: LocalDate;
  /** What is required and not told yet. */
  readonly missing: readonly RequiredInformation[];
  readonly decision: CaseDecision | null;
  /** The last day that a grant can be used, or that a case sent back can be completed; null when the policy sets none. */
  readonly lastDay: LocalDate | null;
  readonly replacedBy: string | null;
};

/** Where a case stands. The events are taken as they are: `applyEvent` and `readCase` have checked them. */
export function viewCase(policy: CasePolicy, { id, events }: Pick<Case, 'id' | 'events'>): CaseView {
  const [first] = events;
  const last = events.at(-1) as CaseEvent;
  const state = stepOf(last.kind).to;
  const application = events.reduce(completed, (first as Extract<CaseEvent, { kind: 'apply' }>).application);
  const submitted = events.findLast(({ kind }) => kind === 'apply' || kind === 'complete') as CaseEvent;
  const replaced = events.find((event) => event.kind === 'replace');
  return {
    id,
    state,
    open: isOpenState(state),
    application,
    openedOn: first.on,
    submittedOn: submitted.on,
    changedOn: last.on,
    missing: missingInformation(policy, application),
    decision: decisionOf(policy, events),
    lastDay: lastDayOf(policy, state, last.on),
    replacedBy: replaced?.replacedBy ?? null,
  };
}

/** Days from the application to the decision, or to `on` as long as there is none. */
export function ageInDays({ openedOn, decision, open, changedOn }: CaseView, on: LocalDate): number {
  return daysBetween(openedOn, decision?.on ?? (open ? on : changedOn));
}

function completed(application: CaseApplication, event: CaseEvent): CaseApplication {
  if (event.kind !== 'complete') return application;
  return { ...application, costOre: event.costOre ?? application.costOre, information: { ...application.information, ...event.information } };
}

function decisionOf({ levels, appeal }: CasePolicy, events: readonly CaseEvent[]): CaseDecision | null {
  const event = events.find((one) => one.kind === 'grant' || one.kind === 'refuse');
  if (event?.by.role !== 'decider') return null;
  const { level } = event.by;
  const granted = event.kind === 'grant';
  return {
    outcome: granted ? 'granted' : 'refused',
    on: event.on,
    level: { id: level, label: levels.find(({ id }) => id === level)?.label ?? level },
    costOre: granted ? event.costOre : null,
    reason: event.reason,
    appeal,
  };
}

function lastDayOf({ expiry }: CasePolicy, state: CaseState, since: LocalDate): LocalDate | null {
  if (state === 'granted') return expiry.grantedMonths === null ? null : addMonths(since, expiry.grantedMonths);
  if (state === 'sentBack') return expiry.sentBackDays === null ? null : addDays(since, expiry.sentBackDays);
  return null;
}

import { deepFreeze } from '../define.js';
import { issueAt, wrong } from '../wrong.js';
import type { Case, CaseEvent } from './case-types.js';
import { eventIssues } from './event-issues.js';
import { caseSteps, stepOf } from './life.js';
import type { CasePolicy } from './policy-types.js';
import { actorObstacle, obstacleError, readinessObstacle, stepObstacle } from './step-guards.js';
import { type CaseView, viewCase } from './view-case.js';

/**
 * The case that an application begins.
 *
 * @throws HjmError as {@link applyEvent}
 */
export function openCase(policy: CasePolicy, id: string, event: CaseEvent): Case {
  check(policy, null, event);
  return deepFreeze({ format: 'hjm.case/1', id, policy: policy.id, events: [event] });
}

/**
 * The case with one event more. The case given is left as it is.
 *
 * @throws HjmError `case-step` when the event does not lead on from the case's state, `case-role` and `case-level` when
 * somebody else may do it, `case-not-ready` when something must come first, `case-event` when what it tells is wrong,
 * `case-policy-other` when the case is handled by another policy. Each says what goes instead.
 */
export function applyEvent(policy: CasePolicy, before: Case, event: CaseEvent): Case {
  if (before.policy !== policy.id) throw wrong('case-policy-other', issueAt('policy', policy.id, before.policy));
  check(policy, viewCase(policy, before), event);
  return deepFreeze({ ...before, events: [...before.events, event] });
}

/**
 * A stored case, every event of it checked anew in its order.
 *
 * @throws HjmError as {@link applyEvent}
 */
export function readCase(policy: CasePolicy, { id, events }: { readonly id: string; readonly events: readonly CaseEvent[] }): Case {
  const [first, ...rest] = events;
  if (first === undefined) throw wrong('case-event', issueAt('events', 'minst en ansökan', events));
  return rest.reduce((so, event) => applyEvent(policy, so, event), openCase(policy, id, first));
}

function check(policy: CasePolicy, view: CaseView | null, event: CaseEvent): void {
  const known = caseSteps.map((step) => step.event);
  if (!known.includes(event.kind)) throw wrong('case-event', issueAt('kind', `något av ${known.join(', ')}`, event.kind, known));
  const obstacle = stepObstacle(view, event.kind) ?? actorObstacle(policy, view, stepOf(event.kind), event.by);
  if (obstacle !== undefined) throw obstacleError(obstacle);
  const issues = eventIssues(policy, view, event);
  if (issues.length > 0) throw wrong('case-event', ...issues);
  const notReady = view === null ? undefined : readinessObstacle(policy, view, event.kind, event.by, event.on);
  if (notReady !== undefined) throw obstacleError(notReady);
}

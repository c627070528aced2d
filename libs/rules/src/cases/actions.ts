import type { LocalDate } from '@hjm/core';
import type { CaseActor } from './case-types.js';
import { type CaseEventKind, stepsFrom } from './life.js';
import type { CasePolicy } from './policy-types.js';
import { type Obstacle, actorObstacle, readinessObstacle } from './step-guards.js';
import type { CaseView } from './view-case.js';

/** Something that an actor may do to a case; `obstacle` is what must come first. */
export type CaseAction = { readonly event: CaseEventKind; readonly label: string; readonly obstacle: Obstacle | null };

/** What an actor may do to a case on a day. What belongs to another role or level is not among it. */
export function actionsFor(policy: CasePolicy, view: CaseView, by: CaseActor, on: LocalDate): readonly CaseAction[] {
  return stepsFrom(view.state)
    .filter((step) => actorObstacle(policy, view, step, by) === undefined)
    .map(({ event, label }) => ({ event, label, obstacle: readinessObstacle(policy, view, event, by, on) ?? null }));
}

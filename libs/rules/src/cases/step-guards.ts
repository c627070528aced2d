import { HjmError, type HjmIssue, type LocalDate } from '@hjm/core';
import { addDays } from '@hjm/core/calendar';
import { issueAt } from '../wrong.js';
import type { CaseActor } from './case-types.js';
import { type CaseEventKind, type CaseRole, type CaseStep, roleLabel, stateLabel, stepOf, stepsFrom } from './life.js';
import type { CasePolicy, DecisionLevel } from './policy-types.js';
import type { CaseView } from './view-case.js';

/** Why a step cannot be taken, before anything is known of what it would tell. */
export type Obstacle = { readonly code: 'case-step' | 'case-role' | 'case-level' | 'case-not-ready'; readonly message: string; readonly issue: HjmIssue };

/** The error that an obstacle is. */
export function obstacleError({ code, message, issue }: Obstacle): HjmError {
  return new HjmError(code, message, [issue]);
}

/** Why the step does not lead on from where the case stands. `null` is no case yet. */
export function stepObstacle(view: CaseView | null, event: CaseEventKind): Obstacle | undefined {
  const steps = stepsFrom(view?.state ?? null);
  if (steps.some((step) => step.event === event)) return undefined;
  const instead = steps.map((step) => step.event);
  const stands = view === null ? 'Det finns inget ärende än' : `Ärendet är ${stateLabel(view.state).toLowerCase()}`;
  const said = instead.length === 0 ? 'Härifrån går inget mer.' : `Härifrån går: ${steps.map(({ label }) => label.toLowerCase()).join(', ')}.`;
  return { code: 'case-step', message: `${stands}: ${stepOf(event).label.toLowerCase()} går inte. ${said}`, issue: issueAt('kind', instead.length === 0 ? 'ingen händelse' : instead.join(', '), event, instead) };
}

/** Why this one may not take the step: another role may, or another level decides. */
export function actorObstacle(policy: CasePolicy, view: CaseView | null, step: CaseStep, by: CaseActor): Obstacle | undefined {
  if (!step.roles.includes(by.role)) {
    return {
      code: 'case-role',
      message: `${roleLabel(by.role)} kan inte: ${step.label.toLowerCase()}. Det kan ${step.roles.map((role: CaseRole) => roleLabel(role).toLowerCase()).join(' eller ')}.`,
      issue: issueAt('by.role', step.roles.join(', '), by.role, step.roles),
    };
  }
  if (by.role !== 'decider') return undefined;
  const kind = view?.application.kind;
  const able = policy.levels.filter(({ kinds }) => kind === undefined || (kinds?.includes(kind) ?? true));
  if (able.some(({ id }) => id === by.level)) return undefined;
  const [ids, labels] = [able.map(({ id }) => id), able.map(({ label }) => label)];
  return { code: 'case-level', message: `Ärendet beslutas av ${labels.join(' eller ')}, inte av ${by.level}.`, issue: issueAt('by.level', ids.join(', '), by.level, ids) };
}

/** Why the case is not ready for the step on that day. */
export function readinessObstacle(policy: CasePolicy, view: CaseView, event: CaseEventKind, by: CaseActor, on: LocalDate): Obstacle | undefined {
  const decides = event === 'grant' || event === 'refuse';
  if (event === 'prepare' || event === 'grant') {
    const [first] = view.missing;
    if (first !== undefined) {
      const labels = view.missing.map(({ label }) => `”${label}”`).join(', ');
      return notReady(`Ansökan saknar: ${labels}. Den behöver kompletteras först, eller återsändas.`, `information.${first.id}`, first.label, undefined);
    }
  }
  const level = by.role === 'decider' ? policy.levels.find(({ id }) => id === by.level) : undefined;
  if (decides && level !== undefined) return decisionObstacle(level, view, on);
  if (event === 'expire') return expiryObstacle(view, on);
  return undefined;
}

function decisionObstacle(level: DecisionLevel, { state, submittedOn }: CaseView, on: LocalDate): Obstacle | undefined {
  if (level.prepared && state !== 'prepared') {
    return notReady(`${level.label} beslutar om beredda ärenden. En hjälpmedelskonsulent bereder det först.`, 'kind', 'prepare', state);
  }
  const first = addDays(submittedOn, level.leadDays ?? 0);
  if (on >= first) return undefined;
  return notReady(`${level.label} beslutar tidigast ${first}: ansökan ska ha kommit ${String(level.leadDays)} dagar före.`, 'on', `${first} eller senare`, on);
}

function expiryObstacle({ state, lastDay }: CaseView, on: LocalDate): Obstacle | undefined {
  if (lastDay === null) return notReady(`Ett ärende som är ${stateLabel(state).toLowerCase()} förfaller inte av sig självt.`, 'kind', 'en annan händelse', 'expire');
  return on > lastDay ? undefined : notReady(`Ärendet förfaller först efter ${lastDay}.`, 'on', `en dag efter ${lastDay}`, on);
}

function notReady(message: string, path: string, expected: string, found: unknown): Obstacle {
  return { code: 'case-not-ready', message, issue: issueAt(path, expected, found) };
}

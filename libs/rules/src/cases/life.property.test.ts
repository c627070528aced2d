import { HjmError } from '@hjm/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied, twoLevels } from '../testing/case-policies.js';
import { type Case, type CaseActor, type CaseEvent, actionsFor, applyEvent, caseSteps, isOpenState, openCase, readCase, stepOf, stepsFrom, viewCase } from './index.js';

const actors: readonly CaseActor[] = [{ role: 'applicant' }, { role: 'consultant' }, { role: 'decider', level: 'committee' }, { role: 'decider', level: 'unit' }];
const anyActor = fc.constantFrom(...actors);
const days = fc.integer({ min: 0, max: 400 });

/** Any event with telling that is right in itself; whether it goes is the machine's to say. */
const anyEvent = fc.tuple(fc.constantFrom(...caseSteps.map(({ event }) => event)), anyActor, days).map(([kind, by, plus]): CaseEvent => {
  const on = new Date(Date.UTC(2026, 2, 2 + plus)).toISOString().slice(0, 10);
  const rest: Record<string, object> = {
    apply: { application: (applied() as Extract<CaseEvent, { kind: 'apply' }>).application },
    prepare: { statement: 'Tillstyrks.' },
    sendBack: { reason: 'Saknas.' },
    grant: { costOre: 1000, reason: 'Behov.' },
    refuse: { reason: 'Räcker.' },
    replace: { replacedBy: 'A-2' },
  };
  return { kind, on, by, ...rest[kind] } as CaseEvent;
});
const anyKind = fc.constantFrom({}, { kind: 'other-size', information: { need: 'Större.' } }, { information: {} });

describe('any order of events', () => {
  it('is followed as the machine says, and what is refused changes nothing', () => {
    fc.assert(
      fc.property(anyKind, fc.array(anyEvent, { maxLength: 12 }), (given, events) => {
        let so: Case = openCase(twoLevels, 'A-1', applied(given));
        for (const event of events) {
          const before = viewCase(twoLevels, so);
          const offered = actionsFor(twoLevels, before, event.by, event.on).find((action) => action.event === event.kind);
          let went = true;
          try {
            const after = applyEvent(twoLevels, so, event);
            expect(after.events.slice(0, -1)).toEqual(so.events);
            expect(viewCase(twoLevels, after).state).toBe(stepOf(event.kind).to);
            expect(stepOf(event.kind).from).toContain(before.state);
            expect(stepOf(event.kind).roles).toContain(event.by.role);
            so = after;
          } catch (error) {
            if (!(error instanceof HjmError)) throw error;
            expect(error.issues.length).toBeGreaterThan(0);
            went = false;
          }
          // What is offered without an obstacle goes, and nothing else does; an event of an earlier day never goes.
          expect(went).toBe(offered?.obstacle === null && event.on >= before.changedOn);
        }
        expect(readCase(twoLevels, so)).toEqual(so);
      }),
      { numRuns: 300 },
    );
  });

  it('leads from every state on or to an end, and every state is reached', () => {
    const reached = new Set(caseSteps.map(({ to }) => to));
    for (const state of reached) if (isOpenState(state)) expect(stepsFrom(state).length).toBeGreaterThan(0);
    expect(reached.size).toBe(8);
    expect(stepsFrom(null).map(({ event }) => event)).toEqual(['apply']);
    expect(stepsFrom('refused')).toEqual([]);
  });
});

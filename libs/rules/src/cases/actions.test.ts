import { describe, expect, it } from 'vitest';
import { applied, caseOf, granted, prepared, sentBack, twoLevels } from '../testing/case-policies.js';
import { type CaseActor, type CaseEvent, actionsFor, viewCase } from './index.js';

const offered = (by: CaseActor, on: string, ...events: readonly CaseEvent[]) =>
  actionsFor(twoLevels, viewCase(twoLevels, caseOf(events)), by, on).map(({ event, obstacle }) => (obstacle === null ? event : `${event}: ${obstacle.message}`));

describe('what a role may do', () => {
  it('is only what belongs to it', () => {
    expect(offered({ role: 'applicant' }, '2026-03-02', applied())).toEqual(['complete']);
    expect(offered({ role: 'consultant' }, '2026-03-02', applied())).toEqual(['prepare', 'sendBack']);
    expect(offered({ role: 'applicant' }, '2026-03-20', applied(), prepared())).toEqual([]);
  });

  it('comes with what must be done first', () => {
    const first = 'Hjälpmedelskommittén beslutar tidigast 2026-03-16: ansökan ska ha kommit 14 dagar före.';
    expect(offered({ role: 'decider', level: 'committee' }, '2026-03-15', applied(), prepared())).toEqual(['sendBack', `grant: ${first}`, `refuse: ${first}`]);
    expect(offered({ role: 'decider', level: 'committee' }, '2026-03-16', applied(), prepared())).toEqual(['sendBack', 'grant', 'refuse']);
  });

  it('of another level is nothing, and ends with the case', () => {
    expect(offered({ role: 'decider', level: 'unit' }, '2026-03-20', applied(), prepared())).toEqual([]);
    expect(offered({ role: 'applicant' }, '2026-03-20', applied(), sentBack())).toEqual(['complete']);
    expect(offered({ role: 'consultant' }, '2026-03-20', applied(), prepared(), granted())).toEqual(['replace', 'expire: Ärendet förfaller först efter 2026-09-20.']);
  });
});

import { HjmError } from '@hjm/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activityPlans, smallActivity, smallActivityPlan, smallAssignment } from '../testing/small-activities.js';
import { activityList, assignmentsWithoutActivity, groupActivities } from './activity-list.js';
import { describeActivityList } from './describe-activities.js';

const keys = (rows: ReturnType<typeof activityList>) => rows.map(({ activity }) => activity.key);

describe('A list of activities', () => {
  it('has late ones first, then those nobody has said anything of, then by quarter and by goal', () => {
    const plan = smallActivityPlan([
      smallActivity('whenever'),
      smallActivity('q4-second', { quarter: 'Q4', linkedToSv: ['Ekonomi'] }),
      smallActivity('q4-first', { quarter: 'Q4', linkedToSv: ['Invånare'] }),
      smallActivity('q4-none', { quarter: 'Q4' }),
      smallActivity('q4-second-too', { quarter: 'Q4', linkedToSv: ['Ekonomi'] }),
      smallActivity('silent', { quarter: 'Q1' }),
      smallActivity('done', { quarter: 'Q1', status: 'done' }),
      smallActivity('late', { quarter: 'Q2', status: 'ongoing' }),
    ]);
    expect(keys(activityList(plan, { today: '2025-07-01' }))).toEqual(['late', 'silent', 'done', 'q4-second', 'q4-second-too', 'q4-first', 'q4-none', 'whenever']);
  });

  it('is late from the day after the quarter, unless it is done or stopped', () => {
    const on = (today: string, status: 'notStarted' | 'stopped' | null) => activityList(smallActivityPlan([smallActivity('a', { quarter: 'Q2', status })]), { today })[0];
    expect(on('2025-06-30', 'notStarted')).toMatchObject({ standing: 'due', daysOver: null });
    expect(on('2025-07-01', 'notStarted')).toMatchObject({ standing: 'late', daysOver: 1, due: '2025-06-30' });
    expect(on('2025-07-01', 'stopped')).toMatchObject({ standing: 'finished', daysOver: null });
  });

  it('does not take a status that is not known as not started', () => {
    const rows = activityList(smallActivityPlan([smallActivity('a', { quarter: 'Q1' })]), { today: '2025-04-03' });
    expect(rows).toMatchObject([{ standing: 'notKnown', daysOver: 3 }]);
    expect(describeActivityList(rows)).toEqual(['Aktivitet a (Q1): kvartalet tog slut för 3 dagar sedan, status inte känd.']);
  });

  it('wants a day that exists', () => {
    expect(() => activityList(smallActivityPlan([]), { today: '2025-02-29' })).toThrow(HjmError);
  });

  it('is grouped by quarter or by goal, an activity with two goals under both', () => {
    const plan = smallActivityPlan([smallActivity('a', { quarter: 'Q4', linkedToSv: ['Ekonomi', 'Invånare'] }), smallActivity('b', { quarter: 'Q4', linkedToSv: ['Invånare'] }), smallActivity('c')]);
    const rows = activityList(plan, { today: '2025-01-01' });
    expect(groupActivities(rows, 'goal').map(({ nameSv, rows: of }) => [nameSv, keys(of)])).toEqual([['Ekonomi', ['a']], ['Invånare', ['a', 'b']], [null, ['c']]]);
    expect(groupActivities(rows, 'quarter').map(({ nameSv, rows: of }) => [nameSv, keys(of)])).toEqual([['Q4', ['a', 'b']], [null, ['c']]]);
  });

  it('tells assignments that no activity serves', () => {
    const plan = smallActivityPlan([smallActivity('a', { assignments: ['HN1'] })], { assignments: [smallAssignment('HN1'), smallAssignment('HN2')] });
    expect(assignmentsWithoutActivity(plan).map(({ id }) => id)).toEqual(['HN2']);
  });

  it('is told in words', () => {
    const plan = smallActivityPlan([
      smallActivity('a', { quarter: 'Q1', status: 'ongoing', linkedToSv: ['Ekonomi'], ownerRolesSv: ['controller', 'enhetschef'], estimatedEffectSv: '100 tkr', commentSv: 'Offert har kommit.' }),
      smallActivity('b', { quarter: 'Q2' }),
      smallActivity('c', { quarter: 'Q2', status: 'done' }),
      smallActivity('d'),
      smallActivity('e', { status: 'ongoing' }),
      smallActivity('f', { quarter: 'Q3', status: 'notStarted' }),
    ]);
    expect(describeActivityList(activityList(plan, { today: '2025-04-01' }))).toEqual([
      'Aktivitet a (Q1, Ekonomi): försenad en dag. Pågår. Ansvarig: controller, enhetschef. Beräknad effekt: 100 tkr. Kommentar: Offert har kommit.',
      'Aktivitet b (Q2): ska vara klar 2025-06-30, status inte känd.',
      'Aktivitet c (Q2): avslutad. Klar.',
      'Aktivitet f (Q3): ska vara klar 2025-09-30. Ej påbörjad.',
      'Aktivitet d (kvartal står inte): när den ska vara klar står inte, status inte känd.',
      'Aktivitet e (kvartal står inte): när den ska vara klar står inte. Pågår.',
    ]);
  });

  it('holds every activity once, the late ones first', () => {
    fc.assert(
      fc.property(activityPlans, (plan) => {
        const rows = activityList(plan, { today: '2025-10-01' });
        expect(keys(rows).toSorted()).toEqual(plan.activities.map(({ key }) => key));
        const firstOther = rows.findIndex(({ standing }) => standing !== 'late');
        expect(rows.slice(firstOther === -1 ? rows.length : firstOther).some(({ standing }) => standing === 'late')).toBe(false);
      }),
    );
  });
});

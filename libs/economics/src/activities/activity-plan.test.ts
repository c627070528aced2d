import { HjmError } from '@hjm/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordsOfTable } from '../testing/records-of-table.js';
import { activityPlans, smallActivity, smallActivityPlan, smallAssignment } from '../testing/small-activities.js';
import { activitiesOfRecords } from './activities-of-records.js';
import { ACTIVITY_COLUMNS, ASSIGNMENT_COLUMNS, PLAN_GOAL_COLUMNS } from './activity-columns.js';
import { readActivityPlan } from './activity-schema.js';
import { activityTable, assignmentTable, planGoalTable } from './activity-table.js';
import { activityPlanIssues, defineActivityPlan } from './define-activity-plan.js';
import { describeActivityPlan } from './describe-activities.js';

describe('A plan of activities', () => {
  it('is refused with everything that is wrong', () => {
    const bad = smallActivity('a', { titleSv: ' ', assignments: ['HN3'], quarter: 'K4' as 'Q4', status: 'don' as 'done', linkedToSv: ['Mål', 'Mål'], ownerRolesSv: ['chef', 'chef', ''] });
    const goal = { key: 'economy', titleSv: 'Ekonomi', partOfSv: '', assessment: 'parly' as 'partly' };
    const plan = smallActivityPlan([bad, smallActivity('a')], { year: 0, assignments: [smallAssignment('HN1'), smallAssignment('HN1'), smallAssignment('a|b'), smallAssignment('', { titleSv: 'Uppdrag', status: 'positiv' as 'positive' })], goals: [goal, goal] });
    expect(activityPlanIssues(plan).map(({ path, nearest }) => [path, nearest])).toEqual([
      ['year', undefined],
      ['activities.0.titleSv', undefined],
      ['activities.0.linkedToSv.1', undefined],
      ['activities.0.assignments.0', 'HN1'],
      ['activities.0.quarter', undefined],
      ['activities.0.ownerRolesSv.2', undefined],
      ['activities.0.status', 'done'],
      ['activities.1.key', undefined],
      ['assignments.1.id', undefined],
      ['assignments.2.id', undefined],
      ['assignments.3.id', undefined],
      ['assignments.3.status', 'positive'],
      ['goals.0.partOfSv', undefined],
      ['goals.0.assessment', 'partly'],
      ['goals.1.key', undefined],
      ['goals.1.partOfSv', undefined],
      ['goals.1.assessment', 'partly'],
    ]);
    expect(() => defineActivityPlan(plan)).toThrow(HjmError);
  });

  it('is described with goals, assignments and what no activity serves', () => {
    const plan = smallActivityPlan([smallActivity('a', { assignments: ['HN1'] })], {
      assignments: [smallAssignment('HN1', { status: 'positive', bodySv: 'hjälpmedelsnämnden' }), smallAssignment('HN2')],
      goals: [{ key: 'economy', titleSv: 'Ekonomi i balans', partOfSv: 'Hållbar organisation', assessment: 'partly' }, { key: 'meetings', titleSv: 'Möten', partOfSv: null, assessment: null }],
      citation: { body: 'Exempel', decided: null, document: 'plan', summary: 'Eget exempel.' },
    });
    expect(describeActivityPlan(plan)).toEqual([
      'Eget exempel 2025: 1 aktivitet, 2 uppdrag, 2 mål. Källa: Exempel, odaterat (plan).',
      'Mål Ekonomi i balans (del av Hållbar organisation): uppnås delvis.',
      'Mål Möten: inte bedömt.',
      'Uppdrag HN1, Uppdrag HN1, från hjälpmedelsnämnden: positiv.',
      'Uppdrag HN2, Uppdrag HN2: status inte känd.',
      'Uppdrag HN2 har ingen aktivitet i planen.',
    ]);
    expect(describeActivityPlan(smallActivityPlan([]))).toEqual(['Eget exempel 2025: 0 aktiviteter, 0 uppdrag, 0 mål.']);
  });

  it('gives back what was written, from files and from JSON', () => {
    fc.assert(
      fc.property(activityPlans, ({ activities, assignments, goals, ...head }) => {
        const plan = { ...head, activities, assignments, goals };
        const files = { assignments: recordsOfTable(ASSIGNMENT_COLUMNS, assignmentTable(plan)), goals: recordsOfTable(PLAN_GOAL_COLUMNS, planGoalTable(plan)) };
        expect(activitiesOfRecords(recordsOfTable(ACTIVITY_COLUMNS, activityTable(plan)), head, files)).toEqual(plan);
        expect(readActivityPlan(JSON.stringify(plan))).toEqual(plan);
      }),
    );
  });

  it('tells faults of files by file, line and column', () => {
    const { activities, assignments, goals, ...head } = smallActivityPlan([]);
    const records = [{ line: 7, record: { key: 'a', title: 'Aktivitet', assignments: 'HN1 | HN', ownerRoles: 'chef|' } }];
    try {
      activitiesOfRecords(records, head, { assignments: [{ line: 2, record: { id: 'HN1', title: 'Uppdrag', goals: 'a | a' } }], goals: [{ line: 3, record: { key: 'Ekonomi', title: 'Ekonomi' } }] });
      expect.unreachable();
    } catch (error) {
      expect(error instanceof HjmError && error.issues.map(({ path }) => path)).toEqual(['rad 7, Uppdrag', 'rad 7, Ansvarig roll', 'uppdrag rad 2, Mål', 'mål rad 3, Nyckel']);
    }
    expect(activitiesOfRecords([], head)).toEqual({ ...head, activities, assignments, goals });
  });
});

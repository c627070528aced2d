import { describe, expect, it } from 'vitest';
import { PUBLISHED_ACTIVITIES } from '../published/published-activities.js';
import { recordsOfTable } from '../testing/records-of-table.js';
import { activitiesOfRecords } from './activities-of-records.js';
import { ACTIVITY_COLUMNS, ASSIGNMENT_COLUMNS, PLAN_GOAL_COLUMNS } from './activity-columns.js';
import { activityList, assignmentsWithoutActivity, groupActivities } from './activity-list.js';
import { activityTable, assignmentTable, planGoalTable } from './activity-table.js';
import { activityPlanIssues } from './define-activity-plan.js';

const plan = (id: string) => PUBLISHED_ACTIVITIES.filter((one) => one.id === id);

describe('The activities of the documents', () => {
  it.each(PUBLISHED_ACTIVITIES)('$id hold together and survive files', (plan) => {
    const { activities, assignments, goals, ...head } = plan;
    expect(activityPlanIssues(plan)).toEqual([]);
    const files = { assignments: recordsOfTable(ASSIGNMENT_COLUMNS, assignmentTable(plan)), goals: recordsOfTable(PLAN_GOAL_COLUMNS, planGoalTable(plan)) };
    expect(activitiesOfRecords(recordsOfTable(ACTIVITY_COLUMNS, activityTable(plan)), head, files)).toEqual({ ...head, activities, assignments, goals });
  });

  it('of 2025 stand by quarter and area, with assignments that none of them serves by name', () => {
    const [found] = plan('s0-activities-2025').map((one) => {
      const rows = activityList(one, { today: '2025-01-01' });
      const counts = (by: 'quarter' | 'goal') => groupActivities(rows, by).map(({ nameSv, rows: of }) => [nameSv, of.length]);
      return { quarters: counts('quarter'), areas: counts('goal').toSorted(), unserved: assignmentsWithoutActivity(one).map(({ id }) => id) };
    });
    expect(found).toEqual({
      quarters: [['Q2', 4], ['Q3', 3], ['Q4', 19]],
      areas: [['Ekonomi', 4], ['Invånare', 5], ['Medarbetare', 5], ['Tjänst/process', 12]],
      unserved: ['RF7', 'RF11', 'RF12'],
    });
  });

  it('of the interim report have a status that is not known, and are not late for that', () => {
    const [rows] = plan('s3-activities').map((one) => activityList(one, { today: '2024-07-01' }).map(({ standing, daysOver }) => [standing, daysOver]));
    expect(rows).toEqual([['notKnown', 1], ['notKnown', 1], ['notKnown', 1], ['notKnown', 1]]);
  });
});

import { type LocalDate, parseLocalDate } from '@hjm/core';
import { daysBetween } from '@hjm/core/calendar';
import type { Activity, ActivityPlan, Assignment, Quarter } from './activity-types.js';

/**
 * How an activity stands on a day: `late`: its quarter has ended and it is not done; `notKnown`: its quarter has ended and nobody has said
 * how it went; `finished`: done or stopped; `due`: its quarter has not ended; `noQuarter`: the plan does not say when.
 */
export type ActivityStanding = 'late' | 'notKnown' | 'finished' | 'due' | 'noQuarter';

/** An activity as the list has it. */
export type ActivityListRow = {
  readonly activity: Activity;
  readonly standing: ActivityStanding;
  /** The last day of its quarter; null when the plan does not say when. */
  readonly due: LocalDate | null;
  /** Days since then for what is late or not known; else null. */
  readonly daysOver: number | null;
};

/** Activities of one quarter or one goal; null for those without. */
export type ActivityGroup = { readonly nameSv: string | null; readonly rows: readonly ActivityListRow[] };

const QUARTER_ENDS: { readonly [quarter in Quarter]: string } = { Q1: '03-31', Q2: '06-30', Q3: '09-30', Q4: '12-31' };
const RANK: { readonly [standing in ActivityStanding]: number } = { late: 0, notKnown: 1, due: 2, finished: 2, noQuarter: 2 };

/**
 * The activities in the order in which they need to be seen: late ones, those of which nobody has said how it went, and the rest; within each
 * by quarter, then by goal in the order in which the plan first names it, then the order of the plan.
 *
 * ```ts
 * import { activityList } from '@hjm/economics';
 *
 * const activity = { linkedToSv: ['Ekonomi'], assignments: [], estimatedEffectSv: null, ownerRolesSv: ['controller'], commentSv: null } as const;
 * const plan = {
 *   id: 'plan', region: 'exempel', titleSv: 'Eget exempel', year: 2025, assignments: [], goals: [], citation: null,
 *   activities: [
 *     { ...activity, key: 'e-invoice', titleSv: 'E-faktura', quarter: 'Q1', status: null },
 *     { ...activity, key: 'balance', titleSv: 'Ekonomi i balans', quarter: 'Q2', status: 'ongoing' },
 *   ],
 * } as const;
 * const rows = activityList(plan, { today: '2025-07-01' });
 * rows.map(({ activity: { key }, standing, daysOver }) => [key, standing, daysOver]); // => [['balance', 'late', 1], ['e-invoice', 'notKnown', 92]]
 * ```
 *
 * @throws HjmError `invalid-date`
 */
export function activityList({ activities, year }: ActivityPlan, options: { readonly today: LocalDate }): readonly ActivityListRow[] {
  const today = parseLocalDate(options.today, 'today');
  const goals = [...new Set(activities.flatMap(({ linkedToSv }) => linkedToSv))];
  const place = ({ activity }: ActivityListRow): number => {
    const [first] = activity.linkedToSv;
    return first === undefined ? goals.length : goals.indexOf(first);
  };
  return activities
    .map((activity) => rowOf(activity, year, today))
    .toSorted((a, b) => RANK[a.standing] - RANK[b.standing] || quarterPlace(a) - quarterPlace(b) || place(a) - place(b));
}

/** Rows of a list by quarter or by goal, groups in the order in which the rows first name them; an activity with two goals stands under both. */
export function groupActivities(rows: readonly ActivityListRow[], by: 'quarter' | 'goal'): readonly ActivityGroup[] {
  const names = ({ activity }: ActivityListRow): readonly (string | null)[] => (by === 'quarter' ? [activity.quarter] : activity.linkedToSv.length === 0 ? [null] : activity.linkedToSv);
  return [...new Set(rows.flatMap(names))].map((nameSv) => ({ nameSv, rows: rows.filter((row) => names(row).includes(nameSv)) }));
}

/** The assignments that no activity of the plan serves, in order. */
export function assignmentsWithoutActivity({ activities, assignments }: ActivityPlan): readonly Assignment[] {
  return assignments.filter(({ id }) => !activities.some((one) => one.assignments.includes(id)));
}

function rowOf(activity: Activity, year: number, today: LocalDate): ActivityListRow {
  const due = activity.quarter === null ? null : `${String(year)}-${QUARTER_ENDS[activity.quarter]}`;
  const standing = standingOf(activity, due, today);
  return { activity, standing, due, daysOver: due !== null && (standing === 'late' || standing === 'notKnown') ? daysBetween(due, today) : null };
}

function standingOf({ status }: Activity, due: LocalDate | null, today: LocalDate): ActivityStanding {
  if (status === 'done' || status === 'stopped') return 'finished';
  if (due === null) return 'noQuarter';
  if (due >= today) return 'due';
  return status === null ? 'notKnown' : 'late';
}

function quarterPlace({ activity }: ActivityListRow): number {
  return activity.quarter === null ? 5 : Number(activity.quarter.slice(1));
}

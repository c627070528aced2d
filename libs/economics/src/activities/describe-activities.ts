import { formatCitation } from '@hjm/core';
import { counted, sentence, titleOfYear, withoutStop } from '../plan/sentence.js';
import { type ActivityListRow, assignmentsWithoutActivity } from './activity-list.js';
import type { ActivityPlan } from './activity-types.js';
import { activityStatusSv, assignmentStatusSv, goalAssessmentSv } from './activity-words.js';

/** A plan of activities, a line each: what it is, its goals and assignments with their status, and assignments that no activity serves. */
export function describeActivityPlan(plan: ActivityPlan): readonly string[] {
  const { titleSv, year, activities, assignments, goals, citation } = plan;
  return [
    `${titleOfYear(titleSv, year)}: ${counted(activities.length, 'aktivitet', 'aktiviteter')}, ${String(assignments.length)} uppdrag, ${String(goals.length)} mål.${citation === null ? '' : ` Källa: ${formatCitation(citation)}.`}`,
    ...goals.map((one) => `Mål ${one.titleSv}${one.partOfSv === null ? '' : ` (del av ${one.partOfSv})`}: ${goalAssessmentSv(one.assessment).toLowerCase()}.`),
    ...assignments.map((one) => `Uppdrag ${one.id}, ${withoutStop(one.titleSv)}${one.bodySv === null ? '' : `, från ${one.bodySv}`}: ${assignmentStatusSv(one.status).toLowerCase()}.`),
    ...assignmentsWithoutActivity(plan).map((one) => `Uppdrag ${one.id} har ingen aktivitet i planen.`),
  ];
}

/** A list of activities, a line each, in the order given. */
export function describeActivityList(rows: readonly ActivityListRow[]): readonly string[] {
  return rows.map((row) => {
    const { titleSv, quarter, linkedToSv, ownerRolesSv, estimatedEffectSv, status, commentSv } = row.activity;
    return [
      `${withoutStop(titleSv)} (${[quarter ?? 'kvartal står inte', ...linkedToSv].join(', ')}): ${activityStandingSv(row).toLowerCase()}.`,
      ...(row.standing === 'notKnown' || status === null ? [] : [`${activityStatusSv(status)}.`]),
      ...(ownerRolesSv.length === 0 ? [] : [sentence('Ansvarig', ownerRolesSv.join(', '))]),
      ...(estimatedEffectSv === null ? [] : [sentence('Beräknad effekt', estimatedEffectSv)]),
      ...(commentSv === null ? [] : [sentence('Kommentar', commentSv)]),
    ].join(' ');
  });
}

/** How an activity stands, in words. */
export function activityStandingSv({ standing, due, daysOver, activity }: ActivityListRow): string {
  switch (standing) {
    case 'late':
      return `Försenad ${daysSv(daysOver)}`;
    case 'notKnown':
      return `Kvartalet tog slut för ${daysSv(daysOver)} sedan, status inte känd`;
    case 'finished':
      return 'Avslutad';
    case 'due':
      return `Ska vara klar ${String(due)}${activity.status === null ? ', status inte känd' : ''}`;
    case 'noQuarter':
      return `När den ska vara klar står inte${activity.status === null ? ', status inte känd' : ''}`;
  }
}

function daysSv(days: number | null): string {
  return days === 1 ? 'en dag' : `${String(days)} dagar`;
}

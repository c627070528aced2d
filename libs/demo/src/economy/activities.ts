import type { Activity, ActivityPlan } from '@hjm/economics';
import { PUBLISHED_ACTIVITIES } from '@hjm/economics/published';

type FollowUp = Pick<Activity, 'status' | 'commentSv'>;
const follow = (status: Activity['status'], commentSv: string | null = null): FollowUp => ({ status, commentSv: commentSv === null ? null : `Demo: ${commentSv}` });

/** Made-up statuses in October 2025, by activity; those that are not named are ongoing. Some of the second and third quarter are late, of one nobody has said. */
const STATUS: { readonly [activity: string]: FollowUp } = {
  children: follow('notStarted', 'planeras till november.'),
  'patient-survey': follow('done', 'resultatet är redovisat för enheterna.'),
  'resident-information': follow('done'),
  'other-professions': follow('stopped', 'väntar på beslut.'),
  'e-invoice': follow('ongoing', 'prov med två leverantörer pågår.'),
  digital: follow('ongoing', 'förslaget är inte färdigt.'),
  'log-control': follow('notStarted', 'leverantören har skjutit upp leveransen.'),
  shadowing: follow(null),
  skills: follow('done', 'planen för åren 2026–2028 är beslutad.'),
  premises: follow('notStarted', 'fastighetsägaren har inte svarat.'),
  balance: follow('ongoing', 'följs varje månad.'),
  'breathing-accessories': follow('done', 'förslaget är överlämnat.'),
};

/** The published plans of activities; that of 2025 with made-up statuses and comments. */
export function demoActivities(): readonly ActivityPlan[] {
  return PUBLISHED_ACTIVITIES.filter(({ region, year, activities }) => region === 'vastmanland' && year === 2025 && activities.length > 0).map((plan) => ({
    ...plan,
    id: `demo-${plan.id}`,
    titleSv: `${plan.titleSv} (påhittad uppföljning)`,
    activities: plan.activities.map((activity) => ({ ...activity, ...(STATUS[activity.key] ?? follow('ongoing')) })),
  }));
}

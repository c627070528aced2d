import type { ActivityPlan, Assignment, AssignmentStatus } from '../../activities/activity-types.js';
import { cite, INTERIM_2024 } from '../documents.js';
import type { Cited } from '../published-types.js';
import { planned } from './planned-activity.js';

const [STAFF, ECONOMY] = ['Engagerade medarbetare med rätt kompetens', 'Ekonomi i balans'] as const;

const assignment = (id: string, titleSv: string, status: AssignmentStatus | null, ...goalsSv: readonly string[]): Assignment => ({ id, titleSv, bodySv: null, goalsSv, status });

/** Västmanland, the activities of the interim report of 2024 and how its assignments go; the status of activities is a colour that the source lost. */
export const INTERIM_2024_ACTIVITIES: Cited<ActivityPlan> = {
  id: 's3-activities',
  region: 'vastmanland',
  titleSv: 'Aktiviteter och uppdrag 2024',
  year: 2024,
  activities: [
    { ...planned('gender-statistics', 'Statistik över förskrivning efter kön', null, 'Q2', 'handläggare'), commentSv: 'Görs andra kvartalet' },
    { ...planned('ai-dialogue', 'Dialogmöte om AI med regionen och kommunerna', null, 'Q2', 'handläggare', 'verksamhetschef'), commentSv: 'Dagen är bestämd, planeringen snart klar' },
    { ...planned('intranet', 'Centralens sida på intranätet utvecklas', null, 'Q2', 'handläggare'), commentSv: 'Publiceras andra kvartalet' },
    { ...planned('energy', 'Energi sparas', null, 'Q2', 'chefer', 'miljöteam'), commentSv: 'Belysningen ses över; en offert har kommit och IT-frågan är kvar' },
  ],
  assignments: [
    assignment('less-administration', 'Mindre administration vid förskrivning', 'positive', STAFF, ECONOMY),
    assignment('accessible-technology', 'Teknik och hjälpmedel för nära vård och egenvård görs tillgängliga', 'positive', STAFF, ECONOMY),
    assignment('digital', 'Digital utveckling', null, STAFF, ECONOMY),
    assignment('ai-dialogue', 'Dialog med huvudmännen om AI och välfärdsteknik', 'positive', ECONOMY),
    assignment('simple-aids', 'Andra vägar till enkla och säkra hjälpmedel utreds', 'positive', ECONOMY),
    assignment('resident-information', 'Invånare informeras om ett aktivt liv', null, ECONOMY),
    assignment('basic-courses', 'Digitala grundkurser för icke legitimerade', null, ECONOMY),
  ],
  goals: [],
  citation: cite(INTERIM_2024, 'Aktiviteter; Måluppfyllelse', 'Fyra aktiviteter 2024 och sju uppdrag under två mål.'),
};

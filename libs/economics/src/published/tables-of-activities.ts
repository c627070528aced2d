import type { Citation } from '@hjm/core';
import type { ActivityPlan, ActivityStatus, AssignmentStatus, GoalAssessment } from '../activities/activity-types.js';
import { ANNUAL_2025_GOALS } from './data/annual-2025-goals.js';
import { INTERIM_2024_ACTIVITIES } from './data/interim-2024-activities.js';
import { PLAN_2025_ACTIVITIES } from './data/plan-2025-activities.js';
import { ANNUAL_2025, cite, INTERIM_2024, PLAN_2025 } from './documents.js';
import { PUBLISHED_ACTIVITIES } from './published-activities.js';
import type { Cited, PublishedTable } from './published-types.js';

const OUR_WORDS_SV = 'Texterna är våra egna, korta ord; namn är ersatta med roller.';
const STATUS_SV: { readonly [status in ActivityStatus]: string } = { notStarted: 'Inte påbörjad', ongoing: 'Pågår', done: 'Avslutad', stopped: 'Avbruten' };
const ASSIGNMENT_SV: { readonly [status in AssignmentStatus]: string } = { positive: 'Positiv', neutral: 'Neutral', negative: 'Negativ' };
const ASSESSMENT_SV: { readonly [assessment in GoalAssessment]: string } = { met: 'Uppnås', partly: 'Uppnås delvis', notMet: 'Uppnås inte' };

/** Activities, assignments and assessed goals as printed. */
export function activityTables(): readonly PublishedTable[] {
  return [...PUBLISHED_ACTIVITIES.map(activitiesAsPrinted), assignments2025(), assignments2024(), goals()];
}

function activitiesAsPrinted(plan: Cited<ActivityPlan>): PublishedTable {
  const { region, titleSv, activities, citation } = plan;
  const id = plan === ANNUAL_2025_GOALS ? 's2-activities' : plan.id;
  return {
    id,
    region,
    titleSv: plan === ANNUAL_2025_GOALS ? 'Aktiviteter 2025' : titleSv,
    columns: ['Aktivitet', 'Koppling', 'Tidplan', 'Ansvarig', 'Status', 'Kommentar'],
    rows: activities.map((one) => [one.titleSv, one.linkedToSv.join(', '), one.quarter ?? '', one.ownerRolesSv.join(', '), ...(PRINTED_SV[`${id}/${one.key}`] ?? [one.status === null ? '' : STATUS_SV[one.status], one.commentSv ?? ''])]),
    citation: PLACES[id] ?? citation,
    notesSv: [OUR_WORDS_SV, ...(NOTES_SV[id] ?? [])],
  };
}

/** A printed status that an activity here does not have, with the comment beside it. */
const PRINTED_SV: { readonly [activity: string]: readonly [statusSv: string, commentSv: string] } = { 's2-activities/mdr': ['Försenad', 'Revideras i nästa nämndplan'] };

/** Where a table stands of which the plan has more than one. */
const PLACES: { readonly [table: string]: Citation } = {
  's0-activities-2025': cite(PLAN_2025, 'Aktiviteter för att nå mål, inriktning och uppdrag', 'Tjugosex aktiviteter 2025 med koppling, kvartal och roll.'),
  's3-activities': cite(INTERIM_2024, 'Aktiviteter', 'Fyra aktiviteter 2024 med kvartal, roll och kommentar.'),
  's2-activities': cite(ANNUAL_2025, 'Nämndens resultatmål, indikatorer och aktiviteter', 'Två aktiviteter 2025 under sina resultatmål, med status.'),
};

const NOTES_SV: { readonly [table: string]: readonly string[] } = {
  's0-activities-2025': ['Kolumnen för beräknad effekt är tom på alla rader. Att två aktiviteter svarar mot nämndens uppdrag är vår läsning av texterna.'],
  's1-activities-2023-1a': ['Aktivitet, kvartal och ansvarig är tre listor i dokumentet; de hör ihop efter ordning. Kolumnen för status är tom.'],
  's1-activities-2023-1b': ['Samma trettio aktiviteter som i bilaga 1a, men den ena bilagan följer upp budgeten och den andra resultatet.'],
  's3-activities': ['Status är en färg i dokumentet och saknas i källan.'],
};

function assignments2025(): PublishedTable {
  const { region, assignments } = PLAN_2025_ACTIVITIES;
  const citation = cite(PLAN_2025, 'Uppdrag från fullmäktige och hjälpmedelsnämnd', 'Fem uppdrag 2025 med beteckning.');
  return { id: 's0-assignments', region, titleSv: 'Uppdrag 2025', columns: ['Uppdrag', 'Från', 'Vad'], rows: assignments.map(({ id, bodySv, titleSv }) => [id, bodySv ?? '', titleSv]), citation, notesSv: [OUR_WORDS_SV] };
}

/** The order in which the report prints its assignments under each goal. */
const PRINTED_2024: readonly (readonly [goalSv: string, readonly string[]])[] = [
  ['Engagerade medarbetare med rätt kompetens', ['less-administration', 'accessible-technology', 'digital']],
  ['Ekonomi i balans', ['accessible-technology', 'ai-dialogue', 'less-administration', 'simple-aids', 'resident-information', 'basic-courses', 'digital']],
];

function assignments2024(): PublishedTable {
  const { region, assignments } = INTERIM_2024_ACTIVITIES;
  const citation = cite(INTERIM_2024, 'Måluppfyllelse', 'Sju uppdrag under två mål, tio rader med status.');
  const rows = PRINTED_2024.flatMap(([goalSv, keys]) =>
    keys.flatMap((key) => assignments.filter(({ id, goalsSv }) => id === key && goalsSv.includes(goalSv)).map(({ titleSv, status }) => [goalSv, titleSv, status === null ? '' : ASSIGNMENT_SV[status]])),
  );
  return { id: 's3-assignment-status', region, titleSv: 'Uppdragens status 2024', columns: ['Mål', 'Uppdrag', 'Status'], rows, citation, notesSv: [OUR_WORDS_SV, 'Uppdrag utan status har en tom ruta i dokumentet.'] };
}

function goals(): PublishedTable {
  const { id, region, titleSv, goals: list } = ANNUAL_2025_GOALS;
  const citation = cite(ANNUAL_2025, 'Sammanfattning', 'Fyra resultatmål med bedömning.');
  return { id, region, titleSv, columns: ['Effektmål', 'Resultatmål', 'Bedömning'], rows: list.map((one) => [one.partOfSv ?? '', one.titleSv, one.assessment === null ? '' : ASSESSMENT_SV[one.assessment]]), citation, notesSv: [] };
}

import type { FileColumn } from '../table/file-table.js';
import { ACTIVITY_STATUSES_SV, ASSIGNMENT_STATUSES_SV, GOAL_ASSESSMENTS_SV } from './activity-words.js';

const QUARTERS = { Q1: ['Q1', 'Kvartal 1', 'K1'], Q2: ['Q2', 'Kvartal 2', 'K2'], Q3: ['Q3', 'Kvartal 3', 'K3'], Q4: ['Q4', 'Kvartal 4', 'K4'] };
const STATUSES = {
  notStarted: [ACTIVITY_STATUSES_SV.notStarted],
  ongoing: [ACTIVITY_STATUSES_SV.ongoing, 'Pågående'],
  done: [ACTIVITY_STATUSES_SV.done, 'Klart'],
  stopped: [ACTIVITY_STATUSES_SV.stopped],
};

/** The columns of a file with one activity per row. Lists have `|` between their parts. */
export const ACTIVITY_COLUMNS: readonly FileColumn[] = [
  { key: 'key', headers: ['Nyckel'], kind: 'text', required: true },
  { key: 'title', headers: ['Aktivitet', 'Aktivitet/projekt', 'Aktiviteter'], kind: 'text', required: true },
  { key: 'linkedTo', headers: ['Koppling till', 'Målområde', 'Insatsområde'], kind: 'text', required: false },
  { key: 'assignments', headers: ['Uppdrag'], kind: 'text', required: false },
  { key: 'estimatedEffect', headers: ['Beräknad effekt'], kind: 'text', required: false },
  { key: 'quarter', headers: ['Tidplan', 'Tidplan etapper', 'Klart', 'Kvartal'], kind: 'oneOf', values: QUARTERS, required: false },
  { key: 'ownerRoles', headers: ['Ansvarig roll', 'Ansvarig'], kind: 'text', required: false },
  { key: 'status', headers: ['Status'], kind: 'oneOf', values: STATUSES, required: false },
  { key: 'comment', headers: ['Kommentar'], kind: 'text', required: false },
];

/** The columns of a file with one assignment per row. */
export const ASSIGNMENT_COLUMNS: readonly FileColumn[] = [
  { key: 'id', headers: ['Id'], kind: 'text', required: true },
  { key: 'title', headers: ['Uppdrag'], kind: 'text', required: true },
  { key: 'body', headers: ['Från'], kind: 'text', required: false },
  { key: 'goals', headers: ['Mål'], kind: 'text', required: false },
  { key: 'status', headers: ['Status'], kind: 'oneOf', values: { positive: [ASSIGNMENT_STATUSES_SV.positive], neutral: [ASSIGNMENT_STATUSES_SV.neutral], negative: [ASSIGNMENT_STATUSES_SV.negative] }, required: false },
];

/** The columns of a file with one goal per row. */
export const PLAN_GOAL_COLUMNS: readonly FileColumn[] = [
  { key: 'key', headers: ['Nyckel'], kind: 'text', required: true },
  { key: 'title', headers: ['Mål', 'Resultatmål'], kind: 'text', required: true },
  { key: 'partOf', headers: ['Del av', 'Effektmål'], kind: 'text', required: false },
  { key: 'assessment', headers: ['Bedömning', 'Bedömning måluppfyllnad'], kind: 'oneOf', values: { met: [GOAL_ASSESSMENTS_SV.met], partly: [GOAL_ASSESSMENTS_SV.partly], notMet: [GOAL_ASSESSMENTS_SV.notMet] }, required: false },
];

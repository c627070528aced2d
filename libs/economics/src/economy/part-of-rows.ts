import { HjmError } from '@hjm/core';
import { activitiesOfRecords } from '../activities/activities-of-records.js';
import { ACTIVITY_COLUMNS, ASSIGNMENT_COLUMNS, PLAN_GOAL_COLUMNS } from '../activities/activity-columns.js';
import { activityTable, assignmentTable, planGoalTable } from '../activities/activity-table.js';
import type { ActivityPlan } from '../activities/activity-types.js';
import { CONTROL_RESULT_COLUMNS, controlResultTable, RISK_COLUMNS, riskTable } from '../control/risk-table.js';
import { risksOfRecords } from '../control/risks-of-records.js';
import { INVESTMENT_COLUMNS, INVESTMENT_OUTCOME_COLUMNS } from '../investments/investment-columns.js';
import { investmentOutcomesOfRecords } from '../investments/outcome-records.js';
import { investmentPlanOfRecords } from '../investments/plan-records.js';
import { issue, throwIssues } from '../issues/issues.js';
import { MAPPING_COLUMNS, mappingOfRecords } from '../ledger/records/mapping-rows.js';
import { MEASURE_FOLLOW_UP_COLUMNS, measureColumns } from '../measures/measure-columns.js';
import { measureFollowUpTable, measureTable } from '../measures/measure-table.js';
import { measuresOfRecords } from '../measures/measures-of-records.js';
import type { PlanRecord } from '../plan/plan-records.js';
import { KEY_COLUMNS, keyOfRecords } from '../surplus/key-table.js';
import type { FileColumn, FileRow, FileTable } from '../table/file-table.js';
import type { EconomyFileKind } from './economy-files.js';
import { partOf } from './economy-parts.js';
import type { Economy, EconomyPart, EconomyParts } from './economy-types.js';
import { type FileAnswers, neededAnswers } from './file-answers.js';
import { measureYearsIn, newHead, type PartHeads } from './new-head.js';
import { type FileRecordsRead, ofRecords } from './row-faults.js';

/** A kind of file with one thing a row. */
export type RowsFileKind = Exclude<EconomyFileKind['id'], 'statement' | 'months' | 'ledger'>;

/** A part with its content. */
export type PartContent = { readonly [Part in EconomyPart]: { readonly part: Part; readonly content: EconomyParts[Part] } }[EconomyPart];

type FileTableRead = { readonly header: FileRow; readonly rows: readonly FileRow[] };

/** A file with one thing a row: its rows, how rows become records by columns, the name of the part, and what is said beside the file. */
export type RowsFile = {
  readonly name: string;
  readonly table: FileTableRead;
  readonly read: (columns: readonly FileColumn[], table: FileTableRead) => FileRecordsRead;
  readonly answers: FileAnswers;
};

type Asked = RowsFile & { readonly economy: Economy; readonly rows: <T>(columns: readonly FileColumn[], of: (records: readonly never[]) => T) => T; readonly written: (columns: readonly FileColumn[], table: FileTable) => readonly PlanRecord[] };

/**
 * What a file with one thing a row makes of a part. A part that is there keeps what it has beside the rows of the file: its head, and follow-ups,
 * results, assignments or goals when those are another file's.
 *
 * @throws HjmError `not-said` for a part that is new and needs more said; `unknown-part` for what belongs to a part that is not there; else as the part's own reader
 */
export function partOfRows(economy: Economy, kind: RowsFileKind, file: RowsFile): PartContent {
  // Records are what their columns make them, which each reader's type says.
  const rows = <T>(columns: readonly FileColumn[], of: (records: readonly never[]) => T): T => ofRecords(columns, file.read(columns, file.table), (records) => ofFile(LEADS[kind] ?? '', () => of(records as readonly unknown[] as readonly never[])));
  // What stands already, as a file of it would say.
  const written = (columns: readonly FileColumn[], { columns: cells, rows: lines }: FileTable): readonly PlanRecord[] => file.read(columns, { header: { line: 1, cells }, rows: lines.map((line, at) => ({ line: at + 2, cells: line })) }).records;
  return PLANS[kind]({ ...file, economy, rows, written });
}

/** How readers of several files tell the rows of this one. */
const LEADS: { readonly [Kind in RowsFileKind]?: string } = { followUps: 'uppföljning ', results: 'resultat ', assignments: 'uppdrag ', goals: 'mål ' };

/** What stands already has no rows in the file: its faults are told without their number. */
function ofFile<T>(lead: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof HjmError)) throw error;
    throw new HjmError(error.code, error.message, error.issues.map((one) => {
      const found = /^(?:(\p{L}+) )?rad \d+(.*)$/u.exec(one.path);
      if (found === null || one.path.startsWith(`${lead}rad `)) return one;
      const [, of = 'rad', cell = ''] = found;
      return { ...one, path: `redan inläst ${of}${cell}` };
    }));
  }
}

const PLANS: { readonly [Kind in RowsFileKind]: (asked: Asked) => PartContent } = {
  mapping: ({ economy, name, answers, rows }) => {
    const { id, titleSv, citation } = economy.mappings.find((one) => one.id === name) ?? { id: name, titleSv: neededAnswers(answers, 'titleSv').titleSv, citation: null };
    return { part: 'mappings', content: rows(MAPPING_COLUMNS, (records) => mappingOfRecords(records, { id, titleSv, citation }, economy.chart)) };
  },
  key: (asked) => ({ part: 'keys', content: asked.rows(KEY_COLUMNS, (records) => keyOfRecords(records, headIn(asked, 'keys'))) }),
  investments: (asked) => ({ part: 'investments', content: asked.rows(INVESTMENT_COLUMNS, (records) => investmentPlanOfRecords(records, headIn(asked, 'investments'))) }),
  outcomes: ({ economy, name, rows }) => {
    const plan = partOf(economy, 'investments', name);
    const found = rows(INVESTMENT_OUTCOME_COLUMNS, (records) => investmentOutcomesOfRecords(records, plan));
    const outcomes = found.find(({ year }) => year === plan.year);
    const years = found.map(({ year }) => String(year)).join(', ');
    if (outcomes === undefined || found.length > 1) throwIssues('invalid-investment-rows', 'Filen har inte bara planens år.', [issue('År', `rader bara för ${String(plan.year)}, som planen ${plan.id}`, years)]);
    return { part: 'outcomes', content: { ...economy.outcomes.find((one) => one.plan === name), plan: name, outcomes: outcomes as NonNullable<typeof outcomes> } };
  },
  measures: (asked) => {
    const before = asked.economy.measures.find(({ id }) => id === asked.name);
    const head = { ...headIn(asked, 'measures'), years: measureYearsIn(headersOf(asked)) };
    return { part: 'measures', content: asked.rows(measureColumns(head.years), (records) => measuresOfRecords(records, head, before && asked.written(MEASURE_FOLLOW_UP_COLUMNS, measureFollowUpTable(before)))) };
  },
  followUps: ({ economy, name, rows, written }) => {
    const before = partOf(economy, 'measures', name);
    return { part: 'measures', content: rows(MEASURE_FOLLOW_UP_COLUMNS, (records) => measuresOfRecords(written(measureColumns(before.years), measureTable(before)), before, records)) };
  },
  risks: (asked) => {
    const before = asked.economy.risks.find(({ id }) => id === asked.name);
    return { part: 'risks', content: asked.rows(RISK_COLUMNS, (records) => risksOfRecords(records, headIn(asked, 'risks'), before && asked.written(CONTROL_RESULT_COLUMNS, controlResultTable(before)))) };
  },
  results: ({ economy, name, rows, written }) => {
    const before = partOf(economy, 'risks', name);
    return { part: 'risks', content: rows(CONTROL_RESULT_COLUMNS, (records) => risksOfRecords(written(RISK_COLUMNS, riskTable(before)), before, records)) };
  },
  activities: (asked) => {
    const plan = asked.economy.activities.find(({ id }) => id === asked.name) ?? { ...headIn(asked, 'activities'), assignments: [], goals: [] };
    return asked.rows(ACTIVITY_COLUMNS, (activities) => activitiesIn(asked, { ...plan, activities: [] }, { activities }));
  },
  assignments: (asked) => asked.rows(ASSIGNMENT_COLUMNS, (assignments) => activitiesIn(asked, partOf(asked.economy, 'activities', asked.name), { assignments })),
  goals: (asked) => asked.rows(PLAN_GOAL_COLUMNS, (goals) => activitiesIn(asked, partOf(asked.economy, 'activities', asked.name), { goals })),
};

/** The head of the part that is there, else of a new one. */
function headIn<Part extends keyof PartHeads>(asked: Asked, part: Part): PartHeads[Part] {
  const { economy, name, answers } = asked;
  const list: readonly (PartHeads[Part] & { readonly id: string })[] = economy[part] as never;
  return list.find(({ id }) => id === name) ?? newHead(part, { id: name, region: economy.region, headers: headersOf(asked) }, answers);
}

function headersOf({ table }: RowsFile): readonly string[] {
  return table.header.cells.map((cell) => (typeof cell === 'string' ? cell : ''));
}

type ActivityRows = { readonly activities?: readonly PlanRecord[]; readonly assignments?: readonly PlanRecord[]; readonly goals?: readonly PlanRecord[] };

function activitiesIn({ written }: Asked, plan: ActivityPlan, rows: ActivityRows): PartContent {
  const { activities = written(ACTIVITY_COLUMNS, activityTable(plan)), assignments = written(ASSIGNMENT_COLUMNS, assignmentTable(plan)), goals = written(PLAN_GOAL_COLUMNS, planGoalTable(plan)) } = rows;
  return { part: 'activities', content: activitiesOfRecords(activities, plan, { assignments, goals }) };
}

import { HjmError } from '@hjm/core';
import {
  ACTIVITY_COLUMNS, ASSIGNMENT_COLUMNS, type ActivityPlan, CONTROL_RESULT_COLUMNS, type Economy, type FileColumn, type FileTable, INVESTMENT_COLUMNS, INVESTMENT_OUTCOME_COLUMNS, KEY_COLUMNS, type KeyRecord,
  MEASURE_FOLLOW_UP_COLUMNS, type MeasurePlan, PLAN_GOAL_COLUMNS, type PlanRecord, RISK_COLUMNS, type RiskRegister, activitiesOfRecords, activityTable, assignmentTable, controlResultTable, investmentOutcomesOfRecords,
  investmentPlanOfRecords, keyOfRecords, measureColumns, measureFollowUpTable, measureTable, measureYearsOf, measuresOfRecords, partOf, planGoalTable, riskTable, risksOfRecords,
} from '@hjm/economics';
import { MAPPING_COLUMNS, type MappingRecordRow, mappingOfRecords } from '@hjm/economics/ledger';
import { type ImportAsked, type ImportKind, needed } from './import-asked.js';
import { tableIn } from './import-amounts.js';
import type { Imported } from './imported.js';
import { type ReadFile, recordsIn } from './read-economy-file.js';

type PlanKind = Exclude<ImportKind, 'statement' | 'months' | 'ledger'>;
type Asked = { readonly economy: Economy; readonly asked: ImportAsked; readonly name: string; readonly rows: (columns: readonly FileColumn[]) => readonly PlanRecord[]; readonly headers: readonly string[] };
type Part = Imported['parts'][number];

const NEW = 'delen finns inte än, och filen säger det inte';

/** A file with one thing a row, as a part. What a part has beside the rows of the file, it keeps. */
export function importPlan(economy: Economy, read: ReadFile, asked: ImportAsked & { readonly as: PlanKind }): Imported {
  const table = tableIn(read, asked.as);
  const unknownHeaders: { header: string; nearest?: string }[] = [];
  const rows = (columns: readonly FileColumn[]): readonly PlanRecord[] => {
    const found = recordsIn(columns, table);
    unknownHeaders.push(...found.unknownHeaders);
    return found.records;
  };
  const { name } = needed(asked, 'delens namn, som det är eller ska bli', 'name');
  const headers = table.header.cells.map((cell) => (typeof cell === 'string' ? cell : ''));
  const part = PLANS[asked.as]({ economy, asked, name, rows, headers });
  return { parts: [part], findingsSv: [], sums: [], headings: [], absent: [], unknownHeaders };
}

const PLANS: { readonly [kind in PlanKind]: (asked: Asked) => Part } = {
  mapping: ({ economy, asked, name, rows }) => {
    const before = economy.mappings.find(({ id }) => id === name);
    const head = before ?? { id: name, titleSv: needed(asked, NEW, 'titleSv').titleSv, citation: null };
    return { part: 'mappings', content: mappingOfRecords(rows(MAPPING_COLUMNS) as readonly unknown[] as readonly MappingRecordRow[], { id: head.id, titleSv: head.titleSv, citation: head.citation }, economy.chart) };
  },
  key: ({ economy, asked, name, rows }) => {
    const before = economy.keys.find(({ id }) => id === name);
    return { part: 'keys', content: keyOfRecords(rows(KEY_COLUMNS) as readonly unknown[] as readonly KeyRecord[], before ?? newKey(asked, name)) };
  },
  investments: ({ economy, asked, name, rows }) => {
    const before = economy.investments.find(({ id }) => id === name);
    const fresh = () => {
      const { titleSv, year, frame } = needed(asked, NEW, 'titleSv', 'year', 'frame');
      return { id: name, region: economy.region, titleSv, year, frame, transferred: asked.transferred ?? null, sections: [], citation: null, roundedTo: null };
    };
    return { part: 'investments', content: investmentPlanOfRecords(rows(INVESTMENT_COLUMNS) as readonly unknown[] as Parameters<typeof investmentPlanOfRecords>[0], before ?? fresh()) };
  },
  outcomes: ({ economy, name, rows }) => {
    const plan = partOf(economy, 'investments', name);
    const found = investmentOutcomesOfRecords(rows(INVESTMENT_OUTCOME_COLUMNS) as readonly unknown[] as Parameters<typeof investmentOutcomesOfRecords>[0], plan);
    const others = found.filter(({ year }) => year !== plan.year).map(({ year }) => String(year));
    const outcomes = found.find(({ year }) => year === plan.year);
    if (outcomes === undefined || others.length > 0) throw new HjmError('invalid-investment-rows', `Filen har inte bara planens år ${plan.year}.`, [{ path: 'År', expected: `rader för ${plan.year}, som planen ${plan.id}`, found: others.length === 0 ? 'inga rader' : `rader för ${others.join(', ')}` }]);
    return { part: 'outcomes', content: { ...economy.outcomes.find((one) => one.plan === name), plan: name, outcomes } };
  },
  measures: ({ economy, asked, name, rows, headers }) => {
    const before = economy.measures.find(({ id }) => id === name);
    const years = measureYearsOf(headers);
    const head = before === undefined ? { id: name, region: economy.region, titleSv: needed(asked, NEW, 'titleSv').titleSv, citation: null, roundedTo: null } : headOf(before, 'measures');
    return { part: 'measures', content: measuresOfRecords(rows(measureColumns(years)), { ...head, years }, before === undefined ? [] : written(MEASURE_FOLLOW_UP_COLUMNS, measureFollowUpTable(before))) };
  },
  followUps: ({ economy, name, rows }) => {
    const before: MeasurePlan = partOf(economy, 'measures', name);
    return { part: 'measures', content: measuresOfRecords(written(measureColumns(before.years), measureTable(before)), headOf(before, 'measures'), rows(MEASURE_FOLLOW_UP_COLUMNS)) };
  },
  risks: ({ economy, asked, name, rows }) => {
    const before = economy.risks.find(({ id }) => id === name);
    return { part: 'risks', content: risksOfRecords(rows(RISK_COLUMNS), before === undefined ? newRegister(economy, asked, name) : headOf(before, 'risks'), before === undefined ? [] : written(CONTROL_RESULT_COLUMNS, controlResultTable(before))) };
  },
  results: ({ economy, name, rows }) => {
    const before: RiskRegister = partOf(economy, 'risks', name);
    return { part: 'risks', content: risksOfRecords(written(RISK_COLUMNS, riskTable(before)), headOf(before, 'risks'), rows(CONTROL_RESULT_COLUMNS)) };
  },
  activities: ({ economy, asked, name, rows }) => {
    const before = economy.activities.find(({ id }) => id === name);
    return activityPart(before ?? { ...newActivities(economy, asked, name), activities: [], assignments: [], goals: [] }, { activities: rows(ACTIVITY_COLUMNS) });
  },
  assignments: ({ economy, name, rows }) => activityPart(partOf(economy, 'activities', name), { assignments: rows(ASSIGNMENT_COLUMNS) }),
  goals: ({ economy, name, rows }) => activityPart(partOf(economy, 'activities', name), { goals: rows(PLAN_GOAL_COLUMNS) }),
};

function activityPart(plan: ActivityPlan, rows: { readonly activities?: readonly PlanRecord[]; readonly assignments?: readonly PlanRecord[]; readonly goals?: readonly PlanRecord[] }): Part {
  const { activities = written(ACTIVITY_COLUMNS, activityTable(plan)), assignments = written(ASSIGNMENT_COLUMNS, assignmentTable(plan)), goals = written(PLAN_GOAL_COLUMNS, planGoalTable(plan)) } = rows;
  return { part: 'activities', content: activitiesOfRecords(activities, headOf(plan, 'activities', 'assignments', 'goals'), { assignments, goals }) };
}

/** What stands already, as a file of it would say. */
function written(columns: readonly FileColumn[], { columns: header, rows }: FileTable): readonly PlanRecord[] {
  return recordsIn(columns, { header: { line: 1, cells: header }, rows: rows.map((cells, at) => ({ line: at + 2, cells })) }).records;
}

function headOf<T extends object, K extends keyof T>(plan: T, ...lists: readonly K[]): Omit<T, K> {
  return Object.fromEntries(Object.entries(plan).filter(([key]) => !(lists as readonly PropertyKey[]).includes(key))) as Omit<T, K>;
}

function newKey(asked: ImportAsked, name: string) {
  const { titleSv, basis } = needed(asked, NEW, 'titleSv', 'basis');
  const head = { id: name, titleSv, basis, decidedSv: asked.decidedSv ?? null, citation: null, validFrom: null, validTo: null };
  if (basis !== 'use') return head;
  const { useWhatSv: whatSv, useFrom: from, useTo: to, useSourceSv: sourceSv } = needed(asked, 'en nyckel efter nyttjande säger vad som mättes, när och varifrån', 'useWhatSv', 'useFrom', 'useTo', 'useSourceSv');
  return { ...head, use: { whatSv, from, to, sourceSv } };
}

function newRegister({ region }: Economy, asked: ImportAsked, name: string) {
  const { titleSv, year, probabilitySv, consequenceSv } = needed(asked, NEW, 'titleSv', 'year', 'probabilitySv', 'consequenceSv');
  return { id: name, region, titleSv, year, scale: { probabilitySv, consequenceSv, lowest: asked.lowest ?? null, highest: asked.highest ?? null }, citation: null };
}

function newActivities({ region }: Economy, asked: ImportAsked, name: string) {
  const { titleSv, year } = needed(asked, NEW, 'titleSv', 'year');
  return { id: name, region, titleSv, year, citation: null };
}

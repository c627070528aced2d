import { HjmError } from '@hjm/core';
import { describe, expect, it } from 'vitest';
import { activityTable, assignmentTable, planGoalTable } from '../activities/activity-table.js';
import { controlResultTable, riskTable } from '../control/risk-table.js';
import { investmentOutcomesTable } from '../investments/outcome-records.js';
import { investmentPlanTable } from '../investments/plan-records.js';
import { mappingTable } from '../ledger/records/mapping-rows.js';
import { measureFollowUpTable, measureTable } from '../measures/measure-table.js';
import { keyTable } from '../surplus/key-table.js';
import type { FileCell, FileTable } from '../table/file-table.js';
import { recordsOfTable } from '../testing/records-of-table.js';
import { smallActivity, smallActivityPlan, smallAssignment } from '../testing/small-activities.js';
import { SMALL_CHART } from '../testing/small-chart.js';
import { smallGroup, smallMonths, smallPlan } from '../testing/small-investments.js';
import { smallMeasure, smallMeasurePlan } from '../testing/small-measures.js';
import { smallRegister, smallRisk } from '../testing/small-register.js';
import { emptyEconomy, partName, withPart } from './economy-parts.js';
import type { Economy } from './economy-types.js';
import type { FileAnswers } from './file-answers.js';
import { partOfRows, type RowsFileKind } from './part-of-rows.js';

const empty = emptyEconomy({ id: 'mine', region: 'nowhere', titleSv: 'Min', chart: SMALL_CHART });
const measures = smallMeasurePlan(smallMeasure('a', { effects: { 2025: { planned: 100, realised: null } }, followUp: [{ day: '2025-03-01', textSv: 'Börjat', status: 'ongoing' }] }));
const risks = smallRegister(smallRisk('a', { results: [{ day: '2025-03-01', outcome: 'ok', textSv: 'Granskat' }] }));
const activities = smallActivityPlan([smallActivity('a', { assignments: ['RF7'] })], { assignments: [smallAssignment('RF7')], goals: [{ key: 'm', titleSv: 'Mål', partOfSv: null, assessment: null }] });
const key = { id: 'k', titleSv: 'Nyckel', basis: 'weights', decidedSv: 'Nämnden', citation: null, validFrom: null, validTo: null, principals: [{ id: 'a', nameSv: 'A', share: '2' }] } as const;
const mapping = { id: 'm', titleSv: 'Konton', chart: 'small', citation: null, lines: [{ line: 'rent', accounts: [{ from: '3010', to: '3019' }] }] };
const plan = smallPlan(1000, [smallGroup('bil')]);
const outcomes = { plan: plan.id, outcomes: smallMonths({ bil: [100, 200] }), commitments: [{ group: 'bil', amount: 5, month: null, reasonSv: 'Beställd' }] };
const full = [['measures', measures], ['risks', risks], ['activities', activities], ['keys', key], ['mappings', mapping], ['investments', plan], ['outcomes', outcomes]] as const;
const economy = full.reduce<Economy>((so, [part, content]) => withPart(so, part, content as never), empty);

function read(into: Economy, kind: RowsFileKind, name: string, { columns, rows }: FileTable, answers: FileAnswers = {}) {
  const table = { header: { line: 1, cells: columns }, rows: rows.map((cells, at) => ({ line: at + 2, cells })) };
  return partOfRows(into, kind, { name, table, answers, read: (wanted, of) => ({ records: recordsOfTable(wanted, { columns: of.header.cells as string[], rows: of.rows.map((row) => row.cells as FileCell[]) }), badRows: [] }) });
}

function refusal(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error instanceof HjmError ? [error.code, ...error.issues.map(({ path, found }) => `${path}: ${found}`)] : error;
  }
}

describe('a part that is there', () => {
  it.each<[RowsFileKind, (typeof full)[number], FileTable]>([
    ['measures', full[0], measureTable(measures)],
    ['followUps', full[0], measureFollowUpTable(measures)],
    ['risks', full[1], riskTable(risks)],
    ['results', full[1], controlResultTable(risks)],
    ['activities', full[2], activityTable(activities)],
    ['assignments', full[2], assignmentTable(activities)],
    ['goals', full[2], planGoalTable(activities)],
    ['key', full[3], keyTable(key)],
    ['mapping', full[4], mappingTable(mapping)],
    ['investments', full[5], investmentPlanTable(plan)],
    ['outcomes', full[6], investmentOutcomesTable([outcomes.outcomes])],
  ])('is the same when its own %s are read, and keeps what they do not have', (kind, [part, content], table) => {
    expect(read(economy, kind, partName(part, content as never), table)).toEqual({ part, content });
  });

  it('loses the rows that the file does not have, and only them', () => {
    const { content } = read(economy, 'followUps', measures.id, { columns: measureFollowUpTable(measures).columns, rows: [] });
    expect(content).toEqual({ ...measures, measures: measures.measures.map((one) => ({ ...one, followUp: [] })) });
  });

  it('tells what stands already, and does not fit the file, apart from the rows of the file', () => {
    const without = ({ columns }: FileTable): FileTable => ({ columns, rows: [] });
    expect(refusal(() => read(economy, 'assignments', activities.id, without(assignmentTable(activities))))).toEqual(['invalid-activity-plan', 'redan inläst rad, Uppdrag: "RF7"']);
    expect(refusal(() => read(economy, 'measures', measures.id, without(measureTable(measures))))).toEqual(['invalid-measure-plan', 'redan inläst uppföljning, Insats: "a"']);
    const { columns, rows } = controlResultTable(risks);
    expect(refusal(() => read(economy, 'results', risks.id, { columns, rows: rows.map(([, ...rest]) => ['b', ...rest]) }))).toEqual(['invalid-risk-register', 'resultat rad 2, Risk: "b"']);
  });
});

describe('a part that is new', () => {
  it('is what the file and whoever sends it say of it, and nothing else', () => {
    expect(read(empty, 'measures', measures.id, measureTable(measures), { titleSv: 'Plan' }).content).toEqual({ id: measures.id, region: 'nowhere', titleSv: 'Plan', years: measures.years, citation: null, roundedTo: null, measures: measures.measures.map((one) => ({ ...one, followUp: [] })) });
    expect(read(empty, 'risks', 'r', riskTable(risks), { titleSv: 'Plan', year: 2025 }).content).toMatchObject({ scale: { probabilitySv: 'sannolikhet', consequenceSv: 'konsekvens', lowest: null, highest: null } });
    expect(read(empty, 'risks', 'r', riskTable(risks), { titleSv: 'Plan', year: 2025, probabilitySv: 'väsentlighet', lowest: 1, highest: 4 }).content).toMatchObject({ scale: { probabilitySv: 'väsentlighet', consequenceSv: 'konsekvens', lowest: 1, highest: 4 } });
    expect(read(empty, 'investments', 'p', investmentPlanTable(plan), { titleSv: 'Plan', year: 2025, frame: 1 }).content).toMatchObject({ frame: 1, transferred: null, sections: [] });
    expect(read(empty, 'key', 'k', keyTable(key), { titleSv: 'N', basis: 'use', useWhatSv: 'Besök', useFrom: '2024-01-01', useTo: '2024-12-31', useSourceSv: 'Egen statistik' }).content).toMatchObject({ use: { whatSv: 'Besök', sourceSv: 'Egen statistik' } });
  });

  it('asks for all that neither the file nor anybody says', () => {
    const withLetters = { columns: riskTable(risks).columns.map((header) => ({ Sannolikhet: 'S', Konsekvens: 'K' })[header] ?? header), rows: [] };
    const missing = (kind: RowsFileKind, table: FileTable, answers: FileAnswers = {}) => refusal(() => read(empty, kind, 'ny', table, answers));
    expect(missing('risks', withLetters, { titleSv: 'Plan' })).toEqual(['not-said', 'year: inget', 'probabilitySv: inget', 'consequenceSv: inget']);
    expect(missing('investments', investmentPlanTable(plan))).toEqual(['not-said', 'titleSv: inget', 'year: inget', 'frame: inget']);
    expect(missing('activities', { columns: activityTable(activities).columns, rows: [] })).toEqual(['not-said', 'titleSv: inget', 'year: inget']);
    expect(missing('mapping', mappingTable(mapping))).toEqual(['not-said', 'titleSv: inget']);
    expect(missing('key', keyTable(key), { titleSv: 'N', basis: 'use', useFrom: '2024-01-01' })).toEqual(['not-said', 'useWhatSv: inget', 'useTo: inget', 'useSourceSv: inget']);
    expect(missing('key', keyTable(key), { titleSv: 'N', basis: 'percent', useWhatSv: 'Besök' })).toEqual(['invalid-key', 'useWhatSv: "Besök"']);
    expect(missing('measures', { columns: ['Nyckel', 'Insats'], rows: [] }, { titleSv: 'Plan' })).toEqual(['invalid-measure-plan', 'rubrikerna: "Nyckel, Insats"']);
    expect(missing('followUps', measureFollowUpTable(measures))).toEqual(['unknown-part', 'measures: "ny"']);
  });
});

it('what was invested within a plan is of its year alone', () => {
  const table = (...years: number[]) => investmentOutcomesTable(years.map((year) => smallMonths({ bil: [1] }, year)));
  expect(refusal(() => read(economy, 'outcomes', plan.id, table(2024, 2025)))).toEqual(['invalid-investment-rows', 'År: "2024, 2025"']);
  expect(refusal(() => read(economy, 'outcomes', plan.id, table()))).toEqual(['invalid-investment-rows', 'År: ""']);
});

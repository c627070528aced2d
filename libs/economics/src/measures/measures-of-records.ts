import type { HjmIssue } from '@hjm/core';
import { issue, throwIssues } from '../issues/issues.js';
import { atLines, atPartLines, headerBy, numberOf, partsOf, type PlanRecord, requiredText, rowsOfThing, textOf } from '../plan/plan-records.js';
import { MEASURE_FOLLOW_UP_COLUMNS, measureColumns, yearKey } from './measure-columns.js';
import { measurePlanIssues } from './define-measure-plan.js';
import type { Measure, MeasureEffect, MeasureFollowUp, MeasurePlan } from './measure-types.js';
import { MEASURE_PERSPECTIVES } from './measure-words.js';

/** A plan without its measures. */
export type MeasurePlanHead = Omit<MeasurePlan, 'measures'>;

/**
 * A plan of measures from the rows of a file, in the order of the file, and from a file of follow-ups when there is one.
 *
 * @param records - what `readRecords` of `@hjm/tables` gives for `measureColumns(head.years)`
 * @param followUps - what it gives for `MEASURE_FOLLOW_UP_COLUMNS`; they are put in the order of days
 * @throws HjmError `invalid-measure-plan` with everything that is wrong, by line and column
 */
export function measuresOfRecords(records: readonly PlanRecord[], head: MeasurePlanHead, followUps: readonly PlanRecord[] = []): MeasurePlan {
  const plan: MeasurePlan = { ...head, measures: records.map((row) => measureOf(row, head.years, followUps)) };
  const columns = measureColumns(head.years);
  const keys = plan.measures.map(({ key }) => key);
  const ofPlan = atPartLines(measurePlanIssues(plan), 'measures', 'followUp', (index) => rowsOfThing(followUps, 'measure', keys[index] ?? ''), MEASURE_FOLLOW_UP_COLUMNS, 'uppföljning ');
  throwIssues('invalid-measure-plan', 'Filen med insatser går inte att använda.', [
    ...atLines(ofPlan, 'measures', records, (path, row) => headerBy(columns, columnOf(path, row))),
    ...records.flatMap((row) => head.years.flatMap((year) => twoPlacesIssues(row, year))),
    ...followUps.filter((row) => !keys.includes(requiredText(row, 'measure'))).map((row) => issue(`uppföljning rad ${String(row.line)}, ${headerBy(MEASURE_FOLLOW_UP_COLUMNS, 'measure')}`, 'en insats i planen', textOf(row, 'measure'), keys)),
  ]);
  return plan;
}

function measureOf(row: PlanRecord, years: readonly number[], followUps: readonly PlanRecord[]): Measure {
  const reason = textOf(row, 'kindReason');
  const key = requiredText(row, 'key');
  return {
    key,
    titleSv: requiredText(row, 'title'),
    category: textOf(row, 'category') as Measure['category'],
    kind: textOf(row, 'kind') as Measure['kind'],
    ...(reason === null ? {} : { kindReasonSv: reason }),
    effects: Object.fromEntries(years.flatMap((year) => effectOf(row, year))),
    ownerRoleSv: textOf(row, 'ownerRole'),
    dependsOn: [...partsOf(row, 'dependsOn').map((measure) => ({ measure })), ...partsOf(row, 'dependsOnOther').map((textSv) => ({ textSv }))],
    riskSv: textOf(row, 'risk'),
    consequences: Object.fromEntries(MEASURE_PERSPECTIVES.flatMap((one) => { const text = textOf(row, one); return text === null ? [] : [[one, text]]; })),
    status: textOf(row, 'status') as Measure['status'],
    followUp: rowsOfThing(followUps, 'measure', key).map(followUpOf),
  };
}

function followUpOf(row: PlanRecord): MeasureFollowUp {
  return { day: requiredText(row, 'day'), textSv: requiredText(row, 'text'), status: textOf(row, 'status') as MeasureFollowUp['status'] };
}

function effectOf(row: PlanRecord, year: number): readonly (readonly [string, MeasureEffect])[] {
  const [planned, realised, unplaced] = (['planned', 'realised', 'unplaced'] as const).map((column) => numberOf(row, yearKey(column, year))) as [number | null, number | null, number | null];
  if (unplaced !== null) return [[String(year), { column: 'notRecoverable', amount: unplaced }]];
  return planned === null && realised === null ? [] : [[String(year), { planned, realised }]];
}

function twoPlacesIssues(row: PlanRecord, year: number): HjmIssue[] {
  const unplaced = numberOf(row, yearKey('unplaced', year));
  if (unplaced === null || (numberOf(row, yearKey('planned', year)) === null && numberOf(row, yearKey('realised', year)) === null)) return [];
  return [issue(`rad ${String(row.line)}, ${headerBy(measureColumns([year]), yearKey('unplaced', year))}`, 'en tom cell, för året har ett planerat eller realiserat belopp', unplaced)];
}

const COLUMN_OF: { readonly [field: string]: string } = { titleSv: 'title', kindReasonSv: 'kindReason', ownerRoleSv: 'ownerRole', riskSv: 'risk' };

function columnOf([field = '', second = '', third = '']: readonly string[], row: PlanRecord): string {
  if (field === 'dependsOn' && second !== '' && Number(second) >= partsOf(row, 'dependsOn').length) return 'dependsOnOther';
  if (field === 'effects') return third === 'planned' || third === 'realised' ? yearKey(third, Number(second)) : yearKey('unplaced', Number(second));
  return field === 'consequences' ? second : (COLUMN_OF[field] ?? field);
}

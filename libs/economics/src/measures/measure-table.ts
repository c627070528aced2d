import { listCell, planTable } from '../plan/plan-records.js';
import type { FileTable } from '../table/file-table.js';
import { MEASURE_FOLLOW_UP_COLUMNS, measureColumns, yearKey } from './measure-columns.js';
import type { MeasureEffect, MeasurePlan } from './measure-types.js';

/** The measures of a plan as a table, one per row; `measuresOfRecords` gives them back. Follow-ups are a table of their own. */
export function measureTable({ measures, years }: MeasurePlan): FileTable {
  return planTable(
    measureColumns(years),
    measures.map((one) => ({
      key: one.key,
      title: one.titleSv,
      category: one.category,
      kind: one.kind,
      kindReason: one.kindReasonSv ?? null,
      ownerRole: one.ownerRoleSv,
      dependsOn: listCell(one.dependsOn.flatMap((other) => ('measure' in other ? [other.measure] : []))),
      dependsOnOther: listCell(one.dependsOn.flatMap((other) => ('measure' in other ? [] : [other.textSv]))),
      risk: one.riskSv,
      status: one.status,
      ...one.consequences,
      ...Object.fromEntries(Object.entries(one.effects).flatMap(([year, effect]) => effectCells(Number(year), effect))),
    })),
  );
}

/** The follow-ups of a plan as a table, one per row, in the order of the measures. */
export function measureFollowUpTable({ measures }: MeasurePlan): FileTable {
  return planTable(
    MEASURE_FOLLOW_UP_COLUMNS,
    measures.flatMap(({ key, followUp }) => followUp.map(({ day, textSv, status }) => ({ measure: key, day, text: textSv, status }))),
  );
}

function effectCells(year: number, effect: MeasureEffect): readonly (readonly [string, number | null])[] {
  if ('column' in effect) return [[yearKey('unplaced', year), effect.amount]];
  return [[yearKey('planned', year), effect.planned], [yearKey('realised', year), effect.realised]];
}

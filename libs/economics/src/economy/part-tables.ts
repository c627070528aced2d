import { activityTable, assignmentTable, planGoalTable } from '../activities/activity-table.js';
import { controlResultTable, riskTable } from '../control/risk-table.js';
import { adjustmentTable } from '../forecast/adjustment-table.js';
import { commitmentTable } from '../forecast/commitment-table.js';
import { investmentOutcomesTable } from '../investments/outcome-records.js';
import { investmentPlanTable } from '../investments/plan-records.js';
import { mappingTable } from '../ledger/records/mapping-rows.js';
import { measureFollowUpTable, measureTable } from '../measures/measure-table.js';
import { monthlyTable } from '../statement/monthly-table.js';
import { statementTable } from '../statement/statement-table.js';
import { keyTable } from '../surplus/key-table.js';
import type { FileTable } from '../table/file-table.js';
import type { Economy, EconomyPart, EconomyParts } from './economy-types.js';

/** A table of a part, with what it is called. */
export type PartTable = { readonly titleSv: string; readonly table: FileTable };

type Writers = { readonly [Part in EconomyPart]: (content: EconomyParts[Part], economy: Pick<Economy, 'chart'>) => readonly PartTable[] };

const WRITERS: Writers = {
  statements: (content, { chart }) => [{ titleSv: 'Resultaträkning', table: statementTable({ chart, ...content }) }],
  months: (content, { chart }) => [{ titleSv: 'Månadsbelopp', table: monthlyTable(chart, content) }],
  mappings: (content) => [{ titleSv: 'Konton till rader', table: mappingTable(content) }],
  forecasts: ({ commitments, adjustments }, { chart }) => [
    ...(commitments.length === 0 ? [] : [{ titleSv: 'Åtaganden', table: commitmentTable(chart, commitments) }]),
    ...(adjustments.length === 0 ? [] : [{ titleSv: 'Justeringar', table: adjustmentTable(chart, adjustments) }]),
  ],
  policies: () => [],
  keys: (content) => [{ titleSv: 'Fördelningsnyckel', table: keyTable(content) }],
  investments: (content) => [{ titleSv: 'Investeringsplan', table: investmentPlanTable(content) }],
  outcomes: ({ outcomes }) => ('groups' in outcomes ? [{ titleSv: 'Investeringsutfall', table: investmentOutcomesTable([outcomes]) }] : []),
  measures: (content) => [
    { titleSv: 'Handlingsplan', table: measureTable(content) },
    { titleSv: 'Uppföljning', table: measureFollowUpTable(content) },
  ],
  risks: (content) => [
    { titleSv: 'Risker', table: riskTable(content) },
    { titleSv: 'Granskningar', table: controlResultTable(content) },
  ],
  activities: (content) => [
    { titleSv: 'Aktiviteter', table: activityTable(content) },
    { titleSv: 'Uppdrag', table: assignmentTable(content) },
    { titleSv: 'Mål', table: planGoalTable(content) },
  ],
  scenarios: () => [],
};

/** A part as tables for files that it can be read from again. None for what is kept as JSON only: policies, scenarios, the methods of a forecast plan. */
export function partTables<Part extends EconomyPart>(economy: Pick<Economy, 'chart'>, part: Part, content: EconomyParts[Part]): readonly PartTable[] {
  return WRITERS[part](content, economy);
}

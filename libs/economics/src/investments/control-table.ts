import type { FileTable } from '../table/file-table.js';
import { monthName } from '../statement/month-name.js';
import type { CapitalCosts } from './capital-types.js';
import type { ControlPart, FrameControl } from './control-types.js';
import { RESULT_SV } from './describe-point.js';
import type { FramePointRun } from './frame-control-point.js';
import { kronorCell } from './investment-columns.js';

/**
 * The control as reports print it: each group under its section, the sum of the section, groups of no section, and the whole against the
 * frame. Exact kronor; an empty cell where there is no budget.
 */
export function frameControlTable(control: FrameControl): FileTable {
  const row = ({ labelSv, budget, outcome, forecast, over }: ControlPart): FileTable['rows'][number] => [labelSv, kronorCell(budget), kronorCell(outcome), kronorCell(forecast), kronorCell(over)];
  const { frame, outcome, forecast, leftAtYearEnd, groups, sections } = control;
  return {
    columns: ['Grupp', 'Budget', 'Utfall', 'Prognos', 'Prognos utöver budget'],
    rows: [
      ...sections.flatMap((section) => [...groups.filter((group) => group.section === section.key).map(row), row({ ...section, labelSv: `Summa ${section.labelSv.toLowerCase()}` })]),
      ...groups.filter(({ section }) => section === undefined).map(row),
      row({ key: 'total', labelSv: 'Summa', budget: frame, outcome, forecast, over: leftAtYearEnd === 0 ? 0 : -leftAtYearEnd }),
    ],
  };
}

/** The year month by month: what is spent from January and what is left of the frame, as outcome or as forecast. */
export function frameMonthsTable({ months }: FrameControl): FileTable {
  return {
    columns: ['Månad', 'Slag', 'Ackumulerat', 'Kvar av ramen'],
    rows: months.map(({ month, kind, cumulative, left }) => [monthName(month), kind === 'outcome' ? 'utfall' : 'prognos', kronorCell(cumulative), kronorCell(left)]),
  };
}

/** The point of internal control month by month. */
export function framePointTable({ months }: FramePointRun): FileTable {
  return {
    columns: ['Månad', 'Uppföljning', 'Resultat', 'Anmärkning'],
    rows: months.map(({ month, followUp, result, remarkSv }) => [monthName(month), followUp === 'checked' ? 'gjord' : 'saknas', RESULT_SV[result], remarkSv]),
  };
}

/** What purchases cost year by year; `remaining` is the value at the end of the year. */
export function capitalCostsTable({ years }: CapitalCosts): FileTable {
  return {
    columns: ['År', 'Avskrivning', 'Ränta', 'Kvarvarande värde'],
    rows: years.map(({ year, depreciation, interest, remaining }) => [{ number: String(year) }, kronorCell(depreciation), kronorCell(interest), kronorCell(remaining)]),
  };
}

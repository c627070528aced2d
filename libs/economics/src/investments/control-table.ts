import type { FileTable } from '../table/file-table.js';
import type { ControlPart, FrameControl } from './control-types.js';
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

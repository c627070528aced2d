import { roundedAmount } from '../amount/amount.js';
import { EXACT_KR, type AmountPrint } from '../amount/amount-unit.js';
import type { FileTable } from '../table/file-table.js';
import { statementLines } from './statement-lines.js';
import type { Statement } from './statement-types.js';

/**
 * The statement as a table for a file, with its sums: what {@link readStatement} reads. Amounts that are missing are empty cells.
 *
 * @param print - the unit and rounding. Left out: as the amounts came, so that the same statement is read back
 */
export function statementTable(statement: Statement, print: AmountPrint = statement.roundedTo ?? EXACT_KR): FileTable {
  const columns = statement.columns.map(({ key }) => statementLines(statement, key));
  return {
    columns: [`Resultaträkning (${print.unit})`, ...statement.columns.map(({ labelSv }) => labelSv)],
    rows: statement.chart.lines.map(({ labelSv }, index) => [
      labelSv,
      ...columns.map((lines) => {
        const ore = lines[index]?.ore ?? null;
        return ore === null ? null : { number: roundedAmount(ore, print) };
      }),
    ]),
  };
}

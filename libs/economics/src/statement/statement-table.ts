import { oreOf, roundedAmount } from '../amount/amount.js';
import { EXACT_KR, type AmountPrint } from '../amount/amount-unit.js';
import type { FileTable } from '../table/file-table.js';
import { statementLines } from './statement-lines.js';
import type { Statement } from './statement-types.js';

/**
 * The statement as a table for a file, with its sums: what {@link readStatement} reads. Amounts that are missing are empty cells.
 *
 * @param print - the unit and rounding. Left out: as the amounts came, so that the same amounts are read back; in kronor and öre where some
 * would not survive that, as when columns of months stand beside rounded ones
 */
export function statementTable(statement: Statement, print: AmountPrint = lossless(statement)): FileTable {
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

/** The rounding that the amounts came in when all of them still are so, else none. */
function lossless({ columns, amounts, roundedTo }: Statement): AmountPrint {
  if (roundedTo === null) return EXACT_KR;
  const kept = (ore: number | null): boolean => ore === null || oreOf(roundedAmount(ore, roundedTo), roundedTo.unit) === ore;
  return columns.every(({ key }) => Object.values(amounts[key] ?? {}).every(kept)) ? roundedTo : EXACT_KR;
}

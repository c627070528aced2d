import { Decimal } from 'decimal.js';
import { roundedAmount } from '../amount/amount.js';
import type { AmountPrint } from '../amount/amount-unit.js';
import type { FileCell, FileTable } from '../table/file-table.js';
import type { LineDeviation } from './compare-columns.js';
import type { Statement } from './statement-types.js';

const EFFECT_SV = { better: 'bättre', worse: 'sämre', same: 'lika' } as const;

/** A comparison as a table for a file: both columns, the difference, it in per cent, and what it does to the result. */
export function deviationTable({ columns }: Pick<Statement, 'columns'>, deviations: readonly LineDeviation[], { of, against }: { readonly of: string; readonly against: string }, print: AmountPrint): FileTable {
  const difference = differenceLabel({ columns }, { of, against });
  const label = (column: string): string => columns.find(({ key }) => key === column)?.labelSv ?? column;
  const cell = (ore: number | null): FileCell => (ore === null ? null : { number: roundedAmount(ore, print) });
  return {
    columns: [`Rad (${print.unit})`, label(against), label(of), difference, `${difference}, procent`, 'För resultatet'],
    rows: deviations.map((line) => [line.labelSv, cell(line.against), cell(line.of), cell(line.difference), percentCell(line.percent), line.effect === null ? null : EFFECT_SV[line.effect]]),
  };
}

/** What a difference is called: a change against an earlier year, else a deviation. */
export function differenceLabel({ columns }: Pick<Statement, 'columns'>, { of, against }: { readonly of: string; readonly against: string }): string {
  const yearOf = (key: string): number | undefined => columns.find((column) => column.key === key)?.year;
  const [year, earlier] = [yearOf(of), yearOf(against)];
  return year !== undefined && earlier !== undefined && earlier < year ? 'Förändring' : 'Avvikelse';
}

/** Per cent with one decimal, halves away from zero. */
function percentCell(percent: string | null): FileCell {
  return percent === null ? null : { number: new Decimal(percent).toFixed(1, Decimal.ROUND_HALF_UP) };
}

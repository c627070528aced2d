import { type AmountPrint, type Comparison, differenceLabel, type LineDeviation, roundedAmount, type Statement, statementLines } from '@hjm/economics';
import { formatNumber, formatPercent } from '@hjm/core/text';
import type { Screen } from '../../output/screen.js';

export type StatementView = {
  /** All columns, those that are compared among them. */
  readonly statement: Statement;
  readonly compared: Comparison | undefined;
  readonly deviations: readonly LineDeviation[] | undefined;
  readonly print: AmountPrint;
};

/** A statement as a table: two columns with what differs, or the columns that were chosen. Sums stand out. */
export async function printStatement(screen: Screen, shown: Statement, { statement, compared, deviations, print }: StatementView): Promise<void> {
  const labelOf = (column: string): string => statement.columns.find(({ key }) => key === column)?.labelSv ?? column;
  if (compared !== undefined && deviations !== undefined) {
    const rows = deviations.map((line) => [amountText(line.of, print), amountText(line.against, print), amountText(line.difference, print), percentText(line.percent)]);
    await screen.table({ columns: [print.unit, labelOf(compared.of), labelOf(compared.against), differenceLabel(statement, compared), 'Procent'], rows: labelled(screen, statement, rows), right: [1, 2, 3, 4] });
    return;
  }
  const columns = shown.columns.map(({ key }) => statementLines(shown, key));
  const rows = shown.chart.lines.map((_, at) => columns.map((lines) => amountText(lines[at]?.ore ?? null, print)));
  await screen.table({ columns: [print.unit, ...shown.columns.map(({ labelSv }) => labelSv)], rows: labelled(screen, shown, rows), right: columns.map((_, at) => at + 1) });
}

/** An amount in the unit that the heading of the table says; a dash where there is none, which is not zero. */
export function amountText(ore: number | null, print: AmountPrint): string {
  return ore === null ? '–' : formatNumber(roundedAmount(ore, print), { decimals: print.decimals });
}

/** A share in per cent with one decimal; a dash where there is none. */
function percentText(percent: string | null): string {
  return percent === null ? '–' : formatPercent(percent, { decimals: 1 });
}

function labelled(screen: Screen, { chart }: Statement, rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return chart.lines.map(({ labelSv, kind }, at) => [labelSv, ...(rows[at] ?? [])].map((text) => (kind === 'sum' ? screen.paint('bold', text) : text)));
}

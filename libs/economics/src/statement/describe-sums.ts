import { formatAmount } from '../amount/amount.js';
import type { AmountPrint } from '../amount/amount-unit.js';
import { type MissingMonth, MONTHS_SV } from './monthly.js';
import type { StatedSum } from './read-statement.js';
import type { Statement, StatementChart } from './statement-types.js';

/**
 * The sums of a file that are not those of its rows, in Swedish, a sentence each: what stands, what the rows give, and whether rounding may
 * be why.
 *
 * @param print - unit and rounding of the amounts
 */
export function describeStatedSums(sums: readonly StatedSum[], { columns }: Pick<Statement, 'columns'>, print: AmountPrint): readonly string[] {
  return sums.flatMap(({ labelSv, column, printed, recomputed, difference, roundingGives, explanation }) => {
    if (explanation === 'follows') return [];
    const name = `${labelSv}, ${columns.find(({ key }) => key === column)?.labelSv ?? column}: filen säger ${formatAmount(printed, print)}`;
    if (recomputed === null || difference === null) return [`${name}, men en rad som ingår saknar belopp, så summan går inte att pröva.`];
    const both = `${name}, raderna ger ${formatAmount(recomputed, print)}.`;
    const size = formatAmount(Math.abs(difference), print);
    if (explanation === 'rounding') return [`${both} Skillnaden ${size} kan komma av att raderna är avrundade. Här visas radernas summa.`];
    const most = roundingGives === 0 ? 'Beloppen är inte avrundade' : `Avrundning kan ge högst ${formatAmount(roundingGives, print)}`;
    return [`${both} Skillnaden ${size} förklaras inte av avrundning. ${most}: se efter om en rad saknas eller är fel. Här visas radernas summa.`];
  });
}

/** Months without figures, by line, with what to do. */
export function describeMissingMonths(missing: readonly MissingMonth[], year: number, chart: StatementChart): readonly string[] {
  const lines = [...new Set(missing.map(({ line }) => line))];
  const months = (line: string): readonly number[] => missing.filter((one) => one.line === line).map(({ month }) => month);
  const alike = new Map<string, string[]>();
  for (const line of lines) {
    const key = months(line).map((month) => MONTHS_SV[month - 1] ?? String(month)).join(', ');
    alike.set(key, [...(alike.get(key) ?? []), chart.lines.find((one) => one.key === line)?.labelSv ?? line]);
  }
  return [...alike].map(([which, labels]) => `Belopp saknas för ${which} ${String(year)} på ${labels.length === amountCount(chart) ? 'alla rader' : labels.join(', ')}; utan dem finns ingen summa. Komplettera underlaget; är inget bokfört skrivs 0.`);
}

function amountCount({ lines }: StatementChart): number {
  return lines.filter(({ kind }) => kind !== 'sum').length;
}

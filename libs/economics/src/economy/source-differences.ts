import type { Ore } from '@hjm/core/money';
import { ORE_PER, type AmountPrint } from '../amount/amount-unit.js';
import { stepOf } from '../amount/amount.js';
import { under } from '../record/under.js';
import { toDate } from '../statement/monthly.js';
import { linesOf } from '../statement/statement-lines.js';
import type { LineAmounts, Statement, StatementColumn } from '../statement/statement-types.js';
import type { Economy } from './economy-types.js';
import { monthsBehind, span } from './months-behind.js';

/** An amount as the statement says it, and as the months of the same period give it. */
export type TwoFigures = { readonly line: string; readonly labelSv: string; readonly statement: Ore; readonly months: Ore };

/** A column of the statement that the months of its period contradict. */
export type SourceDifference = {
  readonly column: StatementColumn;
  /** Amounts that rounding can not explain, in the order of the chart; none where it explains them all. */
  readonly lines: readonly TwoFigures[];
  /** The result, where the two give different ones. */
  readonly result: TwoFigures | null;
};

/**
 * Where the statement that an economy keeps and its months say the same amount differently: the columns with the amounts that differ by
 * more than the statement's rounding, and the result that differs at all. What one of the two does not know contradicts nothing.
 *
 * ```ts
 * import { emptyEconomy, sourceDifferences } from '@hjm/economics';
 * import { VASTMANLAND_CHART } from '@hjm/economics/regions';
 *
 * sourceDifferences(emptyEconomy({ id: 'mine', region: 'vastmanland', titleSv: 'Min', chart: VASTMANLAND_CHART })); // => []
 * ```
 */
export function sourceDifferences({ chart, statements: [kept], months }: Pick<Economy, 'chart' | 'statements' | 'months'>): readonly SourceDifference[] {
  return (kept?.columns ?? []).flatMap((column) => {
    const behind = monthsBehind(months, column);
    const stated = under(kept?.amounts ?? {}, column.key) ?? {};
    if (behind === undefined) return [];
    const given = linesOf(chart, toDate(chart, behind, span(column)).amounts);
    const differing = linesOf(chart, stated).flatMap(({ key, labelSv, ore }, at) => {
      const other = given[at]?.ore ?? null;
      return ore === null || other === null || ore === other ? [] : [{ line: key, labelSv, statement: ore, months: other }];
    });
    const most = roundingOf(stated, kept?.roundedTo ?? null);
    const sums = chart.lines.flatMap(({ key, kind }) => (kind === 'sum' ? [key] : []));
    const lines = differing.filter(({ line, ...two }) => !sums.includes(line) && Math.abs(two.statement - two.months) > most);
    const result = differing.find(({ line }) => line === chart.result) ?? null;
    return lines.length === 0 && result === null ? [] : [{ column, lines, result }];
  });
}

/** How much rounding may have changed an amount of a column: by its statement's rounding, or by that of tkr or kr where all its amounts are whole ones. */
function roundingOf(amounts: LineAmounts, roundedTo: AmountPrint | null): number {
  const known = Object.values(amounts).filter((ore) => ore !== null);
  const whole = [ORE_PER.tkr, ORE_PER.kr].find((step) => known.every((ore) => ore % step === 0)) ?? 1;
  const stated = roundedTo === null ? 1 : stepOf(roundedTo);
  const oneWay = roundedTo?.rounding === 'up' || roundedTo?.rounding === 'down';
  return Math.max(whole / 2, oneWay ? stated - 1 : stated / 2);
}

/** Whether the months give amounts of a column of the statement that rounding can not explain. */
export function isContradicted(differences: readonly SourceDifference[], { key }: Statement['columns'][number]): boolean {
  return differences.some(({ column, lines }) => column.key === key && lines.length > 0);
}

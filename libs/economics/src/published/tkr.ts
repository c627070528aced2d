import type { Ore } from '@hjm/core/money';
import { oreOf } from '../amount/amount.js';
import type { LineAmounts, StatementChart } from '../statement/statement-types.js';
import { amountLines } from '../statement/define-chart.js';

/** An amount as printed in tkr; null where none is printed. */
export function tkr(printed: number | null): Ore | null {
  return printed === null ? null : oreOf(printed, 'tkr');
}

/** Printed amounts of a column in tkr, in the order of the lines of the chart. */
export function columnInTkr(chart: StatementChart, printed: readonly (number | null)[]): LineAmounts {
  return Object.fromEntries(amountLines(chart).map(({ key }, index) => [key, tkr(printed[index] ?? null)]));
}

/** The three printed sums of Västmanland's statement in tkr. */
export function sumsInTkr(income: number, cost: number, result: number): LineAmounts {
  return { 'total-income': tkr(income), 'total-cost': tkr(cost), result: tkr(result) };
}

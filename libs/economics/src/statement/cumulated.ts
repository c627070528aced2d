import { sumOre, type Ore } from '@hjm/core/money';
import { under } from '../record/under.js';
import { amountsOf } from './define-chart.js';
import type { MonthlyAmounts, StatementChart } from './statement-types.js';

/**
 * A line, or a sum of lines, from January through each month: twelve amounts. From the first month that is missing on there is none.
 *
 * ```ts
 * import { cumulated, type StatementChart } from '@hjm/economics';
 *
 * const chart: StatementChart = { id: 'c', region: 'r', titleSv: 'C', result: 'result', citation: null, lines: [
 *   { key: 'rent', labelSv: 'Hyra', kind: 'income', sign: 'plus' },
 *   { key: 'result', labelSv: 'Resultat', kind: 'sum', of: ['rent'] },
 * ] };
 * const monthly = { year: 2024, account: 'actual', lines: { rent: [10, 10, 20, null, null, null, null, null, null, null, null, null] } } as const;
 * cumulated(chart, monthly, 'result').slice(0, 4); // => [10, 20, 40, null]
 * ```
 */
export function cumulated(chart: StatementChart, monthly: MonthlyAmounts, line: string): readonly (Ore | null)[] {
  const sums: (Ore | null)[] = [];
  for (const [at, ore] of lineMonths(chart, monthly, line).entries()) {
    const before = at === 0 ? 0 : (sums[at - 1] ?? null);
    sums.push(before === null || ore === null ? null : sumOre([before, ore]));
  }
  return sums;
}

/** A line, or a sum of lines, month by month: twelve amounts. A month in which a part is missing has none. */
export function lineMonths(chart: StatementChart, monthly: MonthlyAmounts, line: string): readonly (Ore | null)[] {
  const parts = amountsOf(chart, line);
  return Array.from({ length: 12 }, (_, at) => {
    const known = parts.map((part) => under(monthly.lines, part)?.[at] ?? null).filter((ore) => ore !== null);
    return known.length < parts.length || parts.length === 0 ? null : sumOre(known);
  });
}

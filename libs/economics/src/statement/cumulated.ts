import { sumOre, type Ore } from '@hjm/core/money';
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
  const parts = amountsOf(chart, line);
  const sums: (Ore | null)[] = [];
  for (let at = 0; at < 12; at++) {
    const before = at === 0 ? 0 : (sums[at - 1] ?? null);
    const now = parts.map((part) => monthly.lines[part]?.[at] ?? null);
    const known = now.filter((ore) => ore !== null);
    sums.push(before === null || known.length < now.length || parts.length === 0 ? null : sumOre([before, ...known]));
  }
  return sums;
}

import { sumOre } from '@hjm/core/money';
import { lineLabel } from '../statement/line-named.js';
import type { LineAmounts, StatementChart } from '../statement/statement-types.js';
import type { FileTable } from '../table/file-table.js';
import { capitalEffect } from './capital-costs.js';
import type { CapitalCosts } from './capital-types.js';
import { kronorCell } from './investment-columns.js';

/** What purchases do to the statements of the years to come: each line, and their sum. Costs are below zero, as in statements. */
export type CapitalEffectYear = { readonly year: number; readonly lines: LineAmounts; readonly ore: number };

/**
 * The effect of purchases on the statement of each year until they are written off.
 *
 * @throws HjmError as {@link capitalEffect}
 */
export function capitalEffects(costs: CapitalCosts, lines: Parameters<typeof capitalEffect>[2]): readonly CapitalEffectYear[] {
  return costs.years.map(({ year }) => {
    const effect = capitalEffect(costs, year, lines);
    return { year, lines: effect, ore: sumOre(Object.values(effect).map((ore) => ore ?? 0)) };
  });
}

/** A year a row, a line of the chart a column, and their sum. Exact kronor. */
export function capitalEffectTable(effects: readonly CapitalEffectYear[], chart: StatementChart): FileTable {
  const keys = Object.keys(effects[0]?.lines ?? {});
  return {
    columns: ['År', ...keys.map((key) => lineLabel(chart, key)), 'Summa'],
    rows: effects.map(({ year, lines, ore }) => [{ number: String(year) }, ...keys.map((key) => kronorCell(lines[key] ?? null)), kronorCell(ore)]),
  };
}

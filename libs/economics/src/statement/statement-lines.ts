import { sumOre, type Ore } from '@hjm/core/money';
import { under } from '../record/under.js';
import { amountsOf } from './define-chart.js';
import type { LineAmounts, Statement, StatementChart, StatementLine } from './statement-types.js';

/** A line of a column with its amount, given or added up. */
export type StatementFigure = {
  readonly key: string;
  readonly labelSv: string;
  readonly kind: StatementLine['kind'];
  /** Null when it, or a part of it, has no figure. */
  readonly ore: Ore | null;
  /** Keys of the amounts that are missing. */
  readonly missing: readonly string[];
};

/**
 * The amounts by line with all sums of the chart, in its order. A sum with a part that is missing is missing and says which.
 *
 * @throws HjmError `amount-too-large`
 */
export function linesOf(chart: StatementChart, amounts: LineAmounts): readonly StatementFigure[] {
  return chart.lines.map(({ key, labelSv, kind }) => {
    const parts = amountsOf(chart, key).map((part) => ({ part, ore: under(amounts, part) ?? null }));
    const missing = parts.filter(({ ore }) => ore === null).map(({ part }) => part);
    const ore = missing.length > 0 ? null : sumOre(parts.map((part) => part.ore ?? 0));
    return { key, labelSv, kind, ore, missing };
  });
}

/**
 * The lines of one column of a statement, sums added up from the amounts: those of the accounts of 2023, rounded to tkr, give 789 where 788 is
 * printed.
 *
 * ```ts
 * import { statementLines } from '@hjm/economics';
 * import { PUBLISHED_STATEMENTS } from '@hjm/economics/published';
 *
 * const budget2025 = PUBLISHED_STATEMENTS.find(({ id }) => id === 's0-budget-2025');
 * budget2025 && statementLines(budget2025.statement, 'actual2023').at(-1)?.ore; // => 78900000
 * ```
 */
export function statementLines(statement: Statement, column: string): readonly StatementFigure[] {
  return linesOf(statement.chart, under(statement.amounts, column) ?? {});
}

/** The result of a column; null when an amount is missing. */
export function resultOf(statement: Statement, column: string): Ore | null {
  return statementLines(statement, column).find(({ key }) => key === statement.chart.result)?.ore ?? null;
}

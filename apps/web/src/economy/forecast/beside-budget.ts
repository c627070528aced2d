import { compareColumns, type Economy, type Forecast, type LineDeviation, type Statement, statementWithMonths } from '@hjm/economics';

/** The forecast beside the budget of its year; undefined when there is no such budget. */
export type BesideBudget = { readonly statement: Statement; readonly budget: string; readonly deviations: readonly LineDeviation[] };

export function besideBudget(economy: Economy, { column, amounts, year }: Forecast): BesideBudget | undefined {
  const all = statementWithMonths(economy);
  const budget = all?.columns.find((one) => one.account === 'budget' && one.year === year && one.throughMonth === undefined);
  if (all === undefined || budget === undefined) return undefined;
  const statement: Statement = { chart: economy.chart, columns: [column, budget], amounts: { [column.key]: amounts, [budget.key]: all.amounts[budget.key] ?? {} }, roundedTo: null };
  return { statement, budget: budget.key, deviations: compareColumns(statement, column.key, budget.key) };
}

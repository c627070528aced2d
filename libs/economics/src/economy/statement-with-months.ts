import { checkMonth, lastMonth, type MissingMonth } from '../statement/monthly.js';
import type { Account, MonthlyAmounts, Statement, StatementColumn } from '../statement/statement-types.js';
import { columnOfMonths } from '../statement/with-column.js';
import type { Economy } from './economy-types.js';
import { monthsBehind, span } from './months-behind.js';
import { isContradicted, sourceDifferences } from './source-differences.js';

const ORDER: { readonly [account in Account]: number } = { closed: 0, actual: 1, budget: 2, forecast: 3 };

/**
 * Every column that an economy has: those of its statement, and those that its months give – whole years that the statement lacks, and for
 * the latest year that is not all booked: what is booked, the same months of its budget, and the same months a year before. Closed accounts
 * that the months contradict stand beside what the months give. Sorted by year.
 *
 * ```ts
 * import { statementWithMonths, emptyEconomy } from '@hjm/economics';
 * import { VASTMANLAND_CHART } from '@hjm/economics/regions';
 *
 * statementWithMonths(emptyEconomy({ id: 'mine', region: 'vastmanland', titleSv: 'Min', chart: VASTMANLAND_CHART })); // => undefined
 * ```
 *
 * @param options - `throughMonth`, 1–12: every year from January through that month, in place of the latest year's
 * @returns undefined when it has no column
 * @throws HjmError `invalid-month`
 */
export function statementWithMonths({ chart, statements: [kept], months }: Economy, options: { readonly throughMonth?: number } = {}): Statement | undefined {
  if (options.throughMonth !== undefined) checkMonth(options.throughMonth, 'throughMonth');
  const differences = sourceDifferences({ chart, statements: kept === undefined ? [] : [kept], months });
  const start: Statement = { chart, columns: [], amounts: {}, roundedTo: null, ...kept };
  const whole = months.filter((monthly) => lastMonth(monthly) === 12 && !start.columns.some((column) => isWholeOf(column, monthly) && !isContradicted(differences, column)));
  const added = [...whole.map((monthly) => ({ monthly, through: 12 })), ...toDateOf(months, options.throughMonth)].map(({ monthly, through }) => columnOfMonths(chart, monthly, through));
  const fresh = added.filter(({ column: { key } }) => !start.columns.some((column) => column.key === key));
  const columns = [...start.columns, ...fresh.map(({ column }) => column)];
  if (columns.length === 0) return undefined;
  const amounts = { ...start.amounts, ...Object.fromEntries(fresh.map(({ column, amounts: lines }) => [column.key, lines])) };
  return { ...start, columns: columns.toSorted((a, b) => a.year - b.year || ORDER[a.account] - ORDER[b.account] || span(a) - span(b)), amounts };
}

function isWholeOf(column: StatementColumn, monthly: MonthlyAmounts): boolean {
  return span(column) === 12 && monthsBehind([monthly], column) !== undefined;
}

/** The months without a figure in the columns that are made of months; those lines have no amount. */
export function missingMonths({ chart, statements: [kept], months }: Economy, { columns }: Pick<Statement, 'columns'>): readonly (MissingMonth & { readonly column: string; readonly year: number })[] {
  return columns.flatMap((column) => {
    const behind = kept?.columns.some(({ key }) => key === column.key) === true ? undefined : monthsBehind(months, column);
    return behind === undefined ? [] : columnOfMonths(chart, behind, span(column)).missing.map((gap) => ({ ...gap, column: column.key, year: column.year }));
  });
}

/** The latest year of which anything is booked, and its last month; undefined when nothing is. */
export function latestOutcome(months: readonly MonthlyAmounts[]): { readonly year: number; readonly throughMonth: number } | undefined {
  const latest = months.filter((monthly) => monthly.account === 'actual' && lastMonth(monthly) > 0).toSorted((a, b) => b.year - a.year)[0];
  return latest === undefined ? undefined : { year: latest.year, throughMonth: lastMonth(latest) };
}

function toDateOf(months: readonly MonthlyAmounts[], asked: number | undefined): readonly { readonly monthly: MonthlyAmounts; readonly through: number }[] {
  if (asked !== undefined) return asked === 12 ? [] : months.filter((monthly) => lastMonth(monthly) > 0).map((monthly) => ({ monthly, through: asked }));
  const latest = latestOutcome(months);
  if (latest === undefined || latest.throughMonth === 12) return [];
  const { year, throughMonth } = latest;
  return months.filter((monthly) => monthly.year === year || (monthly.account === 'actual' && monthly.year === year - 1)).map((monthly) => ({ monthly, through: throughMonth }));
}

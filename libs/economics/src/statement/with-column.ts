import { issue, throwIssues } from '../issues/issues.js';
import type { MissingMonth } from './monthly.js';
import { toDate } from './monthly.js';
import { statementColumn } from './statement-column.js';
import type { LineAmounts, MonthlyAmounts, Statement, StatementChart, StatementColumn } from './statement-types.js';

/**
 * The statement with one more column, last.
 *
 * @throws HjmError `column-twice` when it has one of that key
 */
export function withColumn(statement: Statement, column: StatementColumn, amounts: LineAmounts): Statement {
  if (statement.columns.some(({ key }) => key === column.key)) throwIssues('column-twice', 'Kolumnen finns redan.', [issue('column', 'en kolumn som inte finns', column.key)]);
  return { ...statement, columns: [...statement.columns, column], amounts: { ...statement.amounts, [column.key]: amounts } };
}

/** What is booked, or budgeted, from January through a month as a column; lines with a month missing have no amount and are told. */
export function columnOfMonths(chart: StatementChart, monthly: MonthlyAmounts, throughMonth: number): { readonly column: StatementColumn; readonly amounts: LineAmounts; readonly missing: readonly MissingMonth[] } {
  return { column: statementColumn(monthly.account, monthly.year, throughMonth), ...toDate(chart, monthly, throughMonth) };
}

import type { AmountPrint } from '../amount/amount-unit.js';
import { stepOf } from '../amount/amount.js';
import { issue, throwIssues } from '../issues/issues.js';
import type { Statement } from './statement-types.js';

/**
 * Two statements as one: the columns of the first, those of the second in place of the ones of the same key or after them. What is kept of
 * their rounding is the finer one, so that writing the statement loses nothing.
 *
 * @throws HjmError `other-chart` when they are of different charts
 */
export function joinStatements(first: Statement, second: Statement): Statement {
  if (first.chart.id !== second.chart.id) throwIssues('other-chart', 'Resultaträkningarna har olika uppställningar.', [issue('chart', first.chart.id, second.chart.id)]);
  const added = new Map(second.columns.map((column) => [column.key, column]));
  const columns = [...first.columns.map((column) => added.get(column.key) ?? column), ...second.columns.filter(({ key }) => first.columns.every((column) => column.key !== key))];
  return { chart: first.chart, columns, amounts: { ...first.amounts, ...second.amounts }, roundedTo: first.columns.length === 0 ? second.roundedTo : finer(first.roundedTo, second.roundedTo) };
}

/** The statement with these columns only, in this order. */
export function withColumns(statement: Statement, keys: readonly string[]): Statement {
  const columns = keys.flatMap((key) => statement.columns.filter((column) => column.key === key));
  return { ...statement, columns, amounts: Object.fromEntries(columns.map(({ key }) => [key, statement.amounts[key] ?? {}])) };
}

function finer(a: AmountPrint | null, b: AmountPrint | null): AmountPrint | null {
  return a === null || b === null ? null : stepOf(a) <= stepOf(b) ? a : b;
}

import type { Statement, StatementColumn } from './statement-types.js';

/** A column and the one that it is held against, by key. */
export type Comparison = { readonly of: string; readonly against: string };

/**
 * What one would hold against what: the latest outcome, forecast or accounts that has a budget of the same months, and that budget.
 * Closed accounts go before the months of their year. Undefined when there is no such pair: months are never held against a whole year by themselves.
 */
export function usualComparison({ columns }: Pick<Statement, 'columns'>): Comparison | undefined {
  const pairs = columns.flatMap((of) => {
    const isClosedToo = of.account === 'actual' && columns.some((column) => column.account === 'closed' && samePeriod(column, of));
    const against = of.account === 'budget' || isClosedToo ? undefined : columns.find((column) => column.account === 'budget' && samePeriod(column, of));
    return against === undefined ? [] : [{ year: of.year, of: of.key, against: against.key }];
  });
  const last = pairs.toSorted((a, b) => a.year - b.year).at(-1);
  return last === undefined ? undefined : { of: last.of, against: last.against };
}

function samePeriod(a: StatementColumn, b: StatementColumn): boolean {
  return a.year === b.year && (a.throughMonth ?? 12) === (b.throughMonth ?? 12);
}

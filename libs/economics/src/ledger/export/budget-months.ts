import { formatKronor } from '@hjm/core/text';
import type { HjmIssue } from '@hjm/core';
import { allocate, type Ore, sumOre } from '@hjm/core/money';
import type { MonthlyAmounts, Statement, StatementColumn } from '../../statement/statement-types.js';
import { under } from '../../record/under.js';

/** A budget of a line by month; null where there is no figure. */
export type BudgetMonths = { readonly year: number; readonly line: string; readonly months: readonly (Ore | null)[] };

const EQUAL = (months: number): readonly number[] => new Array<number>(months).fill(1);

/**
 * The budgets of a statement by month: as given, or else the amount of a column in equal parts over its months, which add up to it
 * exactly (the öre that are left go to the first months). What is given and does not add up to its column is noted in `issues`.
 */
export function budgetMonths(statement: Statement, budgets: readonly StatementColumn[], monthly: readonly MonthlyAmounts[], lines: readonly string[], issues: HjmIssue[]): readonly BudgetMonths[] {
  return [...new Set(budgets.map(({ year }) => year))].flatMap((year) => {
    const columns = budgets.filter((column) => column.year === year);
    const given = monthly.find((one) => one.year === year && one.account === 'budget');
    return lines.flatMap((line): BudgetMonths[] => {
      if (given !== undefined) {
        const months = Array.from({ length: 12 }, (_, at) => under(given.lines, line)?.[at] ?? null);
        for (const column of columns) issues.push(...sumIssues(statement, column, line, months));
        return [{ year, line, months }];
      }
      return columns.flatMap(({ key, throughMonth = 12 }) => {
        const ore = under(under(statement.amounts, key) ?? {}, line) ?? null;
        return ore === null ? [] : [{ year, line, months: allocate(ore, EQUAL(throughMonth)) }];
      });
    });
  });
}

/** The months of a column added up; null when one of them has no figure. */
export function sumThrough(months: readonly (Ore | null)[], throughMonth = 12): Ore | null {
  const counted = Array.from({ length: throughMonth }, (_, at) => months[at] ?? null);
  return counted.some((ore) => ore === null) ? null : sumOre(counted.map((ore) => ore ?? 0));
}

function sumIssues(statement: Statement, column: StatementColumn, line: string, months: readonly (Ore | null)[]): HjmIssue[] {
  const wanted = under(under(statement.amounts, column.key) ?? {}, line) ?? null;
  const sum = sumThrough(months, column.throughMonth);
  if (sum === wanted) return [];
  return [{ path: `monthly ${column.year}, ${line}`, expected: `månader som blir kolumnen ${column.labelSv}: ${told(wanted)}`, found: told(sum) }];
}

function told(ore: Ore | null): string {
  return ore === null ? 'ingen uppgift' : formatKronor(ore);
}

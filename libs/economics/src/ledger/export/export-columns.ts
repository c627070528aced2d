import type { HjmIssue } from '@hjm/core';
import { issue, throwIssues } from '../../issues/issues.js';
import type { StatementColumn } from '../../statement/statement-types.js';

/** The columns of a statement as a SIE file can hold them. */
export type ExportColumns = {
  /** The year that the file is about: the latest of the columns. */
  readonly year: number;
  /** One at most for each year: closed accounts, or what is booked. */
  readonly booked: readonly StatementColumn[];
  readonly budgets: readonly StatementColumn[];
};

/**
 * That a SIE file can hold the columns, and give them back.
 *
 * @throws HjmError `not-in-sie` with every column that it can not hold: a forecast; closed accounts and what is booked of one year; two
 * budgets of a year without months; what is booked so far of an earlier year than the latest
 */
export function exportColumns(columns: readonly StatementColumn[], monthly: (year: number) => boolean): ExportColumns {
  const year = Math.max(...columns.map((column) => column.year));
  const issues: HjmIssue[] = columns.length === 0 ? [issue('columns', 'minst en kolumn', columns)] : [];
  const booked: StatementColumn[] = [];
  const budgets: StatementColumn[] = [];
  for (const [index, column] of columns.entries()) {
    const path = `columns[${index}] (${column.labelSv})`;
    const sameYear = (column.account === 'budget' ? budgets : booked).find((one) => one.year === column.year);
    if (column.account === 'forecast') issues.push({ path, expected: 'bokslut, budget eller utfall, för SIE har ingen prognos; åtgärd: ta bort kolumnen, eller exportera som XLSX eller CSV', found: 'prognos' });
    else if (column.account === 'budget') {
      if (sameYear !== undefined && !monthly(column.year)) issues.push({ path, expected: 'en budget för året, eller budgeten månad för månad; åtgärd: lämna med monthly', found: `${column.labelSv} utöver ${sameYear.labelSv}` });
      budgets.push(column);
    } else {
      if (sameYear !== undefined) issues.push({ path, expected: 'antingen bokslut eller utfall för ett år, för SIE har ett saldo per år och konto; åtgärd: exportera dem var för sig', found: `${column.labelSv} utöver ${sameYear.labelSv}` });
      if (column.throughMonth !== undefined && column.throughMonth < 12 && column.year !== year) issues.push({ path, expected: `hela året, för bara det senaste året (${year}) kan vara del av år i en SIE-fil; åtgärd: exportera kolumnen för sig`, found: `till och med månad ${column.throughMonth}` });
      booked.push(column);
    }
  }
  throwIssues('not-in-sie', 'Uppställningen går inte att skriva som SIE,', issues);
  return { year, booked, budgets };
}

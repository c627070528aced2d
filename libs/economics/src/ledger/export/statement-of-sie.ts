import type { HjmIssue } from '@hjm/core';
import { type Ore, sumOre } from '@hjm/core/money';
import { throwIssues } from '../../issues/issues.js';
import type { AmountPrint } from '../../amount/amount-unit.js';
import { amountLines } from '../../statement/define-chart.js';
import type { LineAmounts, Statement, StatementChart, StatementColumn } from '../../statement/statement-types.js';
import { checkMapping } from '../mapping/check-mapping.js';
import type { AccountMapping } from '../mapping/mapping-types.js';
import { type LedgerCell, placeAmounts } from '../mapping/place-amounts.js';
import { factsIn, sieYear } from '../mapping/sie-year.js';
import type { SieFile } from '../sie/sie-types.js';
import { sumThrough } from './budget-months.js';
import { exportColumns } from './export-columns.js';
import { monthEnd } from './month-end.js';

export type SieStatementOptions = {
  /** What the columns are, which a SIE file does not say: their keys, names and accounts. */
  readonly columns: readonly StatementColumn[];
  /** How the amounts were rounded before they came here, when it is known; null: exact to the öre. */
  readonly roundedTo: AmountPrint | null;
};

/**
 * A statement out of a SIE file: closed accounts and what is booked from `#RES`, budgets from `#PBUDGET`. A line for which the file has no
 * post has no figure, for `sieOfStatement` writes known zeros; for a ledger's own file, which need not, take `yearOf` and `monthlyOf`.
 *
 * @throws HjmError `invalid-mapping`, `not-in-sie`, `no-such-year`, `unmapped-account`, and `other-period` when the balances of the file reach
 * another day than the column says
 */
export function statementOfSie(sie: SieFile, mapping: AccountMapping, chart: StatementChart, { columns, roundedTo }: SieStatementOptions): Statement {
  checkMapping(mapping, chart);
  exportColumns(columns, () => true);
  const issues: HjmIssue[] = columns.flatMap((column) => otherPeriod(sie, column));
  throwIssues('other-period', 'Filen gäller en annan period,', issues);
  const amounts = Object.fromEntries(columns.map((column): [string, LineAmounts] => [column.key, column.account === 'budget' ? budgetOf(sie, mapping, chart, column) : bookedOf(sie, mapping, chart, column)]));
  return { chart, columns, amounts, roundedTo };
}

function otherPeriod(sie: SieFile, column: StatementColumn): HjmIssue[] {
  const { index } = sieYear(sie, column.year);
  if (column.account === 'budget' || index !== 0 || sie.reaches === null) return [];
  const wanted = monthEnd(column.year, column.throughMonth ?? 12);
  return wanted === sie.reaches ? [] : [{ path: `columns ${column.key}`, expected: `saldon till och med ${wanted}, som kolumnen ${column.labelSv} säger; åtgärd: ange kolumnens sista månad efter filen`, found: `#OMFATTN ${sie.reaches}` }];
}

function bookedOf(sie: SieFile, mapping: AccountMapping, chart: StatementChart, column: StatementColumn): LineAmounts {
  const { index } = sieYear(sie, column.year);
  const cells = sie.balances.flatMap(({ post, year, account, ore, line }): LedgerCell[] => (post === 'RES' && year === index ? [cellOf(account, 1, ore, line)] : []));
  const { lines, postedMonths } = placeAmounts(cells, 'yearBalances', factsIn(sie), mapping, chart);
  return lineAmounts(chart, (key) => (postedMonths.has(key) ? sumOre(lines.get(key) ?? []) : null));
}

function budgetOf(sie: SieFile, mapping: AccountMapping, chart: StatementChart, column: StatementColumn): LineAmounts {
  const { index } = sieYear(sie, column.year);
  const cells = sie.periods.flatMap(({ post, year, month, account, objects, ore, line }): LedgerCell[] =>
    post === 'PBUDGET' && year === index && objects.length === 0 ? [cellOf(account, Number(month.slice(5)), ore, line)] : [],
  );
  const { lines, postedMonths } = placeAmounts(cells, 'periodBudgets', factsIn(sie), mapping, chart);
  return lineAmounts(chart, (key) => sumThrough((lines.get(key) ?? []).map((ore, at) => (postedMonths.get(key)?.has(at + 1) === true ? ore : null)), column.throughMonth));
}

function cellOf(account: string, month: number, ore: Ore, line: number | undefined): LedgerCell {
  return { account, month, ore: ore === 0 ? 0 : -ore, ...(line === undefined ? {} : { line }) };
}

function lineAmounts(chart: StatementChart, amountOf: (key: string) => Ore | null): LineAmounts {
  return Object.fromEntries(amountLines(chart).map(({ key }): [string, Ore | null] => [key, amountOf(key)]));
}

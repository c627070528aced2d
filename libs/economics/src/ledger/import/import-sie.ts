import { joinStatements } from '../../statement/join-statements.js';
import { statementColumn } from '../../statement/statement-column.js';
import type { MonthlyAmounts, Statement, StatementChart, StatementColumn } from '../../statement/statement-types.js';
import { describeLedger, describeSie } from '../describe-ledger.js';
import { statementOfSie } from '../export/statement-of-sie.js';
import type { AccountMapping } from '../mapping/mapping-types.js';
import { monthlyOf } from '../mapping/monthly-of.js';
import { sieYear } from '../mapping/sie-year.js';
import type { MonthOptions } from '../mapping/spread-months.js';
import { yearOf } from '../mapping/year-of.js';
import type { SieFile } from '../sie/sie-types.js';

/** The program that files of statements name as theirs (`#PROGRAM`), so that they are known when they are read in again. */
export const STATEMENT_PROGRAM = 'hjm';

export type SieImportOptions = MonthOptions & {
  /** The calendar year; left out, that of the file's own financial year. */
  readonly year?: number;
  /**
   * The file states every known zero, as `sieOfStatement` writes it: a line without a post has no figure; else such a line is zero. Left out:
   * so it is in files whose `#PROGRAM` is {@link STATEMENT_PROGRAM}.
   */
  readonly statesZeros?: boolean;
};

/** What a ledger file gives an economy. */
export type SieImport = {
  /** Outcome and budget by month, as the file has them. */
  readonly months: readonly MonthlyAmounts[];
  /** Years as a whole, of a file without months. */
  readonly statement: Statement;
  /** What the file is, what came of it and what did not, in Swedish. */
  readonly findingsSv: readonly string[];
};

/**
 * All that a ledger file tells of a year: what is booked by month (vouchers, else changes of months), the budget by month, and where
 * nothing is booked by month the balances of its years.
 *
 * @throws HjmError as `monthlyOf` and `yearOf`
 */
export function importSie(sie: SieFile, mapping: AccountMapping, chart: StatementChart, options: SieImportOptions = {}): SieImport {
  const own = sie.years.find(({ index }) => index === 0) ?? sie.years[0];
  const year = options.year ?? Number(own?.from.slice(0, 4) ?? Number.NaN);
  const nothing: Statement = { chart, columns: [], amounts: {}, roundedTo: null };
  const about = describeSie(sie);
  if (options.statesZeros ?? sie.program?.name === STATEMENT_PROGRAM) {
    const columns = columnsOfSie(sie);
    return { months: [], statement: columns.length === 0 ? nothing : statementOfSie(sie, mapping, chart, { columns, roundedTo: null }), findingsSv: about };
  }
  const { index } = sieYear(sie, year);
  const accepted = options.accept === undefined ? {} : { accept: options.accept };
  const hasMonths = sie.vouchers.length > 0 || sie.periods.some((period) => period.post === 'PSALDO' && period.year === index);
  const hasBudget = sie.periods.some((period) => period.post === 'PBUDGET' && period.year === index);
  const actual = hasMonths || (!hasBudget && balanceYears(sie).length === 0) ? [monthlyOf(sie, mapping, chart, { year, account: 'actual', ...accepted, ...monthOptions(options) })] : [];
  const budget = hasBudget ? [monthlyOf(sie, mapping, chart, { year, account: 'budget', ...accepted })] : [];
  const years = hasMonths ? [] : balanceYears(sie).map((of) => ({ column: bookedColumn(sie, of), ledger: yearOf(sie, mapping, chart, { year: of, ...accepted }) }));
  const statement = years.reduce((joined, { column, ledger }) => joinStatements(joined, { chart, columns: [column], amounts: { [column.key]: ledger.amounts }, roundedTo: null }), nothing);
  return { months: [...actual, ...budget].map(({ monthly }) => monthly), statement, findingsSv: [...about, ...[...actual, ...budget, ...years.map(({ ledger }) => ledger)].flatMap((ledger) => describeLedger(ledger, chart))] };
}

/** The columns that a file of a statement has posts for. */
function columnsOfSie(sie: SieFile): readonly StatementColumn[] {
  const budgets = sie.years.flatMap(({ index, from }) => {
    const months = sie.periods.filter(({ post, year }) => post === 'PBUDGET' && year === index).map(({ month }) => Number(month.slice(5)));
    return months.length === 0 ? [] : [statementColumn('budget', Number(from.slice(0, 4)), Math.max(...months))];
  });
  return [...balanceYears(sie).map((year) => bookedColumn(sie, year)), ...budgets].toSorted((a, b) => a.year - b.year);
}

function balanceYears(sie: SieFile): readonly number[] {
  return sie.years.filter(({ index }) => sie.balances.some(({ post, year }) => post === 'RES' && year === index)).map(({ from }) => Number(from.slice(0, 4))).toSorted((a, b) => a - b);
}

function bookedColumn({ reaches }: SieFile, year: number): StatementColumn {
  const month = reaches?.startsWith(`${String(year)}-`) === true ? Number(reaches.slice(5, 7)) : 12;
  return month === 12 ? statementColumn('closed', year) : statementColumn('actual', year, month);
}

function monthOptions({ throughMonth, gapsAre }: SieImportOptions): MonthOptions {
  return { ...(throughMonth === undefined ? {} : { throughMonth }), ...(gapsAre === undefined ? {} : { gapsAre }) };
}

import type { AmountUnit } from '../amount/amount-unit.js';
import { checkMonthGaps } from '../statement/month-gaps.js';
import { readMonthly } from '../statement/monthly-table.js';
import { readStatement, type StatementRead } from '../statement/read-statement.js';
import { statementFileKind } from '../statement/statement-file-kind.js';
import type { MonthlyAmounts, Statement, StatementChart } from '../statement/statement-types.js';
import type { FileRow } from '../table/file-table.js';
import { type FileAnswers, neededAnswers } from './file-answers.js';
import { isMark, noticeInFile } from './file-notice.js';

/** How files with amounts are read: what they do not say themselves, and what of the unusual in them is right. */
export type AmountsAsked = Pick<FileAnswers, 'year' | 'account' | 'sign'> & {
  /** The unit, where the first header does not say it. */
  readonly unit?: AmountUnit | undefined;
  /** Lines whose unusual sign or size is right, by key. */
  readonly accept?: readonly string[] | undefined;
  /** Months that are missing before the last: the file is refused (left out), they are not known, or the ledger is whole and nothing is booked on them. */
  readonly gaps?: 'refuse' | 'unknown' | 'zero' | undefined;
  /** The last month that a ledger is whole for, 1–12; left out, the last with an amount. */
  readonly throughMonth?: number | undefined;
};

/** What a file with amounts gave, and what is to be told of it. */
export type AmountsRead = Omit<StatementRead, 'statement'> & {
  /** Without columns where the file has months. */
  readonly statement: Statement;
  readonly months: readonly MonthlyAmounts[];
  readonly findingsSv: readonly string[];
  /** What the file says of itself when it is made up. */
  readonly noticeSv: string | null;
};

type Table = { readonly header: FileRow; readonly rows: readonly FileRow[] };

/** What a file gave that has no columns: months, and what was found. */
export function monthsRead(chart: StatementChart, months: readonly MonthlyAmounts[], findingsSv: readonly string[], noticeSv: string | null): AmountsRead {
  return { statement: { chart, columns: [], amounts: {}, roundedTo: null }, months, sums: [], headings: [], absent: [], findingsSv, noticeSv };
}

/**
 * A table of a statement. A heading that only says that the file is made up is no finding.
 *
 * @param beside - the statement that it is held against
 * @throws HjmError as `readStatement`
 */
export function statementOfFile(chart: StatementChart, table: Table, { unit, accept }: AmountsAsked, beside: Statement): AmountsRead {
  const read = readStatement(chart, table, { beside, ...(accept === undefined ? {} : { accept }), ...(unit === undefined ? {} : { unit }) });
  return { ...read, headings: read.headings.filter(({ text }) => !isMark(text)), months: [], findingsSv: [], noticeSv: noticeInFile(table) };
}

/**
 * A table of months of a year: the year that is said, else the one of the headers.
 *
 * @throws HjmError `not-said` without the year or whether it is outcome or budget; `months-missing`; and as `readMonthly`
 */
export function monthsOfFile(chart: StatementChart, table: Table, asked: AmountsAsked): AmountsRead {
  const kind = statementFileKind(table.header);
  const { year, account } = neededAnswers({ ...asked, year: asked.year ?? (kind.kind === 'months' ? kind.year : undefined) }, 'year', 'account');
  const monthly = readMonthly(chart, table, { year, account, ...(asked.unit === undefined ? {} : { unit: asked.unit }) });
  return monthsRead(chart, [monthly], checkMonthGaps(chart, monthly, { rows: table.rows, accepted: asked.gaps === 'unknown' }), noticeInFile(table));
}

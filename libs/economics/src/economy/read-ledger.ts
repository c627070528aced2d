import { describeLedger } from '../ledger/describe-ledger.js';
import { importSie } from '../ledger/import/import-sie.js';
import type { AccountMapping } from '../ledger/mapping/mapping-types.js';
import type { MonthOptions } from '../ledger/mapping/spread-months.js';
import type { LedgerRecordRow } from '../ledger/records/ledger-columns.js';
import { monthlyOfRecords } from '../ledger/records/monthly-of-records.js';
import type { SieFile } from '../ledger/sie/sie-types.js';
import { checkMonthGaps } from '../statement/month-gaps.js';
import type { MonthlyAmounts, StatementChart } from '../statement/statement-types.js';
import { neededAnswers } from './file-answers.js';
import { type AmountsAsked, type AmountsRead, monthsRead } from './read-amounts.js';

/** What a ledger is read by: the chart, and which accounts are which of its lines. */
export type LedgerLines = { readonly chart: StatementChart; readonly mapping: AccountMapping };

/**
 * What a ledger file gives: outcome and budget by month, or years as a whole. Vouchers are read and not kept.
 *
 * @throws HjmError `months-missing`, and as `importSie`
 */
export function amountsOfSie(sie: SieFile, { chart, mapping }: LedgerLines, asked: AmountsAsked): AmountsRead {
  const { months, statement, findingsSv } = importSie(sie, mapping, chart, { ...(asked.year === undefined ? {} : { year: asked.year }), ...monthsAsked(asked) });
  return { ...monthsRead(chart, months, [...findingsSv, ...months.flatMap((monthly) => gapsOf(chart, monthly, asked))], null), statement };
}

/**
 * What a table of a ledger gives, with an amount a row.
 *
 * @throws HjmError `not-said` without the year, whether it is outcome or budget, and the sign; `months-missing`; and as `monthlyOfRecords`
 */
export function amountsOfLedger(records: readonly LedgerRecordRow[], { chart, mapping }: LedgerLines, asked: AmountsAsked, noticeSv: string | null): AmountsRead {
  const { year, account, sign } = neededAnswers(asked, 'year', 'account', 'sign');
  const ledger = monthlyOfRecords(records, mapping, chart, { year, account, sign, ...monthsAsked(asked) });
  return monthsRead(chart, [ledger.monthly], [...describeLedger(ledger, chart), ...gapsOf(chart, ledger.monthly, asked)], noticeSv);
}

function monthsAsked({ accept, throughMonth, gaps }: AmountsAsked): MonthOptions {
  return { ...(accept === undefined ? {} : { accept }), ...(throughMonth === undefined ? {} : { throughMonth }), ...(gaps === 'zero' ? { gapsAre: 'zero' } : {}) };
}

function gapsOf(chart: StatementChart, monthly: MonthlyAmounts, { gaps }: AmountsAsked): readonly string[] {
  return checkMonthGaps(chart, monthly, { accepted: gaps === 'unknown' });
}

import { isLocalDate, type HjmIssue } from '@hjm/core';
import { issue, throwIssues } from '../../issues/issues.js';
import { monthOfText } from '../../statement/month-name.js';
import type { FileCell, FileTable } from '../../table/file-table.js';
import { kronorCell } from '../../table/kronor-cell.js';
import { LEDGER_COLUMNS, type LedgerRecordRow, type LedgerRow, type LedgerSign } from './ledger-columns.js';

const SIGNS: readonly LedgerSign[] = ['debitPositive', 'incomePositive'];

/** Which year a file of a ledger is about, and how its amounts are signed. */
export type LedgerRowOptions = { readonly year: number; readonly sign: LedgerSign };

/**
 * The rows of a ledger, with amounts by effect on the result.
 *
 * @throws HjmError `invalid-ledger-rows` with every fault at once, by line and column: an account that is no number, an amount that is not
 * whole öre, neither day nor month or two that do not agree, and what lies outside the year
 */
export function ledgerRowsOfRecords(records: readonly LedgerRecordRow[], { year, sign }: LedgerRowOptions): readonly LedgerRow[] {
  const issues: HjmIssue[] = [];
  if (!SIGNS.includes(sign)) issues.push(issue('sign', 'debitPositive (kostnader utan minus, intäkter med) eller incomePositive (tvärtom)', sign, SIGNS));
  const rows = records.map((row): LedgerRow => {
    const { line, record } = row;
    const { account, name, day, amount } = record;
    if (!/^\d+$/.test(account)) issues.push(issue(cellAt(line, 'account'), 'ett kontonummer i siffror', account));
    if (!Number.isSafeInteger(amount)) issues.push(issue(cellAt(line, 'amount'), 'ett helt antal öre', amount));
    const signed = sign === 'debitPositive' && amount !== 0 ? -amount : amount;
    return { line, account, name: name ?? null, day: day ?? null, month: monthOf(row, year, issues), ore: signed };
  });
  throwIssues('invalid-ledger-rows', 'Filen med bokförda belopp går inte att använda,', issues);
  return rows;
}

function monthOf({ line, record: { day, month } }: LedgerRecordRow, year: number, issues: HjmIssue[]): number {
  const said = month === undefined ? undefined : monthOfText(month);
  if (day === undefined && month === undefined) issues.push(issue(cellAt(line, 'month'), 'en dag eller en månad', undefined));
  if (month !== undefined && said === undefined) issues.push(issue(cellAt(line, 'month'), `en månad, skriven ${year}-03, ${year}03, mars eller 3`, month));
  if (day !== undefined && !isLocalDate(day)) issues.push(issue(cellAt(line, 'day'), 'en dag som finns, skriven ÅÅÅÅ-MM-DD', day));
  else if (day !== undefined && !day.startsWith(`${year}-`)) issues.push(issue(cellAt(line, 'day'), `en dag i ${year}; åtgärd: ta bort raden, eller välj rätt år`, day));
  if (said?.year !== undefined && said.year !== year) issues.push(issue(cellAt(line, 'month'), `en månad i ${year}; åtgärd: ta bort raden, eller välj rätt år`, month));
  const ofDay = isLocalDate(day) ? Number(day.slice(5, 7)) : undefined;
  if (ofDay !== undefined && said !== undefined && ofDay !== said.month) issues.push(issue(cellAt(line, 'month'), `samma månad som dagen ${day ?? ''}`, month));
  return ofDay ?? said?.month ?? 1;
}

function cellAt(line: number, key: string): string {
  return `rad ${line}, ${LEDGER_COLUMNS.find((column) => column.key === key)?.headers[0] ?? key}`;
}

/** The rows as a table under the headers of {@link LEDGER_COLUMNS}; reading it by the same options gives the same rows. */
export function ledgerTable(rows: readonly LedgerRow[], { year, sign }: LedgerRowOptions): FileTable {
  return {
    columns: LEDGER_COLUMNS.map(({ headers }) => headers[0] ?? ''),
    rows: rows.map(({ account, name, day, month, ore }): FileCell[] => [
      account, name, day === null ? null : { day }, `${year}-${String(month).padStart(2, '0')}`, kronorCell(sign === 'debitPositive' ? -ore : ore),
    ]),
  };
}

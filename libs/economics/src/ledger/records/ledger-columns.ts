import type { LocalDate } from '@hjm/core';
import type { Ore } from '@hjm/core/money';
import type { FileColumn } from '../../table/file-table.js';

/** A ledger as a file with an amount a row: a row for each posting, or for each account and month. One of day and month must stand there. */
export const LEDGER_COLUMNS: readonly FileColumn[] = [
  { key: 'account', headers: ['Konto', 'Kontonummer', 'Kontonr', 'account'], kind: 'text', required: true },
  { key: 'name', headers: ['Kontonamn', 'Benämning', 'Kontobenämning', 'name'], kind: 'text', required: false },
  { key: 'day', headers: ['Datum', 'Bokföringsdatum', 'Dag', 'day'], kind: 'day', required: false },
  { key: 'month', headers: ['Månad', 'Period', 'month'], kind: 'text', required: false },
  { key: 'amount', headers: ['Belopp', 'Saldo', 'amount'], kind: 'ore', required: true },
];

/** A row as `readRecords` of `@hjm/tables` gives it by these columns. `month`: `2024-03`, `202403`, `3`, `mars`, `mar 2024`, or the first of a month. */
export type LedgerRecord = {
  readonly account: string;
  readonly name?: string | undefined;
  readonly day?: LocalDate | undefined;
  readonly month?: string | undefined;
  readonly amount: Ore;
};
export type LedgerRecordRow = { readonly line: number; readonly record: LedgerRecord };

/**
 * `debitPositive`: costs are positive and income negative, as in a general ledger. `incomePositive`: income is positive and costs negative,
 * by effect on the result. Files do not say which; neither can be told from the other.
 */
export type LedgerSign = 'debitPositive' | 'incomePositive';

/** A row of a ledger that was read: its amount by effect on the result. */
export type LedgerRow = { readonly line: number; readonly account: string; readonly name: string | null; readonly day: LocalDate | null; readonly month: number; readonly ore: Ore };

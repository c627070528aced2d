import { issue, throwIssues } from '../../issues/issues.js';
import type { MonthlyAmounts, StatementChart } from '../../statement/statement-types.js';
import { checkMapping } from '../mapping/check-mapping.js';
import { checkSigns, type SignRemedy } from '../mapping/check-signs.js';
import type { MonthlyLedger } from '../mapping/ledger-types.js';
import type { AccountMapping } from '../mapping/mapping-types.js';
import { placeAmounts } from '../mapping/place-amounts.js';
import { type MonthOptions, spreadMonths } from '../mapping/spread-months.js';
import type { LedgerRecordRow, LedgerSign } from './ledger-columns.js';
import { type LedgerRowOptions, ledgerRowsOfRecords } from './ledger-rows.js';

export type MonthlyRecordsOptions = LedgerRowOptions & MonthOptions & { readonly account: MonthlyAmounts['account'] };

/**
 * What is booked, or budgeted, month by month on the lines of a statement, out of a file with an amount a row. Several rows of an account and
 * month add up. Accounts of class 1 and 2 are balance accounts and left out by rule.
 *
 * ```ts
 * import { monthlyOfRecords } from '@hjm/economics/ledger';
 *
 * const chart = { id: 'c', region: 'r', titleSv: 'Exempel', result: 'sum', citation: null, lines: [
 *   { key: 'staff', labelSv: 'Personal', kind: 'cost', sign: 'minus' },
 *   { key: 'sum', labelSv: 'Resultat', kind: 'sum', of: ['staff'] },
 * ] } as const;
 * const mapping = { id: 'm', titleSv: 'Exempelkonton', chart: 'c', citation: null, lines: [{ line: 'staff', accounts: [{ from: '4000', to: '4999' }] }] };
 * const records = [{ line: 2, record: { account: '4010', month: '2024-01', amount: 125050 } }];
 * const { monthly } = monthlyOfRecords(records, mapping, chart, { year: 2024, account: 'actual', sign: 'debitPositive' });
 * monthly.lines['staff']?.[0]; // => -125050
 * ```
 *
 * @throws HjmError `invalid-mapping`, `invalid-ledger-rows`, `no-amounts`, `unmapped-account`, `other-signs`, `invalid-month`
 */
export function monthlyOfRecords(records: readonly LedgerRecordRow[], mapping: AccountMapping, chart: StatementChart, options: MonthlyRecordsOptions): MonthlyLedger {
  checkMapping(mapping, chart);
  const rows = ledgerRowsOfRecords(records, options);
  if (rows.length === 0) throwIssues('no-amounts', 'Filen har inga belopp,', [issue('filen', 'minst en rad', records)]);
  const names = new Map<string, string>();
  for (const { account, name } of rows) if (name !== null && !names.has(account)) names.set(account, name);
  const placed = placeAmounts(rows, 'records', (account) => ({ name: names.get(account) ?? null }), mapping, chart);
  checkSigns(placed, chart, options, otherSign(options.sign));
  return { ...spreadMonths(placed, options.year, options.account, options.account === 'budget' ? 12 : 0, options), differences: [] };
}

/** The other sign, when a file stands the other way round than was said. */
function otherSign(sign: LedgerSign): SignRemedy {
  const [other, how] = sign === 'debitPositive' ? ['incomePositive', 'intäkter utan minus, kostnader med'] : ['debitPositive', 'kostnader utan minus, intäkter med'];
  return { path: 'sign', expected: `${other} (${how}), för så står filen; åtgärd: ange det tecknet, rätta vilka konton avbildningen för till raderna`, nearest: other };
}

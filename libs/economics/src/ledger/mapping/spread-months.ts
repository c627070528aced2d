import type { Ore } from '@hjm/core/money';
import { issue, throwIssues } from '../../issues/issues.js';
import type { Accepted } from '../../statement/check-statement.js';
import { checkMonth } from '../../statement/monthly.js';
import type { MonthlyAmounts } from '../../statement/statement-types.js';
import type { MonthlyLedger } from './ledger-types.js';
import type { Placed } from './place-amounts.js';

/** How months without amounts are taken. */
export type MonthOptions = Accepted & {
  /** The last month that the ledger is complete for, 1–12. Left out: the last with an amount; for a budget December. */
  readonly throughMonth?: number;
  /** `zero`: that a month without any amount has none is right. Left out: the month has no figure. */
  readonly gapsAre?: 'zero';
};

/**
 * Placed amounts as twelve months a line: none after the last one, and none in a month in which no line has any amount.
 *
 * @throws HjmError `invalid-month`, also when there are amounts after the month that is said to be the last
 */
export function spreadMonths(placed: Placed, year: number, account: MonthlyAmounts['account'], known: number, options: MonthOptions): Omit<MonthlyLedger, 'differences'> {
  const { lines, booked, proof } = placed;
  const last = Math.max(0, ...booked);
  if (options.throughMonth !== undefined) checkMonth(options.throughMonth, 'throughMonth');
  if (options.throughMonth !== undefined && options.throughMonth < last) {
    throwIssues('invalid-month', 'Det finns belopp efter den sista månaden,', [issue('throughMonth', `en månad från ${last}, den sista med belopp; åtgärd: ange den, eller ta en fil som slutar tidigare`, options.throughMonth)]);
  }
  const through = options.throughMonth ?? Math.max(last, known);
  const gaps = Array.from({ length: through }, (_, at) => at + 1).filter((month) => !booked.has(month));
  const isKnown = (month: number): boolean => month <= through && (options.gapsAre === 'zero' || booked.has(month));
  const spread = [...lines].map(([line, amounts]): [string, readonly (Ore | null)[]] => [line, amounts.map((ore, at) => (isKnown(at + 1) ? ore : null))]);
  return { ...proof, monthly: { year, account, lines: Object.fromEntries(spread) }, throughMonth: through === 0 ? null : through, gaps };
}

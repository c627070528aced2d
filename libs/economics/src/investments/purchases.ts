import type { HjmIssue } from '@hjm/core';
import { issue, throwIssues } from '../issues/issues.js';
import { monthName } from '../statement/month-name.js';
import type { CapitalInvestment } from './capital-types.js';
import type { FrameControl } from './control-types.js';

/**
 * The year's purchases by group and month, outcome and forecast, as the cost of capital is computed of: they add up to the forecast of the year.
 * Months in which nothing is bought are left out.
 *
 * @throws HjmError `months-not-known` when only sums to date are known, for depreciation begins by month
 */
export function purchasesOf(control: FrameControl): CapitalInvestment[] {
  const issues: HjmIssue[] = [];
  const purchases = control.groups.flatMap(({ key, cumulative }) =>
    cumulative.flatMap((sum, at) => {
      const before = at === 0 ? 0 : (cumulative[at - 1] ?? null);
      if (sum === null) issues.push(issue(`groups.${key}.cumulative.${String(at)}`, `utfallet i ${monthName(at + 1)}`, sum));
      const amount = sum === null || before === null ? 0 : sum - before;
      return amount === 0 ? [] : [{ group: key, amount, year: control.year, month: at + 1 }];
    }),
  );
  throwIssues('months-not-known', 'Inköpen månad för månad är inte kända.', issues);
  return purchases;
}

import { allocate } from '@hjm/core/money';
import type { SiePeriod } from '@hjm/economics/ledger';
import { accountsOf } from './account-plan.js';
import { demoBudget2024 } from './monthly-lines.js';

/** The budget of 2024 by account and month, as a ledger file has it: income negative. How a line is divided on its accounts is ours. */
export function budgetPeriods(): readonly SiePeriod[] {
  return Object.entries(demoBudget2024().lines).flatMap(([line, months]) =>
    months.flatMap((ore, at) => {
      const accounts = accountsOf(line);
      const parts = ore === null || ore === 0 ? accounts.map(() => 0) : allocate(ore, accounts.map(({ weight, season }) => weight * (season[at] ?? 0)));
      const month = `2024-${String(at + 1).padStart(2, '0')}`;
      return accounts.map(({ number }, place): SiePeriod => ({ post: 'PBUDGET', year: 0, month, account: number, objects: [], ore: 0 - (parts[place] ?? 0) }));
    }),
  );
}

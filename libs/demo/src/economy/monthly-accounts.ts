import { allocate, type Ore } from '@hjm/core/money';
import { DEMO_ACCOUNTS, type DemoAccount } from './account-plan.js';
import { economyDice } from './economy-dice.js';
import { type Stretch, stretchesOf } from './line-sums.js';
import type { DemoYear } from './years.js';

/** What an account comes to month by month, January first, signed by its effect on the result; as long as the world goes on. */
type AccountMonths = { readonly account: DemoAccount; readonly months: readonly Ore[] };

/** Social contributions on wages in hundredths of a per cent: published for 2022 and 2023. That 2021 and 2024 have them too is ours. */
const CONTRIBUTIONS: Readonly<Record<DemoYear, number>> = { 2021: 4522, 2022: 4522, 2023: 5228, 2024: 5228 };

/** How much dearer each month of 2023 is than the one before, in per mille: a year that grew fast. */
const RAMP: Readonly<Record<DemoYear, number>> = { 2021: 2, 2022: 3, 2023: 20, 2024: 6 };

const made = new Map<DemoYear, readonly AccountMonths[]>();

/** All accounts of a year. Within a stretch the accounts of a line add up to its sum exactly. Made once and remembered. */
export function monthlyAccounts(year: DemoYear): readonly AccountMonths[] {
  const known = made.get(year);
  if (known !== undefined) return known;
  const parts = stretchesOf(year).map((stretch) => accountsIn(year, stretch));
  const accounts = DEMO_ACCOUNTS.map((account): AccountMonths => ({ account, months: parts.flatMap((part) => part.get(account.number) ?? []) }));
  made.set(year, accounts);
  return accounts;
}

function accountsIn(year: DemoYear, { from, to, sums }: Stretch): ReadonlyMap<string, readonly Ore[]> {
  const amounts = new Map<string, readonly Ore[]>();
  const length = to - from;
  for (const [line, sum] of Object.entries(sums)) {
    const accounts = DEMO_ACCOUNTS.filter((account) => account.line === line);
    const weights = weightsOf(accounts, year).map((months) => months.slice(from, to));
    const cells = sum === 0 ? [] : allocate(sum, weights.flat());
    for (const [place, { number }] of accounts.entries()) {
      amounts.set(number, sum === 0 ? Array.from({ length }, () => 0) : cells.slice(place * length, (place + 1) * length));
    }
  }
  return amounts;
}

/** Whole weights by account and month. Accounts of one line are stirred by the same dice, so that what goes with wages stays with them. */
function weightsOf(accounts: readonly DemoAccount[], year: DemoYear): readonly (readonly number[])[] {
  const dice = economyDice(`${accounts[0]?.line ?? ''}${String(year)}`);
  const stir = Array.from({ length: 12 }, (_, month) => (97 + dice.below(7)) * (1000 + RAMP[year] * month));
  const wages = accounts.filter(({ number }) => number === '4011' || number === '4012').reduce((sum, { weight }) => sum + weight, 0);
  return accounts.map(({ weight, season, fixed, onWages }) => {
    const share = onWages === true ? wages * CONTRIBUTIONS[year] : weight * 10_000;
    return season.map((part, month) => share * part * (fixed === true ? 100_000 : (stir[month] as number)));
  });
}

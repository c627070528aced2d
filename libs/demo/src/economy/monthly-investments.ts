import { allocate, type Ore } from '@hjm/core/money';
import { economyDice } from './economy-dice.js';
import { DEMO_INVESTMENT_GROUPS, type DemoInvestmentGroup } from './investment-groups.js';
import { investedTo2024 } from './published-investments.js';
import { BOOKED_2024, type DemoYear } from './years.js';

/** How a year's investments fall on its months. Since September 2023 the pace is higher, as the interim report says; how much is ours. */
const PACE: Readonly<Record<DemoYear, readonly number[]>> = {
  2021: [98, 101, 106, 97, 100, 98, 68, 94, 106, 112, 111, 109],
  2022: [99, 100, 108, 96, 102, 97, 70, 93, 107, 110, 112, 106],
  2023: [90, 90, 95, 89, 92, 90, 66, 88, 124, 130, 131, 122],
  2024: [98, 99, 104, 99],
};
const BOUGHT_ONCE: ReadonlySet<string> = new Set(['cars', 'machines']);

/** What was invested month by month by group, as far as it is booked; January first. */
export function investedMonths(year: DemoYear): readonly { readonly of: DemoInvestmentGroup; readonly months: readonly Ore[] }[] {
  return DEMO_INVESTMENT_GROUPS.map((of) => {
    const total = year === 2024 ? investedTo2024(of.group) : of.tkr[year] * 100_000;
    const dice = economyDice(`${of.group}${String(year)}`);
    const weights = PACE[year].map((pace) => pace * (90 + dice.below(21)));
    const once = dice.below(weights.length);
    return { of, months: allocate(total, BOUGHT_ONCE.has(of.group) ? weights.map((_, month) => (month === once ? 1 : 0)) : weights) };
  });
}

/** The same with null for months that are not booked yet. */
export function demoInvested(year: DemoYear): { readonly year: number; readonly groups: { readonly [group: string]: readonly (Ore | null)[] } } {
  const rest = Array.from({ length: year === 2024 ? 12 - BOOKED_2024 : 0 }, () => null);
  return { year, groups: Object.fromEntries(investedMonths(year).map(({ of, months }) => [of.group, [...months, ...rest]])) };
}

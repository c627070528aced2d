import { allocate, sumOre, type Ore } from '@hjm/core/money';
import type { MonthlyAmounts } from '@hjm/economics';
import { accountsOf } from './account-plan.js';
import { monthlyAccounts } from './monthly-accounts.js';
import { publishedLines } from './published-lines.js';
import { bookedMonths, type DemoYear } from './years.js';

/** What is booked by line and month: the demo ledger added up. Months that are not booked yet have no figure. */
export function demoActual(year: DemoYear): MonthlyAmounts {
  return { year, account: 'actual', lines: mapLines((line) => lineMonths(year, line).map((ore, month) => (month < bookedMonths(year) ? ore : null))) };
}

/** The published budget of 2024 in whole tkr by month. How it is spread over the year is ours: by the seasons of the accounts, without chance. */
export function demoBudget2024(): MonthlyAmounts {
  const budget = publishedLines('budget2024');
  return {
    year: 2024,
    account: 'budget',
    lines: mapLines((line) => {
      const accounts = accountsOf(line);
      const weights = Array.from({ length: 12 }, (_, month) => accounts.reduce((sum, { weight, season }) => sum + weight * (season[month] ?? 0), 0));
      return allocate((budget[line] ?? 0) / 100_000, weights).map((tkr) => tkr * 100_000);
    }),
  };
}

/** The line by month as far as the demo world goes, twelve months long; null from there on. */
function lineMonths(year: DemoYear, line: string): readonly (Ore | null)[] {
  const accounts = monthlyAccounts(year).filter(({ account }) => account.line === line);
  return Array.from({ length: 12 }, (_, month) => {
    const parts = accounts.flatMap(({ months }) => months[month] ?? []);
    return parts.length < accounts.length ? null : sumOre(parts);
  });
}

function mapLines(months: (line: string) => readonly (Ore | null)[]): MonthlyAmounts['lines'] {
  return Object.fromEntries(Object.keys(publishedLines('budget2024')).map((line) => [line, months(line)]));
}

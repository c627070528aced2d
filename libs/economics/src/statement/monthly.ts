import type { HjmIssue } from '@hjm/core';
import { sumOre, type Ore } from '@hjm/core/money';
import { issue, throwIssues } from '../issues/issues.js';
import { under } from '../record/under.js';
import { amountLines } from './define-chart.js';
import type { LineAmounts, MonthlyAmounts, StatementChart } from './statement-types.js';

/** The months as they are written in tables. */
export const MONTHS_SV: readonly string[] = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** A month without a figure before the last one that is asked for. */
export type MissingMonth = { readonly line: string; readonly month: number };

/**
 * The amounts from January through a month, by line of the chart. A line that lacks a month has no sum, and says which months.
 *
 * @throws HjmError `invalid-month`
 */
export function toDate(chart: StatementChart, monthly: MonthlyAmounts, throughMonth: number): { readonly amounts: LineAmounts; readonly missing: readonly MissingMonth[] } {
  checkMonth(throughMonth, 'throughMonth');
  const missing: MissingMonth[] = [];
  const amounts: Record<string, Ore | null> = {};
  for (const { key } of amountLines(chart)) {
    const months = Array.from({ length: throughMonth }, (_, at) => under(monthly.lines, key)?.[at] ?? null);
    const gaps = months.flatMap((ore, at) => (ore === null ? [{ line: key, month: at + 1 }] : []));
    missing.push(...gaps);
    amounts[key] = gaps.length > 0 ? null : sumOre(months.map((ore) => ore ?? 0));
  }
  return { amounts, missing };
}

/** The last month in which any line has a figure; 0 when none has. */
export function lastMonth(monthly: MonthlyAmounts): number {
  return Math.max(0, ...Object.values(monthly.lines).map((months) => months.findLastIndex((ore) => ore !== null) + 1));
}

/**
 * That monthly amounts are what they say: lines of the chart, twelve months each, whole öre.
 *
 * @throws HjmError `invalid-months` with everything that is wrong
 */
export function checkMonthly(chart: StatementChart, monthly: MonthlyAmounts): MonthlyAmounts {
  const known = amountLines(chart).map(({ key }) => key);
  const issues: HjmIssue[] = Object.entries(monthly.lines).flatMap(([line, months]) => [
    ...(known.includes(line) ? [] : [issue(`lines.${line}`, 'en rad med belopp i uppställningen', line, known)]),
    ...(months.length === 12 ? [] : [issue(`lines.${line}`, 'tolv månader', months)]),
    ...months.flatMap((ore, at) => (ore === null || Number.isSafeInteger(ore) ? [] : [issue(`lines.${line}.${String(at)}`, 'ett helt antal öre', ore)])),
  ]);
  throwIssues('invalid-months', 'Månadsbeloppen går inte att använda.', issues);
  return monthly;
}

/** @throws HjmError `invalid-month` for what is no whole number from 1 to 12 */
export function checkMonth(month: number, path: string): void {
  if (!Number.isInteger(month) || month < 1 || month > 12) throwIssues('invalid-month', 'Månaden finns inte.', [issue(path, 'en månad, 1–12', month)]);
}

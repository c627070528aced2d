import { sumOre } from '@hjm/core/money';
import { linesOf, roundedAmount, toDate, WHOLE_TKR, type LineAmounts } from '@hjm/economics';
import { PUBLISHED_STATEMENTS } from '@hjm/economics/published';
import { VASTMANLAND_CHART } from '@hjm/economics/regions';
import { expect, test } from 'vitest';
import { monthTotals } from './month-totals.js';
import { monthlyAccounts } from './monthly-accounts.js';
import { demoActual, demoBudget2024 } from './monthly-lines.js';
import { RESULT_2022, RESULT_APRIL_2024 } from './published-lines.js';
import { DEMO_YEARS } from './years.js';

const published = PUBLISHED_STATEMENTS.find(({ id }) => id === 's3-income-statement');
const column = (key: string): LineAmounts => published?.statement.amounts[key] ?? {};
const inTkr = (ore: number | null | undefined): string => roundedAmount(ore ?? Number.NaN, WHOLE_TKR);
const sums = (year: (typeof DEMO_YEARS)[number], throughMonth = 12): LineAmounts => toDate(VASTMANLAND_CHART, demoActual(year), throughMonth).amounts;
const lines = Object.keys(column('actual2023'));
const figure = (amounts: LineAmounts, key: string): number | null | undefined => linesOf(VASTMANLAND_CHART, amounts).find((line) => line.key === key)?.ore;

test('the accounts of 2023 print as published, lines and sums alike', () => {
  const closed = sums(2023);
  expect(lines.map((line) => [line, inTkr(closed[line])])).toEqual(lines.map((line) => [line, inTkr(column('actual2023')[line])]));
  for (const sum of ['total-income', 'total-cost', 'result']) expect([sum, figure(closed, sum)]).toEqual([sum, published?.printedSums['actual2023']?.[sum]]);
});

test('2022 ends at the published result, which is 20 per cent of the result before 80 per cent were handed back', () => {
  const closed = sums(2022);
  expect(figure(closed, 'result')).toBe(RESULT_2022.ore);
  expect(closed['result-refund']).toBe(-4 * RESULT_2022.ore);
  const before = sums(2021);
  expect(before['result-refund']).toBe(-4 * (figure(before, 'result') ?? 0));
});

test('April 2024 ends at the published result, and three times what is booked is the published forecast where it is not the budget', () => {
  const booked = sums(2024, 4);
  expect(figure(booked, 'result')).toBe(RESULT_APRIL_2024.ore);
  const linear = lines.filter((line) => column('forecast2024')[line] !== column('budget2024')[line]);
  expect(linear).toEqual(['service', 'other-income', 'personnel', 'freight-transport', 'depreciation-aids', 'depreciation-other', 'it', 'other-costs', 'financial-costs']);
  for (const line of linear) expect([line, inTkr((booked[line] ?? 0) * 3)]).toEqual([line, inTkr(column('forecast2024')[line])]);
});

test('from May 2024 on no line has a figure, and before that every line has one', () => {
  const months = DEMO_YEARS.flatMap((year) => lines.map((line) => demoActual(year).lines[line] ?? []));
  for (const [place, line] of months.entries()) expect(line.map((ore) => ore !== null)).toEqual(Array.from({ length: 12 }, (_, month) => place < 3 * lines.length || month < 4));
});

test('income is never below zero but for the surplus that is handed back in December, costs are never above', () => {
  for (const { key, kind } of VASTMANLAND_CHART.lines.filter((line) => line.kind !== 'sum')) {
    for (const year of DEMO_YEARS) {
      for (const [month, ore] of (demoActual(year).lines[key] ?? []).entries()) {
        if (ore === null) continue;
        if (key === 'result-refund') expect(ore < 0).toBe(month === 11);
        else expect(ore * (kind === 'income' ? 1 : -1)).toBeGreaterThan(0);
      }
    }
  }
});

test('the months of the budget are whole tkr and add up to the published year', () => {
  for (const [line, months] of Object.entries(demoBudget2024().lines)) {
    expect(sumOre(months.map((ore) => ore ?? Number.NaN))).toBe(column('budget2024')[line]);
    for (const ore of months) expect(Number.isInteger((ore ?? Number.NaN) / 100_000)).toBe(true);
  }
});

test('social contributions are the published share of wages, 45,22 per cent and then 52,28, to an öre', () => {
  const month = (year: 2022 | 2023, number: string, at: number): number => monthlyAccounts(year).find(({ account }) => account.number === number)?.months[at] ?? Number.NaN;
  for (const [year, share] of [[2022, 4522], [2023, 5228]] as const) {
    for (let at = 0; at < 12; at += 1) {
      const wages = month(year, '4011', at) + month(year, '4012', at);
      expect(Math.abs(month(year, '4013', at) - Math.round((wages * share) / 10_000))).toBeLessThanOrEqual(2);
    }
  }
});

test('totals of a month are those of its lines', () => {
  const [totals, actual] = [monthTotals(2023, 11), demoActual(2023)];
  const december = Object.fromEntries(lines.map((line) => [line, actual.lines[line]?.[11] ?? null]));
  expect(totals.income - totals.products - totals.otherCosts).toBe(figure(december, 'result'));
  expect(totals.products).toBe(-(december['technical-aids'] ?? 0) - (december['depreciation-aids'] ?? 0));
});

test('the economy is the one that it was', () => {
  expect(DEMO_YEARS.map((year) => demoActual(year).lines['sales']?.[1])).toEqual([180_482_754, 191_251_516, 179_876_359, 343_998_600]);
});

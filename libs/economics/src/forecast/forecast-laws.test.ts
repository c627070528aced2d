import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALL_CHART } from '../testing/small-chart.js';
import { monthsOf, monthOre, outcomes, planOf, rentCase, wholeYear } from '../testing/forecast-cases.js';
import { lineFigure } from './forecast-line.js';
import { forecastStatement } from './forecast-statement.js';
import type { ForecastMethod } from './forecast-types.js';

const month = fc.integer({ min: 1, max: 12 });
const seasonal: ForecastMethod = { kind: 'seasonal', years: 'allEarlier', by: 'sums', unusable: 'leaveOut' };
const ON_OUTCOME: readonly ForecastMethod[] = [
  { kind: 'linear' },
  seasonal,
  { ...seasonal, by: 'meanOfShares', unusable: 'refuse' },
  { kind: 'budgetRest' },
  { kind: 'commitments', rest: 'nothing' },
  { kind: 'commitments', rest: 'linear' },
];

describe('forecasts', () => {
  it('linear of a sum is the sum of linear, but for half an öre of each', () => {
    fc.assert(
      fc.property(fc.array(wholeYear, { minLength: 1, maxLength: 6 }), month, (years, throughMonth) => {
        const linear = (rent: readonly number[]): number => lineFigure(rentCase({ kind: 'linear' }, { actual: outcomes(2024, { rent }), history: [] }, { throughMonth })).base ?? Number.NaN;
        const whole = linear(monthsOf(0).map((_, at) => years.reduce((sum, year) => sum + (year[at] ?? 0), 0)));
        const parts = years.reduce((sum, year) => sum + linear(year), 0);
        expect(2 * Math.abs(whole - parts)).toBeLessThanOrEqual(years.length + 1);
      }),
    );
  });

  it.each(ON_OUTCOME)('$kind is the outcome when the year is over', (method) => {
    fc.assert(
      fc.property(wholeYear, (rent) => {
        const found = lineFigure(rentCase(method, { actual: outcomes(2024, { rent }), history: [] }, { throughMonth: 12 }));
        expect(found.base).toBe(rent.reduce((sum, amount) => sum + amount, 0));
      }),
    );
  });

  it('with k times the amounts are k times as large, but for rounding', () => {
    fc.assert(
      fc.property(wholeYear, wholeYear, wholeYear, month, fc.integer({ min: 1, max: 1000 }), fc.constantFrom<ForecastMethod>({ kind: 'linear' }, { kind: 'budget' }, { kind: 'budgetRest' }, seasonal), (now, before, planned, throughMonth, k, method) => {
        const scaled = (by: number): number | null => {
          const rent = (amounts: readonly number[]): { readonly rent: readonly number[] } => ({ rent: amounts.map((amount) => amount * by) });
          const past = [outcomes(2023, rent(before.map((amount) => (Math.abs(amount) % 1000) + 1)))];
          const budget = { year: 2024, account: 'budget', lines: rent(planned) } as const;
          return lineFigure(rentCase(method, { actual: outcomes(2024, rent(now.map((amount) => amount % 1_000_000))), history: past, budget }, { throughMonth })).base;
        };
        const one = scaled(1) ?? Number.NaN;
        expect(2 * Math.abs((scaled(k) ?? Number.NaN) - k * one)).toBeLessThanOrEqual(k + 1);
      }),
    );
  });

  it('seasonal after years of equal months is linear', () => {
    fc.assert(
      fc.property(wholeYear, fc.array(monthOre.filter((ore) => ore > 0), { minLength: 1, maxLength: 4 }), month, fc.constantFrom('sums', 'meanOfShares'), (rent, equal, throughMonth, by) => {
        const actual = outcomes(2024, { rent });
        const history = equal.map((amount, at) => outcomes(2023 - at, { rent: monthsOf(amount) }));
        const learnt = lineFigure(rentCase({ ...seasonal, by }, { actual, history }, { throughMonth }));
        expect(learnt.base).toBe(lineFigure(rentCase({ kind: 'linear' }, { actual, history }, { throughMonth })).base);
      }),
    );
  });

  it('do not depend on the order of adjustments, and add them exactly', () => {
    const actual = outcomes(2024, { rent: monthsOf(100), refund: monthsOf(-1), staff: monthsOf(-70), other: monthsOf(-3) });
    const adjustment = fc.record({ line: fc.constantFrom('rent', 'staff'), amount: monthOre.filter((ore) => ore !== 0), reasonSv: fc.constant('Eget exempel'), roleSv: fc.constant('controller') });
    fc.assert(
      fc.property(fc.array(adjustment, { maxLength: 6 }).chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([all, shuffled]) => {
        const amounts = (adjustments: typeof all): unknown => forecastStatement(SMALL_CHART, planOf({ adjustments }), { actual, history: [] }).amounts;
        expect(amounts(shuffled)).toEqual(amounts(all));
        const added = (line: string): number => all.filter((one) => one.line === line).reduce((sum, { amount }) => sum + amount, 0);
        expect(amounts(all)).toEqual({ rent: 1200 + added('rent'), refund: -12, staff: -840 + added('staff'), other: -36 });
      }),
    );
  });
});

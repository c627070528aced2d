import { sumOre, type Ore, type Rounding } from '@hjm/core/money';
import { ratio, roundExact } from '../exact/exact.js';
import { percentText } from '../exact/exact-text.js';
import { checkMonth } from '../statement/monthly.js';
import type { StatementChart } from '../statement/statement-types.js';
import { checkForecastHistory } from './check-forecast-inputs.js';
import type { BackTest, BackTestYear, LineBackTest } from './forecast-result-types.js';
import type { ForecastHistory, ForecastMethod, ForecastPlan } from './forecast-types.js';
import { methodOf } from './plan-parts.js';
import { testedYear, type TestedYear } from './tested-year.js';

/** One method for all lines, or the methods of a plan. */
export type TestedMethods = ForecastMethod | Pick<ForecastPlan, 'methods' | 'fallback'>;

/**
 * What the methods would have said of each earlier year, from its first months and with only the years before it as history, beside how
 * the year closed. Adjustments and commitments belong to their own year and are not tried.
 *
 * ```ts
 * import { backTest, type StatementChart } from '@hjm/economics';
 *
 * const chart: StatementChart = { id: 'c', region: 'r', titleSv: 'C', result: 'result', citation: null, lines: [
 *   { key: 'rent', labelSv: 'Hyra', kind: 'income', sign: 'plus' },
 *   { key: 'result', labelSv: 'Resultat', kind: 'sum', of: ['rent'] },
 * ] };
 * const year2023 = { year: 2023, account: 'actual', lines: { rent: [10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 15] } } as const;
 * backTest(chart, { kind: 'linear' }, { history: [year2023] }, 4).lines[1]?.years; // => [{ outcome: 'tested', year: 2023, forecast: 120, closed: 125, error: -5, errorPercent: '-4' }]
 * ```
 *
 * @param rounding - how forecasts and means become whole öre
 * @throws HjmError `invalid-month`, `invalid-forecast-inputs`, `amount-too-large`
 */
export function backTest(chart: StatementChart, methods: TestedMethods, data: ForecastHistory, throughMonth: number, rounding: Rounding = 'halfUp'): BackTest {
  checkMonth(throughMonth, 'throughMonth');
  checkForecastHistory(chart, data);
  const plan = 'kind' in methods ? { methods: {}, fallback: methods } : methods;
  const years = data.history
    .filter(({ account }) => account === 'actual')
    .toSorted((a, b) => a.year - b.year)
    .map((actual) => testedYear({ chart, methodOf: (line) => methodOf(plan, line), actual, data, throughMonth, rounding }));
  const lines = chart.lines.map(({ key, labelSv }) => lineBackTest(key, labelSv, years, rounding));
  return { throughMonth, rounding, lines };
}

function lineBackTest(line: string, labelSv: string, tested: readonly TestedYear[], rounding: Rounding): LineBackTest {
  const years = tested.map((year) => yearOf(line, year));
  const errors = years.flatMap((year) => (year.outcome === 'tested' ? [year.error] : []));
  const mean = (amounts: readonly Ore[]): Ore | null => (amounts.length === 0 ? null : roundExact(ratio(sumOre(amounts), amounts.length), rounding));
  return { line, labelSv, years, tested: errors.length, meanAbsoluteError: mean(errors.map(Math.abs)), bias: mean(errors) };
}

function yearOf(line: string, { year, forecast, closed, reasonsSv }: TestedYear): BackTestYear {
  const was = closed[line] ?? null;
  const said = forecast[line] ?? null;
  if (was === null || said === null) return { outcome: 'notPossible', year, reasonsSv: reasonsSv[line] ?? [] };
  const error = sumOre([said, -was]);
  return { outcome: 'tested', year, forecast: said, closed: was, error, errorPercent: was === 0 ? null : percentText(error, was) };
}

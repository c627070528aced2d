import { sumOre, type Ore, type Rounding } from '@hjm/core/money';
import { amountLines, amountsOf } from '../statement/define-chart.js';
import { statementColumn } from '../statement/statement-column.js';
import type { AmountLine, LineAmounts, StatementChart } from '../statement/statement-types.js';
import { backTest } from './back-test.js';
import { checkForecastInputs } from './check-forecast-inputs.js';
import { defineForecastPlan } from './define-forecast-plan.js';
import { lineFigure } from './forecast-line.js';
import type { Forecast, ForecastLine, LineBackTest } from './forecast-result-types.js';
import type { ForecastInputs, ForecastPlan } from './forecast-types.js';
import { forecastMethodText } from './forecast-method-text.js';
import { methodOf } from './plan-parts.js';
import { withSums } from './tested-year.js';

/**
 * A statement to year end: each line by the plan's method, rounded once to whole öre, with what it was made of, what somebody added to it,
 * and how far the same method missed in earlier years. A line that misses a month or a budget has no forecast and says why; a sum that
 * misses a part has none either.
 *
 * ```ts
 * import { forecastStatement, type StatementChart } from '@hjm/economics';
 *
 * const chart: StatementChart = { id: 'c', region: 'r', titleSv: 'C', result: 'result', citation: null, lines: [
 *   { key: 'rent', labelSv: 'Hyra', kind: 'income', sign: 'plus' },
 *   { key: 'result', labelSv: 'Resultat', kind: 'sum', of: ['rent'] },
 * ] };
 * const plan = { id: 'p', titleSv: 'Prognos', year: 2024, throughMonth: 4, methods: {}, fallback: { kind: 'linear' }, commitments: [], adjustments: [] } as const;
 * const actual = { year: 2024, account: 'actual', lines: { rent: [10, 10, 10, 20, null, null, null, null, null, null, null, null] } } as const;
 * forecastStatement(chart, plan, { actual, history: [] }).amounts; // => { rent: 150 }
 * ```
 *
 * @throws HjmError `invalid-forecast-plan`, `invalid-forecast-inputs` with everything that is wrong; `amount-too-large`
 */
export function forecastStatement(chart: StatementChart, plan: ForecastPlan, inputs: ForecastInputs): Forecast {
  defineForecastPlan(chart, plan);
  checkForecastInputs(chart, plan, inputs);
  const rounding = plan.rounding ?? 'halfUp';
  const earlier = backTest(chart, plan, inputs, plan.throughMonth, rounding).lines;
  const lines = amountLines(chart).map((line) => lineOf(line, plan, inputs, rounding, testOf(line.key, earlier)));
  const known = new Map(lines.map((line) => [line.line, line]));
  const amounts = byLine(lines, 'forecast');
  const sums = { toDate: withSums(chart, byLine(lines, 'toDate')), base: withSums(chart, byLine(lines, 'base')), forecast: withSums(chart, amounts) };
  return {
    plan: plan.id,
    titleSv: plan.titleSv,
    chart: chart.id,
    year: plan.year,
    throughMonth: plan.throughMonth,
    rounding,
    lines: chart.lines.map(({ key, labelSv }) => {
      const ofSum = (of: keyof typeof sums): Ore | null => sums[of][key] ?? null;
      const missingLines = amountsOf(chart, key).filter((part) => known.get(part)?.forecast === null);
      return known.get(key) ?? { kind: 'sum', line: key, labelSv, toDate: ofSum('toDate'), base: ofSum('base'), forecast: ofSum('forecast'), missingLines, earlier: testOf(key, earlier) };
    }),
    column: statementColumn('forecast', plan.year),
    amounts,
  };
}

function lineOf(line: AmountLine, plan: ForecastPlan, inputs: ForecastInputs, rounding: Rounding, earlier: LineBackTest): ForecastLine {
  const { year, throughMonth } = plan;
  const method = methodOf(plan, line.key);
  const commitments = plan.commitments.filter((commitment) => commitment.line === line.key);
  const adjustments = plan.adjustments.filter((adjustment) => adjustment.line === line.key);
  const { base, ...figure } = lineFigure({ line, year, throughMonth, method, commitments, inputs, rounding });
  const forecast = base === null ? null : sumOre([base, ...adjustments.map(({ amount }) => amount)]);
  return { kind: 'amount', line: line.key, labelSv: line.labelSv, method, methodSv: forecastMethodText(method, throughMonth), ...figure, base, adjustments, forecast, earlier };
}

function byLine(lines: readonly ForecastLine[], of: 'toDate' | 'base' | 'forecast'): LineAmounts {
  return Object.fromEntries(lines.map((line) => [line.line, line[of]]));
}

function testOf(key: string, tests: readonly LineBackTest[]): LineBackTest {
  return tests.find(({ line }) => line === key) ?? { line: key, labelSv: key, years: [], tested: 0, meanAbsoluteError: null, bias: null };
}

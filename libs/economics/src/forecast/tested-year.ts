import type { Ore, Rounding } from '@hjm/core/money';
import { amountLines, amountsOf } from '../statement/define-chart.js';
import { linesOf } from '../statement/statement-lines.js';
import type { LineAmounts, MonthlyAmounts, StatementChart } from '../statement/statement-types.js';
import { under } from '../record/under.js';
import { monthName } from '../statement/month-name.js';
import { lineFigure } from './forecast-line.js';
import type { ForecastHistory, ForecastInputs, ForecastMethod } from './forecast-types.js';
import { listed, monthSum } from './months.js';

/** So many lines of a sum are told by name; the rest are counted. */
const NAMED = 3;

/** An earlier year, forecast and closed, sums among the lines; and why a line has no figure. */
export type TestedYear = {
  readonly year: number;
  readonly forecast: LineAmounts;
  readonly closed: LineAmounts;
  readonly reasonsSv: { readonly [line: string]: readonly string[] };
};

export type YearToTest = {
  readonly chart: StatementChart;
  readonly methodOf: (line: string) => ForecastMethod;
  readonly actual: MonthlyAmounts;
  readonly data: ForecastHistory;
  readonly throughMonth: number;
  readonly rounding: Rounding;
};

export function testedYear({ chart, methodOf, actual, data, throughMonth, rounding }: YearToTest): TestedYear {
  const { year } = actual;
  const inputs = knownThen(actual, data);
  const forecast: Record<string, Ore | null> = {};
  const closed: Record<string, Ore | null> = {};
  const reasonsSv: Record<string, readonly string[]> = {};
  for (const line of amountLines(chart)) {
    const figure = lineFigure({ line, year, throughMonth, method: methodOf(line.key), commitments: null, inputs, rounding });
    const { sum, absent } = monthSum(under(actual.lines, line.key), 1, 12);
    forecast[line.key] = figure.base;
    closed[line.key] = sum;
    const open = sum === null ? [`Hur ${String(year)} slutade är inte känt för ${line.labelSv}: ${listed(absent.map(monthName))} saknas.`] : [];
    reasonsSv[line.key] = [...new Set([...figure.missing.map(({ textSv }) => textSv), ...open])];
  }
  for (const sum of chart.lines.filter(({ kind }) => kind === 'sum')) reasonsSv[sum.key] = reasonsOfSum(chart, sum.key, reasonsSv);
  return { year, forecast: withSums(chart, forecast), closed: withSums(chart, closed), reasonsSv };
}

/** The reason that its lines share, or which they are: what each lacks stands with the line itself. */
function reasonsOfSum(chart: StatementChart, sum: string, reasonsSv: TestedYear['reasonsSv']): readonly string[] {
  const parts = amountsOf(chart, sum).filter((part) => (reasonsSv[part] ?? []).length > 0);
  const shared = [...new Set(parts.flatMap((part) => reasonsSv[part] ?? []))];
  if (shared.length <= 1) return shared;
  const labels = parts.map((part) => chart.lines.find(({ key }) => key === part)?.labelSv ?? part);
  const named = labels.length <= NAMED + 1 ? labels : [...labels.slice(0, NAMED), `${String(labels.length - NAMED)} rader till`];
  return [`Underlag saknas för ${listed(named)}.`];
}

/** Amounts with all sums of the chart; a sum that misses a part is null. */
export function withSums(chart: StatementChart, amounts: LineAmounts): LineAmounts {
  return Object.fromEntries(linesOf(chart, amounts).map(({ key, ore }) => [key, ore]));
}

function knownThen(actual: MonthlyAmounts, { history, earlierBudgets = [] }: ForecastHistory): ForecastInputs {
  const budget = history.find(({ account, year }) => account === 'budget' && year === actual.year) ?? earlierBudgets.find(({ year }) => year === actual.year)?.lines;
  return { actual, history: history.filter(({ year }) => year < actual.year), ...(budget === undefined ? {} : { budget }) };
}

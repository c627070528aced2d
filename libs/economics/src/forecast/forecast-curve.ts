import type { Ore } from '@hjm/core/money';
import { formatAmount } from '../amount/amount.js';
import { EXACT_KR, type AmountPrint } from '../amount/amount-unit.js';
import { cumulated } from '../statement/cumulated.js';
import { linesOf } from '../statement/statement-lines.js';
import type { MonthlyAmounts, StatementChart } from '../statement/statement-types.js';
import { monthName } from '../statement/month-name.js';
import { isMonthly } from './budget-rest.js';
import type { Forecast } from './forecast-result-types.js';
import type { ForecastInputs } from './forecast-types.js';

/** A line through the year, from January on: twelve cumulated amounts each. Null where there is no figure. */
export type ForecastCurve = {
  readonly line: string;
  readonly labelSv: string;
  readonly year: number;
  readonly throughMonth: number;
  /** What is booked, to the plan's month. */
  readonly outcome: readonly (Ore | null)[];
  /** Null months when the budget is of the year only. */
  readonly budget: readonly (Ore | null)[];
  readonly budgetOfYear: Ore | null;
  /** The same line the year before. */
  readonly before: readonly (Ore | null)[];
  /** Only the year's end is forecast; no method says which month what comes. */
  readonly forecast: Ore | null;
};

/** The points of a chart of a line of a forecast. */
export function forecastCurve(chart: StatementChart, forecast: Forecast, inputs: ForecastInputs, line: string): ForecastCurve {
  const of = forecast.lines.find((one) => one.line === line);
  const { year, throughMonth } = forecast;
  const { budget } = inputs;
  const monthly = budget !== undefined && isMonthly(budget) ? budget : undefined;
  const byMonth = monthly === undefined ? NONE : cumulated(chart, monthly, line);
  const ofYear = budget === undefined || isMonthly(budget) ? (byMonth[11] ?? null) : (linesOf(chart, budget).find(({ key }) => key === line)?.ore ?? null);
  const before = inputs.history.find((one: MonthlyAmounts) => one.account === 'actual' && one.year === year - 1);
  return {
    line,
    labelSv: of?.labelSv ?? line,
    year,
    throughMonth,
    outcome: cumulated(chart, inputs.actual, line).map((ore, at) => (at < throughMonth ? ore : null)),
    budget: byMonth,
    budgetOfYear: ofYear,
    before: before === undefined ? NONE : cumulated(chart, before, line),
    forecast: of?.forecast ?? null,
  };
}

/** What the curve shows, in Swedish sentences. */
export function describeForecastCurve(curve: ForecastCurve, print: AmountPrint = EXACT_KR): readonly string[] {
  const { labelSv, year, throughMonth, outcome, budget, budgetOfYear, before, forecast } = curve;
  const amount = (ore: Ore): string => formatAmount(ore, print);
  const at = (months: readonly (Ore | null)[]): Ore | null => months[throughMonth - 1] ?? null;
  const [booked, budgeted] = [at(outcome), at(budget)];
  const last = before[11] ?? null;
  const beside = budgeted === null ? '' : `, budgeterat ${amount(budgeted)}`;
  return [
    booked === null ? `${labelSv}: utfall saknas för någon månad till och med ${monthName(throughMonth)} ${String(year)}.` : `${labelSv} till och med ${monthName(throughMonth)} ${String(year)}: ${amount(booked)}${beside}.`,
    ...(forecast === null ? ['Ingen prognos för året.'] : [`Prognosen för året är ${amount(forecast)}${budgetOfYear === null ? '' : `, ${besideText(forecast - budgetOfYear, amount)}`}.`]),
    ...(last === null ? [] : [`Året innan blev det ${amount(last)}.`]),
  ];
}

const NONE: readonly null[] = Array.from({ length: 12 }, () => null);

function besideText(difference: Ore, amount: (ore: Ore) => string): string {
  if (difference === 0) return 'lika med budgeten';
  return `${amount(Math.abs(difference))} ${difference > 0 ? 'bättre' : 'sämre'} än budgeten`;
}

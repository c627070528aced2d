import type { ForecastInputs, ForecastPlan } from '../forecast/forecast-types.js';
import { issue, throwIssues } from '../issues/issues.js';
import type { Economy } from './economy-types.js';
import { span } from './months-behind.js';

/**
 * What an economy has for a plan's forecast: what is booked of the plan's year, its budget by month or else for the year, what was booked of
 * earlier years, and earlier budgets.
 *
 * @throws HjmError `no-outcome` when nothing is booked of the plan's year
 */
export function forecastInputs({ months, statements: [statement] }: Economy, { year }: Pick<ForecastPlan, 'year'>): ForecastInputs {
  const actual = months.find((one) => one.account === 'actual' && one.year === year);
  if (actual === undefined) {
    const booked = months.filter(({ account }) => account === 'actual').map((one) => String(one.year));
    throwIssues('no-outcome', `Det finns inget utfall månad för månad för ${String(year)}.`, [issue('year', booked.length === 0 ? 'ett år med utfall månad för månad' : `ett av ${booked.join(', ')}`, year, booked)]);
    throw new TypeError('unreachable');
  }
  const budgets = (statement?.columns ?? []).filter((column) => column.account === 'budget' && span(column) === 12).map((column) => ({ year: column.year, lines: statement?.amounts[column.key] ?? {} }));
  const budget = months.find((one) => one.account === 'budget' && one.year === year) ?? budgets.find((one) => one.year === year)?.lines;
  return {
    actual,
    ...(budget === undefined ? {} : { budget }),
    history: months.filter((one) => one.year < year),
    earlierBudgets: budgets.filter((one) => one.year < year && !months.some((monthly) => monthly.account === 'budget' && monthly.year === one.year)),
  };
}

import type { Ore } from '@hjm/core/money';
import type { LineAmounts, MonthlyAmounts } from '../statement/statement-types.js';
import { type Exact, plus, ratio, times, whole } from '../exact/exact.js';
import { under } from '../record/under.js';
import type { ForecastGap, ForecastInput } from './forecast-result-types.js';
import type { BudgetRestMethod, Spreading } from './forecast-types.js';
import { found, lacking, type MethodCase, type MethodResult, monthGaps, outcomeInput } from './method-case.js';
import { monthSum } from './months.js';

/** Whether a budget has months. A line's amount is never an object, so that a line may be called `lines`. */
export function isMonthly(budget: MonthlyAmounts | LineAmounts): budget is MonthlyAmounts {
  const { lines } = budget as { readonly lines?: unknown };
  return typeof lines === 'object' && lines !== null;
}

/** The budget of the year as it is. */
export function wholeBudget(one: MethodCase): MethodResult {
  const { line, inputs } = one;
  if (inputs.budget !== undefined && isMonthly(inputs.budget)) {
    const months = under(inputs.budget.lines, line.key);
    if (months === undefined) return lacking([noBudget(one)]);
    const { sum, absent } = monthSum(months, 1, 12);
    return sum === null ? lacking(monthGaps(one, 'budget', absent)) : found(whole(sum), [budgetInput(one, 1, sum)]);
  }
  const year = under(inputs.budget ?? {}, line.key) ?? null;
  return year === null ? lacking([noBudget(one)]) : found(whole(year), [budgetInput(one, 1, year)]);
}

/** Outcome, and what the budget has left. */
export function budgetRest(one: MethodCase, method: BudgetRestMethod, toDate: Ore): MethodResult {
  const { line, throughMonth, inputs } = one;
  if (inputs.budget !== undefined && isMonthly(inputs.budget)) {
    const months = under(inputs.budget.lines, line.key);
    if (months === undefined) return lacking([noBudget(one)]);
    const { sum, absent } = monthSum(months, throughMonth + 1, 12);
    if (sum === null) return lacking(monthGaps(one, 'budget', absent));
    return found(plus(whole(toDate), whole(sum)), [outcomeInput(one, toDate), budgetInput(one, throughMonth + 1, sum)]);
  }
  const year = under(inputs.budget ?? {}, line.key) ?? null;
  if (year === null) return lacking([noBudget(one)]);
  if (method.spreading === undefined) return lacking([noSpreading(one)]);
  const rest = times(whole(year), shareLeft(method.spreading, throughMonth));
  return found(plus(whole(toDate), rest), [outcomeInput(one, toDate), budgetInput(one, 1, year)]);
}

function shareLeft(spreading: Spreading, throughMonth: number): Exact {
  if (spreading.kind === 'even') return ratio(12 - throughMonth, 12);
  const sum = (weights: readonly number[]): bigint => weights.reduce((total, weight) => total + BigInt(weight), 0n);
  return ratio(sum(spreading.weights.slice(throughMonth)), sum(spreading.weights));
}

function budgetInput({ year }: MethodCase, fromMonth: number, amount: Ore): ForecastInput {
  return { kind: 'budget', labelSv: `Budget ${String(year)}`, year, fromMonth, toMonth: 12, amount };
}

function noBudget({ line, year }: MethodCase): ForecastGap {
  return { code: 'budget-missing', path: `budget.${line.key}`, textSv: `Budget ${String(year)} saknas för ${line.labelSv}.`, remedySv: 'Läs in budgeten, ange 0 om inget är budgeterat, eller välj en annan metod.' };
}

function noSpreading({ line, year }: MethodCase): ForecastGap {
  return {
    code: 'spreading-missing',
    path: `budget.${line.key}`,
    textSv: `Budget ${String(year)} för ${line.labelSv} är för hela året, och metoden säger inte hur den fördelas på månader.`,
    remedySv: 'Läs in en budget per månad, eller ange fördelningen: lika eller med tolv vikter.',
  };
}

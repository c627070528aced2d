import type { Ore } from '@hjm/core/money';
import { ratio, roundExact, whole } from '../exact/exact.js';
import { under } from '../record/under.js';
import { budgetRest, wholeBudget } from './budget-rest.js';
import { committed } from './commitments.js';
import type { ForecastGap, ForecastInput, LeftOutYear } from './forecast-result-types.js';
import { found, lacking, type MethodCase, type MethodResult, monthGaps, outcomeInput } from './method-case.js';
import { monthSum } from './months.js';
import { seasonal } from './seasonal.js';

/** A line by its method, rounded once. */
export type LineFigure = {
  readonly toDate: Ore | null;
  readonly base: Ore | null;
  readonly inputs: readonly ForecastInput[];
  readonly leftOut: readonly LeftOutYear[];
  readonly missing: readonly ForecastGap[];
};

export function lineFigure(one: MethodCase): LineFigure {
  const { sum: toDate, absent } = monthSum(under(one.inputs.actual.lines, one.line.key), 1, one.throughMonth);
  const result = toDate === null ? withoutOutcome(one, absent) : byMethod(one, toDate);
  return { ...result, toDate, base: result.base === null ? null : roundExact(result.base, one.rounding, `forecast.${String(one.year)}.${one.line.key}`) };
}

/** The budget stands whether or not all months are booked; nothing else does. */
function withoutOutcome(one: MethodCase, absent: readonly number[]): MethodResult {
  return one.method.kind === 'budget' ? wholeBudget(one) : lacking(monthGaps(one, 'actual', absent));
}

function byMethod(one: MethodCase, toDate: Ore): MethodResult {
  const { method, throughMonth } = one;
  if (method.kind === 'budget') return wholeBudget(one);
  // The year is over: nothing is left to forecast, and nothing else is asked for.
  if (throughMonth === 12) return found(whole(toDate), [outcomeInput(one, toDate)]);
  if (method.kind === 'linear') return found(ratio(BigInt(toDate) * 12n, throughMonth), [outcomeInput(one, toDate)]);
  if (method.kind === 'seasonal') return seasonal(one, method, toDate);
  return method.kind === 'budgetRest' ? budgetRest(one, method, toDate) : committed(one, method, toDate);
}

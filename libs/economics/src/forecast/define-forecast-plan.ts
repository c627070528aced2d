import type { HjmIssue } from '@hjm/core';
import { issue, throwIssues } from '../issues/issues.js';
import type { StatementChart } from '../statement/statement-types.js';
import { adjustmentIssues } from './adjustment-issues.js';
import { plannedCommitmentIssues } from './commitment-issues.js';
import type { ForecastMethod, ForecastPlan, SeasonalMethod, Spreading } from './forecast-types.js';
import { lineIssues, toldIssues } from './plan-parts.js';

const KINDS: readonly ForecastMethod['kind'][] = ['linear', 'seasonal', 'budgetRest', 'budget', 'commitments'];
const ROUNDINGS = ['halfUp', 'halfEven', 'up', 'down'];

/**
 * The plan as it is, when it fits its chart.
 *
 * @throws HjmError `invalid-forecast-plan` with everything that is wrong
 */
export function defineForecastPlan(chart: StatementChart, plan: ForecastPlan): ForecastPlan {
  throwIssues('invalid-forecast-plan', `Prognosplanen ${plan.id} går inte att använda.`, forecastPlanIssues(chart, plan));
  return plan;
}

/** Everything that is wrong with a plan; empty when it fits its chart. */
export function forecastPlanIssues(chart: StatementChart, plan: ForecastPlan): readonly HjmIssue[] {
  const { year, throughMonth, rounding } = plan;
  const month = Number.isInteger(throughMonth) && throughMonth >= 1 && throughMonth <= 12;
  return [
    ...toldIssues('id', 'ett id', plan.id),
    ...toldIssues('titleSv', 'en rubrik', plan.titleSv),
    ...(Number.isInteger(year) && year >= 1900 && year <= 2999 ? [] : [issue('year', 'ett år, 1900–2999', year)]),
    ...(month ? [] : [issue('throughMonth', 'en månad, 1–12', throughMonth)]),
    ...(rounding === undefined || ROUNDINGS.includes(rounding) ? [] : [issue('rounding', `en avrundning: ${ROUNDINGS.join(', ')}`, rounding, ROUNDINGS)]),
    ...Object.entries(plan.methods).flatMap(([line, method]) => [...lineIssues(chart, `methods.${line}`, line), ...methodIssues(`methods.${line}`, method, year)]),
    ...methodIssues('fallback', plan.fallback, year),
    ...plannedCommitmentIssues(chart, plan),
    ...adjustmentIssues(chart, plan.adjustments),
  ];
}

function methodIssues(path: string, method: ForecastMethod, year: number): HjmIssue[] {
  if (method.kind === 'seasonal') return seasonalIssues(path, method, year);
  if (method.kind === 'budgetRest') return method.spreading === undefined ? [] : spreadingIssues(`${path}.spreading`, method.spreading);
  if (method.kind === 'commitments') return wordIssues(`${path}.rest`, ['nothing', 'linear'], method.rest);
  return wordIssues(`${path}.kind`, KINDS, method.kind);
}

function seasonalIssues(path: string, { years, by, unusable }: SeasonalMethod, planYear: number): HjmIssue[] {
  const issues = [...wordIssues(`${path}.by`, ['sums', 'meanOfShares'], by), ...wordIssues(`${path}.unusable`, ['leaveOut', 'refuse'], unusable)];
  if (years === 'allEarlier') return issues;
  if (!Array.isArray(years) || years.length === 0) return [...issues, issue(`${path}.years`, 'minst ett tidigare år, eller allEarlier', years, ['allEarlier'])];
  return [
    ...issues,
    ...years.flatMap((year: number, at) => {
      const place = `${path}.years.${String(at)}`;
      if (!Number.isInteger(year) || year >= planYear) return [issue(place, `ett år före ${String(planYear)}`, year)];
      return years.indexOf(year) === at ? [] : [issue(place, 'varje år en gång', year)];
    }),
  ];
}

function spreadingIssues(path: string, spreading: Spreading): HjmIssue[] {
  if (spreading.kind !== 'weights') return wordIssues(`${path}.kind`, ['even', 'weights'], spreading.kind);
  const { weights } = spreading;
  const wrong = weights.flatMap((weight, at) => (Number.isSafeInteger(weight) && weight >= 0 ? [] : [issue(`${path}.weights.${String(at)}`, 'ett heltal som inte är negativt', weight)]));
  if (weights.length !== 12) return [...wrong, issue(`${path}.weights`, 'tolv vikter, en per månad', weights)];
  return weights.every((weight) => weight === 0) ? [issue(`${path}.weights`, 'minst en vikt större än noll', 0)] : wrong;
}

function wordIssues(path: string, words: readonly string[], found: string): HjmIssue[] {
  return words.includes(found) ? [] : [issue(path, `något av ${words.join(', ')}`, found, words)];
}

import type { HjmIssue } from '@hjm/core';
import { issue, throwIssues } from '../issues/issues.js';
import type { LineAmounts, MonthlyAmounts, StatementChart } from '../statement/statement-types.js';
import { isMonthly } from './budget-rest.js';
import type { ForecastHistory, ForecastInputs, ForecastPlan } from './forecast-types.js';
import { lineIssues } from './plan-parts.js';

/**
 * That what a forecast is made of fits its chart and year. A missing month is no fault here: its line has no forecast and says why.
 *
 * @throws HjmError `invalid-forecast-inputs` with everything that is wrong
 */
export function checkForecastInputs(chart: StatementChart, { year }: Pick<ForecastPlan, 'year'>, inputs: ForecastInputs): void {
  const { actual, budget } = inputs;
  const issues = [...wrongYear('actual', actual, 'actual', year), ...monthIssues(chart, 'actual', actual)];
  if (budget !== undefined) {
    issues.push(...(isMonthly(budget) ? [...wrongYear('budget', budget, 'budget', year), ...monthIssues(chart, 'budget', budget)] : yearIssues(chart, 'budget', budget)));
  }
  const later = [...inputs.history, ...(inputs.earlierBudgets ?? [])].filter((one) => one.year >= year);
  issues.push(...later.map((one) => issue('history', `år före ${String(year)}`, one.year)));
  refuse([...issues, ...historyIssues(chart, inputs)]);
}

/** @throws HjmError `invalid-forecast-inputs` with everything that is wrong */
export function checkForecastHistory(chart: StatementChart, data: ForecastHistory): void {
  refuse(historyIssues(chart, data));
}

function refuse(issues: readonly HjmIssue[]): void {
  throwIssues('invalid-forecast-inputs', 'Underlaget till prognosen går inte att använda.', issues);
}

function historyIssues(chart: StatementChart, { history, earlierBudgets = [] }: ForecastHistory): HjmIssue[] {
  const seen = new Set<string>();
  const twice = (path: string, name: string, year: number): HjmIssue[] => {
    const first = !seen.has(name);
    seen.add(name);
    return first ? [] : [issue(path, 'varje år en gång', year)];
  };
  return [
    ...history.flatMap((one, at) => {
      const path = `history.${String(at)}`;
      return [...twice(`${path}.year`, `${one.account} ${String(one.year)}`, one.year), ...monthIssues(chart, path, one)];
    }),
    ...earlierBudgets.flatMap(({ year, lines }, at) => {
      const path = `earlierBudgets.${String(at)}`;
      return [...twice(`${path}.year`, `budget ${String(year)}`, year), ...yearIssues(chart, `${path}.lines`, lines)];
    }),
  ];
}

function wrongYear(path: string, { year, account }: MonthlyAmounts, wanted: MonthlyAmounts['account'], planned: number): HjmIssue[] {
  return [
    ...(year === planned ? [] : [issue(`${path}.year`, `${String(planned)}, som i planen`, year)]),
    ...(account === wanted ? [] : [issue(`${path}.account`, wanted === 'actual' ? 'utfall (actual)' : 'budget (budget)', account)]),
  ];
}

function monthIssues(chart: StatementChart, path: string, { lines }: MonthlyAmounts): HjmIssue[] {
  return Object.entries(lines).flatMap(([line, months]) => [
    ...lineIssues(chart, `${path}.lines.${line}`, line),
    ...(months.length === 12 ? [] : [issue(`${path}.lines.${line}`, 'tolv månader', months)]),
    ...months.flatMap((ore, at) => oreIssues(`${path}.lines.${line}.${String(at)}`, ore)),
  ]);
}

function yearIssues(chart: StatementChart, path: string, lines: LineAmounts): HjmIssue[] {
  return Object.entries(lines).flatMap(([line, ore]) => [...lineIssues(chart, `${path}.${line}`, line), ...oreIssues(`${path}.${line}`, ore)]);
}

function oreIssues(path: string, ore: unknown): HjmIssue[] {
  return ore === null || Number.isSafeInteger(ore) ? [] : [issue(path, 'ett helt antal öre, eller null där inget är känt', ore)];
}

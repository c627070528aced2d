import { HjmError, foundText } from '@hjm/core';
import {
  type AmountPrint, type BudgetMonths, EXACT_KR, type Economy, type FrameMethod, type RiskListOptions, type Statement, activityList, assignmentsWithoutActivity, burnDown, columnNamed, compareColumns, comparisonRemarks, controlFrame, describeActivityList, describeDeviations, describeForecast, describeFrameControl,
  describeMeasureFollowUp, describeMeasuresSummary, describeRiskList, describeRiskValues, forecastInputs, forecastSourceRemarks, forecastStatement, formatAmount, frameInputs, frameMethodOf, measureFollowUp, measuresSummary, partOf, riskList, riskValues, sourceRemarks, statementWithMonths, usualComparison,
} from '@hjm/economics';

/** Every column that an economy has, with those that its months give. */
export function statementOf(economy: Economy): Statement {
  return statementWithMonths(economy) ?? { chart: economy.chart, ...partOf(economy, 'statements') };
}

/** A column against another; the usual ones where none is named. */
export function comparisonOf(economy: Economy, asked: { readonly of?: string | undefined; readonly against?: string | undefined }) {
  const statement = statementOf(economy);
  const usual = usualComparison(statement);
  const of = columnNamed(statement, asked.of ?? usual?.of ?? '');
  const against = columnNamed(statement, asked.against ?? usual?.against ?? '');
  return { statement, of, against, deviations: compareColumns(statement, of, against) };
}

/** A column against another, line by line, with amounts as they are printed. */
export function statementAnswer(economy: Economy, asked: { readonly of?: string | undefined; readonly against?: string | undefined; readonly print: AmountPrint }) {
  const { statement, of, against, deviations } = comparisonOf(economy, asked);
  const { columns } = statement;
  const { print } = asked;
  const shown = (ore: number | null): string | null => (ore === null ? null : formatAmount(ore, print));
  return {
    columns,
    of,
    against,
    print,
    lines: deviations.map((line) => ({ ...line, shown: { of: shown(line.of), against: shown(line.against), difference: shown(line.difference) } })),
    textsSv: [...describeDeviations(statement, deviations, against, print), ...comparisonRemarks(statement, { of, against }), ...sourceRemarks(economy, columns.filter(({ key }) => key === of || key === against), print)],
  };
}

export function forecastAnswer(economy: Economy, plan: string | undefined) {
  const found = partOf(economy, 'forecasts', plan);
  const forecast = forecastStatement(economy.chart, found, forecastInputs(economy, found));
  return { forecast, textsSv: [...describeForecast(forecast), ...forecastSourceRemarks(economy, forecast, EXACT_KR)] };
}

/** Which plan's frame, after which month, and how the rest of its year is foretold. */
export type FrameAsked = { readonly plan?: string | undefined; readonly through?: number | undefined; readonly method: FrameMethod['kind']; readonly budgetMonths?: BudgetMonths | undefined };

/** The frame of a plan after a month. */
export function frameAnswer(economy: Economy, { plan: name, through, method, budgetMonths }: FrameAsked) {
  const { plan, outcomes, earlier, throughMonth, ...known } = frameInputs(economy, name, through);
  const way = frameMethodOf(method, { earlier }, budgetMonths);
  if (budgetMonths !== undefined && !('months' in way)) throw new HjmError('bad-input', `Metoden ${method} följer ingen budget.`, [{ path: 'budgetMonths', expected: 'inget, eller en metod som följer budgeten: budgetShape, restAsBudgeted', found: foundText(budgetMonths) }]);
  const control = controlFrame(plan, outcomes, { throughMonth, method: way, ...known });
  return { control, points: burnDown(control), textsSv: describeFrameControl(control) };
}

/** A plan of measures summed until a year, and followed up on a day when one is given. */
export function measuresAnswer(economy: Economy, { plan: name, year, today }: { readonly plan?: string | undefined; readonly year?: number | undefined; readonly today?: string | undefined }) {
  const plan = partOf(economy, 'measures', name);
  const print = plan.roundedTo ?? EXACT_KR;
  const summary = measuresSummary(plan, year === undefined ? {} : { throughYear: year });
  const followUp = today === undefined ? null : measureFollowUp(plan, { today });
  return { summary, followUp, textsSv: [...describeMeasuresSummary(summary, print), ...(followUp === null ? [] : describeMeasureFollowUp(followUp, print))] };
}

/** The risks of a register in the order in which they need to be seen. */
export function controlAnswer(economy: Economy, register: string | undefined, options: RiskListOptions) {
  const found = partOf(economy, 'risks', register);
  const rows = riskList(found, options);
  return { register: found.id, titleSv: found.titleSv, year: found.year, rows, values: riskValues(found), textsSv: [...describeRiskList(rows), ...describeRiskValues(found)] };
}

export function activitiesAnswer(economy: Economy, plan: string | undefined, today: string) {
  const found = partOf(economy, 'activities', plan);
  const rows = activityList(found, { today });
  return { plan: found.id, titleSv: found.titleSv, year: found.year, rows, assignmentsWithoutActivity: assignmentsWithoutActivity(found), textsSv: describeActivityList(rows) };
}

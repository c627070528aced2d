import {
  type AmountPrint, compareColumns, compareMethods, describeAdjustments, describeBackTest, describeComparison, describeDeviations, describeForecast, describeForecastGaps, describeForecastMethods, describePrint, type Economy, type Forecast,
  FORECAST_METHODS, forecastInputs, forecastSourceRemarks, forecastStatement, forecastTable, joinStatements, type LineDeviation, type MethodComparison, type Statement, statementWithMonths,
} from '@hjm/economics';
import type { Io } from '../io.js';
import { refuseOld } from '../kpi/refuse-old.js';
import { writeNewBytes } from '../kpi/write-bytes.js';
import type { Screen } from '../output/screen.js';
import type { Result } from '../result.js';
import { type AmountOptions, amountPrint } from './amount-options.js';
import { type ForecastPlanOptions, forecastPlanOf } from './forecast-plan.js';
import { type EconomyOptions, loadEconomy } from './load-economy.js';
import { printComparison, printForecast } from './show/print-forecast.js';
import { writeFileTable } from './write-file-table.js';

export type ForecastOptions = EconomyOptions & ForecastPlanOptions & AmountOptions & { readonly compare?: boolean; readonly explain?: boolean; readonly out?: string; readonly force?: boolean };

/** `hjm economics forecast`: a forecast to year end with its methods, what it was made of, and how far it missed in earlier years. */
export async function economicsForecastVerb(io: Io, options: ForecastOptions): Promise<Result> {
  const { out, force = false, compare = false, explain = false } = options;
  await refuseOld([out], force, io);
  const economy = await loadEconomy(options, io);
  const { plan, unusedSv } = await forecastPlanOf(economy, options, io);
  const inputs = forecastInputs(economy, plan);
  const forecast = forecastStatement(economy.chart, plan, inputs);
  const print = amountPrint(options);
  const against = againstBudget(economy, forecast);
  const sourcesSv = forecastSourceRemarks(economy, forecast, print);
  const comparison = compare ? compareMethods(economy.chart, FORECAST_METHODS.filter(({ method }) => method.kind !== 'commitments'), inputs, plan.throughMonth, forecast.rounding) : undefined;
  if (out !== undefined) await writeForecast(out, forecast, economy, force, io);
  return {
    json: {
      ...(economy.noticeSv === null ? {} : { demo: economy.noticeSv }),
      plan,
      forecast,
      describedSv: describeForecast(forecast, print),
      sourcesSv,
      ...(against === undefined ? {} : { against: against.column, deviations: against.deviations }),
      ...(comparison === undefined ? {} : { comparison }),
    },
    print: async (screen) => {
      screen.line(screen.paint('bold', `Prognos ${String(forecast.year)}, ${economy.titleSv}`));
      if (economy.noticeSv !== null) screen.line(economy.noticeSv);
      for (const text of [...unusedSv, ...sourcesSv]) screen.item(text, '!');
      if (comparison !== undefined) {
        await printComparison(screen, comparison, print);
        tellComparison(screen, comparison, economy, print, explain);
        return;
      }
      await printForecast(screen, forecast, against, print);
      tellForecast(screen, forecast, against, print, explain);
      if (out !== undefined) screen.line(`Prognosen står i ${out}.`);
    },
  };
}

/** The forecast held against the budget of its year; undefined where there is none. */
export type AgainstBudget = { readonly statement: Statement; readonly column: string; readonly deviations: readonly LineDeviation[] };

function againstBudget(economy: Economy, forecast: Forecast): AgainstBudget | undefined {
  const known = statementWithMonths(economy);
  const budget = known?.columns.find(({ account, year, throughMonth }) => account === 'budget' && year === forecast.year && (throughMonth ?? 12) === 12);
  if (known === undefined || budget === undefined) return undefined;
  const statement = joinStatements(known, { chart: economy.chart, columns: [forecast.column], amounts: { [forecast.column.key]: forecast.amounts }, roundedTo: null });
  return { statement, column: budget.key, deviations: compareColumns(statement, forecast.column.key, budget.key) };
}

function tellForecast(screen: Screen, forecast: Forecast, against: AgainstBudget | undefined, print: AmountPrint, explain: boolean): void {
  const { chart } = against?.statement ?? {};
  const result = forecast.lines.find(({ line }) => line === chart?.result) ?? forecast.lines.at(-1);
  for (const text of against === undefined ? [] : describeDeviations(against.statement, against.deviations, against.column, print)) screen.item(text);
  if (result !== undefined && result.earlier.tested > 0) screen.item(`${result.labelSv}: ${describeBackTest(result.earlier, print)}`);
  else screen.item('Resultatet går inte att pröva mot tidigare år; skälen rad för rad med --explain.');
  for (const text of describeForecastGaps(forecast)) screen.item(text, '!');
  const adjustments = describeAdjustments(forecast, print);
  if (adjustments.length > 0) screen.heading('Justeringar');
  for (const text of adjustments) screen.item(text);
  screen.heading(explain ? 'Så är varje rad räknad' : 'Metoder');
  for (const text of explain ? describeForecast(forecast, print) : describeForecastMethods(forecast)) screen.item(text);
  screen.line(describePrint(print));
  if (!explain) screen.line('Underlag och prövning rad för rad: lägg till --explain.');
}

function tellComparison(screen: Screen, comparison: MethodComparison, { chart }: Economy, print: AmountPrint, explain: boolean): void {
  screen.heading(explain ? 'Metoderna rad för rad' : 'Metoderna för resultatet');
  const lines = explain ? comparison.lines : comparison.lines.filter(({ line }) => line === chart.result);
  for (const text of describeComparison({ ...comparison, lines }, print)) screen.item(text);
  screen.line('Minst fel på tidigare år säger inte att metoden är rätt i år.');
  if (!explain) screen.line('Alla metoder rad för rad: lägg till --explain.');
}

async function writeForecast(file: string, forecast: Forecast, { noticeSv: notice }: Economy, force: boolean, io: Io): Promise<void> {
  if (/\.json$/i.test(file)) await writeNewBytes(file, [new TextEncoder().encode(`${JSON.stringify(forecast, null, 1)}\n`)], force, io);
  else await writeFileTable(file, forecastTable(forecast), { name: notice === null ? 'Prognos' : 'Demodata', force, notice, mark: 'column' }, io);
}

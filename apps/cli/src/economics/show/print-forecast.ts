import { type AmountPrint, type Forecast, FORECAST_METHODS, type MethodComparison, statementColumn } from '@hjm/economics';
import type { Screen } from '../../output/screen.js';
import type { AgainstBudget } from '../forecast-verb.js';
import { amountText } from './print-statement.js';

/** A forecast as a table: what is booked, the forecast, the budget and what differs, and how far the method missed in earlier years. */
export async function printForecast(screen: Screen, forecast: Forecast, against: AgainstBudget | undefined, print: AmountPrint): Promise<void> {
  const budget = against?.statement.columns.find(({ key }) => key === against.column)?.labelSv;
  const columns = [print.unit, statementColumn('actual', forecast.year, forecast.throughMonth).labelSv, forecast.column.labelSv, ...(budget === undefined ? [] : [budget, 'Avvikelse']), 'Fel i medel'];
  const rows = forecast.lines.map(({ labelSv, kind, toDate, forecast: ore, earlier }, at) => {
    const deviation = against?.deviations[at];
    const cells = [labelSv, amountText(toDate, print), amountText(ore, print), ...(deviation === undefined ? [] : [amountText(deviation.against, print), amountText(deviation.difference, print)]), amountText(earlier.meanAbsoluteError, print)];
    return kind === 'sum' ? cells.map((text) => screen.paint('bold', text)) : cells;
  });
  await screen.table({ columns, rows, right: columns.map((_, at) => at).slice(1) });
}

/** Which method missed least in earlier years, line by line. */
export async function printComparison(screen: Screen, { lines }: MethodComparison, print: AmountPrint): Promise<void> {
  const rows = lines.map(({ labelSv, comparedYears, methods }) => {
    const best = methods.filter(({ place }) => place === 1);
    const names = best.map(({ id }) => FORECAST_METHODS.find((method) => method.id === id)?.labelSv ?? id);
    return [labelSv, names.length === 0 ? '–' : names.join('; '), amountText(best[0]?.meanAbsoluteError ?? null, print), comparedYears.length === 0 ? '–' : comparedYears.join(', ')];
  });
  await screen.table({ columns: ['Rad', 'Metod med minst fel', `Fel i medel (${print.unit})`, 'År'], rows, right: [2] });
}

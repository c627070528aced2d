import { EXACT_KR, type AmountPrint } from '../amount/amount-unit.js';
import { formatAmount } from '../amount/amount.js';
import { monthName } from '../statement/month-name.js';
import type { Forecast, ForecastInput, ForecastLine, ForecastSum, LineBackTest } from './forecast-result-types.js';
import { monthSpan, listed } from './months.js';

/**
 * A forecast in Swedish, a sentence or more a line of it: the figure, its method and inputs, what was added and why, and how far the
 * method missed in earlier years; or why there is no figure and what to do.
 *
 * @param print - the unit of amounts; left out: kronor and öre
 */
export function describeForecast(forecast: Forecast, print: AmountPrint = EXACT_KR): string[] {
  const head = `${forecast.titleSv}: prognos för ${String(forecast.year)} efter ${monthName(forecast.throughMonth)}. ${ROUNDING[forecast.rounding]}`;
  return [head, ...forecast.lines.map((line) => (line.kind === 'sum' ? sumText(line, forecast, print) : lineText(line, print)))];
}

/**
 * How far forecasts missed in earlier years, in Swedish.
 *
 * @param print - the unit of amounts; left out: kronor and öre
 */
export function describeBackTest({ years, tested, meanAbsoluteError, bias }: LineBackTest, print: AmountPrint = EXACT_KR): string {
  const reasons = years.flatMap((year) => (year.outcome === 'notPossible' ? [`${String(year.year)} gick inte att pröva: ${year.reasonsSv.join(' ')}`] : []));
  if (meanAbsoluteError === null || bias === null) return ['Ingen prövning mot tidigare år.', ...reasons].join(' ');
  const which = listed(years.flatMap(({ outcome, year }) => (outcome === 'tested' ? [String(year)] : [])));
  const lean = bias === 0 ? 'varken högre eller lägre än utfallet i snitt' : `i snitt ${formatAmount(Math.abs(bias), print)} ${bias > 0 ? 'högre' : 'lägre'} än utfallet`;
  return [`Prövad mot ${String(tested)} tidigare år (${which}): fel i medel ${formatAmount(meanAbsoluteError, print)}, ${lean}.`, ...reasons].join(' ');
}

const ROUNDING = {
  halfUp: 'Avrundat till hela ören, halva bort från noll.',
  halfEven: 'Avrundat till hela ören, halva till närmaste jämna.',
  up: 'Avrundat till hela ören, bort från noll.',
  down: 'Avrundat till hela ören, mot noll.',
} as const;

function lineText({ labelSv, methodSv, inputs, leftOut, base, adjustments, forecast, missing, earlier }: ForecastLine, print: AmountPrint): string {
  const added = adjustments.map(({ amount, reasonSv, roleSv }) => `Justering ${formatAmount(amount, print)}: ${reasonSv.replace(/\.$/, '')} (${roleSv}).`);
  const without = leftOut.length > 0 && forecast !== null ? [`Utanför: ${leftOut.map(({ reasonSv }) => reasonSv).join(' ')}`] : [];
  if (forecast === null || base === null) {
    return [`${labelSv}: ingen prognos.`, ...missing.map(({ textSv, remedySv }) => `${textSv} ${remedySv}`), methodSv, ...added].join(' ');
  }
  const method = adjustments.length > 0 ? [`Metoden ger ${formatAmount(base, print)}.`] : [];
  const made = `Underlag: ${inputs.map((input) => inputText(input, print)).join('; ')}.`;
  return [`${labelSv}: ${formatAmount(forecast, print)}.`, methodSv, made, ...without, ...method, ...added, describeBackTest(earlier, print)].join(' ');
}

function sumText({ labelSv, forecast, missingLines, earlier }: ForecastSum, { lines }: Forecast, print: AmountPrint): string {
  if (forecast !== null) return `${labelSv}: ${formatAmount(forecast, print)}. ${describeBackTest(earlier, print)}`;
  const labels = missingLines.map((key) => lines.find(({ line }) => line === key)?.labelSv ?? key);
  return `${labelSv}: ingen prognos, för ${listed(labels)} saknar prognos.`;
}

function inputText({ labelSv, fromMonth, toMonth, amount }: ForecastInput, print: AmountPrint): string {
  return `${labelSv} ${monthSpan(fromMonth, toMonth)} ${formatAmount(amount, print)}`;
}

import { EXACT_KR, type AmountPrint } from '../amount/amount-unit.js';
import { formatAmount } from '../amount/amount.js';
import type { Forecast, ForecastLine } from './forecast-result-types.js';
import { listed } from './months.js';

/** The methods of a forecast in Swedish, one a text, each with the lines that it makes. */
export function describeForecastMethods({ lines }: Forecast): readonly string[] {
  const amounts = amountsOf(lines);
  const methods = [...new Set(amounts.map(({ methodSv }) => methodSv))];
  return methods.map((methodSv) => `${methodSv} Rader: ${listed(amounts.filter((line) => line.methodSv === methodSv).map(({ labelSv }) => labelSv))}.`);
}

/**
 * What was added to the methods' figures, and why, in Swedish, one a text.
 *
 * @param print - the unit of amounts; left out: kronor and öre
 */
export function describeAdjustments({ lines }: Forecast, print: AmountPrint = EXACT_KR): readonly string[] {
  return amountsOf(lines).flatMap(({ labelSv, adjustments }) => adjustments.map(({ amount, reasonSv, roleSv }) => `${labelSv} ${formatAmount(amount, print)}: ${reasonSv.replace(/\.$/, '')} (${roleSv}).`));
}

/** Why lines have no forecast, and what to do, in Swedish, one a text. */
export function describeForecastGaps({ lines }: Forecast): readonly string[] {
  return amountsOf(lines).flatMap(({ labelSv, missing }) => missing.map(({ textSv, remedySv }) => `${labelSv}: ${textSv} ${remedySv}`));
}

function amountsOf(lines: Forecast['lines']): readonly ForecastLine[] {
  return lines.filter((line) => line.kind === 'amount');
}

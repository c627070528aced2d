import { EXACT_KR, type AmountPrint } from '../amount/amount-unit.js';
import { formatAmount } from '../amount/amount.js';
import type { MethodComparison, RankedMethod } from './compare-methods.js';
import { listed } from './months.js';

/**
 * Methods ranked by their error on earlier years, in Swedish, one text a line of the statement.
 *
 * @param print - the unit of amounts; left out: kronor and öre
 */
export function describeComparison({ lines }: MethodComparison, print: AmountPrint = EXACT_KR): string[] {
  return lines.map(({ labelSv, comparedYears, methods }) => {
    const on = comparedYears.length === 0 ? 'inget år gemensamt att jämföra på.' : `jämfört på ${String(comparedYears.length)} år (${listed(comparedYears.map(String))}).`;
    return [`${labelSv}:`, on, ...methods.map((method) => rankedText(method, print))].join(' ');
  });
}

function rankedText({ place, methodSv, years, meanAbsoluteError }: RankedMethod, print: AmountPrint): string {
  if (years.length === 0) return `Gick inte att pröva: ${methodSv}`;
  if (place === null || meanAbsoluteError === null) return `Prövad bara på ${listed(years.map(String))}: ${methodSv}`;
  return `${String(place)}. ${methodSv} Fel i medel ${formatAmount(meanAbsoluteError, print)}.`;
}

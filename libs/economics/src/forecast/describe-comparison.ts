import { EXACT_KR, type AmountPrint } from '../amount/amount-unit.js';
import { formatAmount } from '../amount/amount.js';
import type { MethodComparison } from './compare-methods.js';
import { listed } from './months.js';

/**
 * Methods ranked by their error on earlier years, in Swedish, one text a line of the statement.
 *
 * @param print - the unit of amounts; left out: kronor and öre
 */
export function describeComparison({ lines }: MethodComparison, print: AmountPrint = EXACT_KR): string[] {
  return lines.map(({ labelSv, sameYears, methods }) => {
    const ranked = methods.map(({ place, methodSv, years, meanAbsoluteError }) => {
      if (place === null || meanAbsoluteError === null) return `Gick inte att pröva: ${methodSv}`;
      return `${String(place)}. ${methodSv} Fel i medel ${formatAmount(meanAbsoluteError, print)} på ${String(years.length)} år (${listed(years.map(String))}).`;
    });
    const unlike = sameYears ? [] : ['Metoderna är inte prövade på samma år.'];
    return [`${labelSv}:`, ...ranked, ...unlike].join(' ');
  });
}

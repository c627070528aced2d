import { monthName } from '../statement/month-name.js';
import type { ForecastMethod, SeasonalMethod } from './forecast-types.js';
import { listed, monthSpan } from './months.js';

/**
 * A method in plain Swedish.
 *
 * ```ts
 * import { forecastMethodText } from '@hjm/economics';
 *
 * forecastMethodText({ kind: 'linear' }, 4); // => 'Linjärt: utfallet till och med april × 12 ÷ 4.'
 * ```
 */
export function forecastMethodText(method: ForecastMethod, throughMonth: number): string {
  const toDate = `utfallet till och med ${monthName(throughMonth)}`;
  if (method.kind === 'budget') return 'Budget: årets budget som den är.';
  if (method.kind === 'linear') return `Linjärt: ${toDate} × 12 ÷ ${String(throughMonth)}.`;
  if (method.kind === 'seasonal') return `Säsong: ${toDate} delat med den andel av helåret som ${seasonText(method)}.`;
  const left = throughMonth === 12 ? '' : ` för ${monthSpan(throughMonth + 1, 12)}`;
  if (method.kind === 'budgetRest') {
    const { spreading } = method;
    const spread = spreading === undefined ? '' : `; en budget utan månader fördelas ${spreading.kind === 'even' ? 'lika på månaderna' : `efter vikterna ${spreading.weights.join(', ')}`}`;
    return `Resten enligt budget: ${toDate} och budgeten${left}${spread}.`;
  }
  const rest = method.rest === 'nothing' ? 'annat räknas inte med' : 'den del av utfallet som inte är avtalad fortsätter som den börjat';
  return `Åtaganden: ${toDate} och det som är avtalat${left}; ${rest}.`;
}

function seasonText({ years, by, unusable }: SeasonalMethod): string {
  const which = years === 'allEarlier' ? 'alla tidigare år' : listed(years.toSorted((a, b) => a - b).map(String));
  const how = by === 'sums' ? 'åren summerade' : 'medelvärdet av årens andelar';
  return `${which} hade då (${how}; ${unusable === 'refuse' ? 'alla år måste vara hela' : 'år som inte är hela eller är 0 lämnas utanför'})`;
}

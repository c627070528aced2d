import type { EventTable } from '../table/table-types.js';
import type { WhyUnknown } from './why-unknown.js';

/**
 * Why it is not known how a record counts, in Swedish, by the labels of its table; empty when there is nothing to say.
 *
 * ```ts
 * import { EVENT_TABLES, unknownText } from '@hjm/kpi';
 *
 * const workOrders = EVENT_TABLES.find(({ id }) => id === 'workOrders') ?? { fields: [] };
 * unknownText({ missing: ['kind', 'unit'] }, workOrders); // => 'Uppgift saknas: Slag, Enhet.'
 * unknownText({ contradicts: [{ from: 'reported', to: 'finished' }] }, workOrders); // => 'Motsägelse: Klar ligger före Anmäld.'
 * ```
 */
export function unknownText({ missing = [], contradicts = [] }: WhyUnknown, { fields }: Pick<EventTable, 'fields'>): string {
  const label = (key: string): string => fields.find((field) => field.key === key)?.labelSv ?? key;
  const lacking = missing.length === 0 ? [] : [`Uppgift saknas: ${missing.map(label).join(', ')}.`];
  return [...lacking, ...contradicts.map(({ from, to }) => `Motsägelse: ${label(to)} ligger före ${label(from)}.`)].join(' ');
}

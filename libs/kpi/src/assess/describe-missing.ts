import type { KpiValue, MissingReason } from '../value/value.js';

const REASONS: Readonly<Record<MissingReason, string>> = {
  noData: 'Data saknas: underlaget täcker inte perioden.',
  noRecords: 'Data saknas: underlaget täcker perioden, men där finns inget att mäta.',
  noEarlierData: 'Data saknas: det finns inget tidigare värde att räkna förändringen från.',
  notStated: 'Data saknas: ingen har lämnat uppgiften.',
};

/** Why there is no value to show, in a Swedish sentence; undefined where there is one. */
export function describeMissing(value: KpiValue): string | undefined {
  if (value.state === 'missing') return REASONS[value.reason];
  if (value.state === 'notRelevant') return `Ej relevant: ${value.reasonSv}`;
  if (value.state !== 'masked') return undefined;
  return `Visas inte: grupper med färre än ${String(value.minimum)} skyddas, antingen denna eller en annan som annars skulle kunna räknas fram.`;
}

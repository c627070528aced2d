import type { Fee } from './fee-types.js';

/** What goes with the amount, in Swedish: who owns the product, what is paid back, what the source does not say. */
export function notesOf({ ownership, refunded, per, ceiling, kind, vat, restarts }: Fee): string[] {
  return [
    ...(ownership === undefined ? [] : [ownership === 'user' ? 'Patienten äger hjälpmedlet.' : 'Hjälpmedlet är ett lån.']),
    ...(refunded === undefined ? [] : [refunded ? 'Avgiften betalas tillbaka vid återlämning.' : 'Avgiften betalas inte tillbaka vid återlämning.']),
    ...(vat === 'included' ? ['Moms ingår.'] : []),
    ...(restarts === true ? ['Avgiften börjar om vid ny förskrivning.'] : []),
    ...(per === undefined ? ['Källan säger inte vad avgiften tas ut för.'] : []),
    ...(kind === 'fee' && ceiling === null ? ['Avgiften räknas inte in i högkostnadsskyddet.'] : []),
    ...(kind === 'fee' && ceiling === undefined ? ['Källan säger inte om avgiften räknas in i ett högkostnadsskydd.'] : []),
  ];
}

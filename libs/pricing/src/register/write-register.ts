import type { Delivered, Ended, Rental } from '../rental/rental.js';
import type { ChangeRecord, RentalRecord } from './records.js';

type EndKind = Ended['kind'];

/**
 * The rental as rows: one of the register, and one change for each event that does not fit in it. Read again they are the same
 * rental, but that an empty cell says nothing: a change to no reason cannot be written.
 *
 * @returns `undefined` for a rental that was never delivered
 */
export function recordsOf(rental: Rental): { readonly rental: RentalRecord; readonly changes: readonly ChangeRecord[] } | undefined {
  const delivered = rental.events.find((event): event is Delivered => event.kind === 'delivered');
  if (delivered === undefined) return undefined;
  const inRow = new Map<EndKind, Ended>();
  const seen = new Set<EndKind>();
  const changes: ChangeRecord[] = [];
  for (const event of rental.events) {
    if (event === delivered) continue;
    if (event.kind !== 'delivered' && event.kind !== 'changed') {
      // The row comes first when it is read: only the first of its kind may stand in it, since of two of one day the later one holds.
      const first = !seen.has(event.kind);
      seen.add(event.kind);
      if (first && event.on !== null) {
        inRow.set(event.kind, event);
        continue;
      }
    }
    changes.push({
      rental: rental.id,
      kind: event.kind,
      on: event.on,
      registered: event.registered ?? null,
      payer: 'payer' in event ? (event.payer ?? null) : null,
      quantity: 'quantity' in event ? (event.quantity ?? null) : null,
      reason: 'reason' in event ? (event.reason ?? null) : null,
      vat: 'vat' in event ? (event.vat ?? null) : null,
    });
  }
  const on = (kind: EndKind): string | null => inRow.get(kind)?.on ?? null;
  const registered = (kind: EndKind): string | null => inRow.get(kind)?.registered ?? null;
  return {
    rental: {
      id: rental.id,
      article: rental.article,
      item: rental.item,
      quantity: rental.item === null || delivered.quantity !== 1 ? delivered.quantity : null,
      payer: delivered.payer,
      reason: delivered.reason,
      vat: delivered.vat,
      delivered: delivered.on,
      deliveredRegistered: delivered.registered ?? null,
      pickupOrdered: on('pickupOrdered'),
      pickupOrderedRegistered: registered('pickupOrdered'),
      received: on('received'),
      receivedRegistered: registered('received'),
      deregistered: on('deregistered'),
      deregisteredRegistered: registered('deregistered'),
    },
    changes,
  };
}

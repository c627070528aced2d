import type { Rental } from '@hjm/pricing';

/** Items per payer on a day. */
export type StockByPayer = { readonly marked: Readonly<Record<string, number>>; readonly counted: Readonly<Record<string, number>> };

/** Who has how many on a day, as far as the register knew on `knownAt`: told event by event, with nothing that the library knows of courses. */
export function stockByEvents(rentals: Iterable<Rental>, day: string, knownAt: string): StockByPayer {
  const stock: { marked: Record<string, number>; counted: Record<string, number> } = { marked: {}, counted: {} };
  for (const { item, events } of rentals) {
    let now: { payer: string; quantity: number } | undefined;
    let end: string | null = null;
    for (const event of events) {
      if ((event.registered ?? event.on ?? '') > knownAt) continue;
      if (event.kind === 'delivered' && event.on <= day) now = event;
      if (event.kind === 'changed' && event.on <= day && now !== undefined) now = { payer: event.payer ?? now.payer, quantity: event.quantity ?? now.quantity };
      if (event.kind === 'received' || event.kind === 'deregistered') end = event.on;
    }
    if (now === undefined || (end !== null && end <= day)) continue;
    const sums = item === null ? stock.counted : stock.marked;
    sums[now.payer] = (sums[now.payer] ?? 0) + now.quantity;
  }
  return stock;
}

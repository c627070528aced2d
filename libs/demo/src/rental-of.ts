import type { Rental, RentalEvent } from '@hjm/pricing';
import type { Dice } from './dice.js';
import type { Stay } from './stays.js';
import { dateText, FIRST_STOCK, lastOfEra } from './world-days.js';

const VAT = 'S';

/** In a thousand: what the register learnt of late. Made up. */
const LATE = { delivered: 20, changed: 120, received: 110 };
/** In a thousand: pick-up ordered before the return; never returned, deregistered instead; a return that was none. Made up. */
const PICKUP_ORDERED = 550;
const DEREGISTERED = 40;
const MISTAKEN = 4;

/** A stay as the register has it, event by event with the day on which it learnt of each. */
export function rentalOf(id: string, article: string, item: string | null, stay: Stay, dice: Dice): Rental {
  const { from, to, payer, quantity, reason, turn } = stay;
  const events: RentalEvent[] = [{ kind: 'delivered', on: dateText(from), ...registered(dice, from, LATE.delivered), payer, quantity, reason, vat: VAT }];
  if (turn !== undefined) {
    events.push({
      kind: 'changed',
      on: dateText(turn.on),
      ...registered(dice, turn.on, LATE.changed),
      ...(turn.payer === undefined ? {} : { payer: turn.payer }),
      ...(turn.quantity === undefined ? {} : { quantity: turn.quantity }),
    });
  }
  if (to !== undefined) ending(events, from, to, turn?.on ?? from, dice);
  else if (dice.perMille(MISTAKEN)) mistake(events, Math.max(from, turn?.on ?? from, FIRST_STOCK) + 1 + dice.below(300), dice);
  return { id, article, item, events };
}

function ending(events: RentalEvent[], from: number, to: number, earliest: number, dice: Dice): void {
  if (dice.perMille(DEREGISTERED)) {
    events.push({ kind: 'deregistered', on: dateText(to), ...registered(dice, to, LATE.received) });
    return;
  }
  if (dice.perMille(PICKUP_ORDERED)) {
    const ordered = to - dice.small(18);
    if (ordered > earliest && ordered > from && lastOfEra(ordered) === lastOfEra(to)) events.push({ kind: 'pickupOrdered', on: dateText(ordered) });
  }
  events.push({ kind: 'received', on: dateText(to), ...registered(dice, to, LATE.received) });
}

/** A return that was registered on the wrong rental, and taken back. */
function mistake(events: RentalEvent[], day: number, dice: Dice): void {
  const last = lastOfEra(day);
  const corrected = day + 4 + dice.below(25);
  if (corrected > last) return;
  events.push({ kind: 'received', on: dateText(day) }, { kind: 'received', on: null, registered: dateText(corrected) });
}

/** Most is registered on the day itself; what is late is known before the next day of stock at any rate. */
function registered(dice: Dice, day: number, perMille: number): { registered?: string } {
  if (!dice.perMille(perMille)) return {};
  const late = day + 2 + dice.small(50);
  return late > lastOfEra(day) ? {} : { registered: dateText(late) };
}

import type { LocalDate } from '@hjm/core';
import type { Rental, RentalEvent } from '@hjm/pricing';
import type { Dice } from './dice.js';
import type { Stay, Turn } from './stays.js';
import { dateText, FIRST_STOCK, lastOfEra } from './world-days.js';

const VAT = 'S';

/** In a thousand: what the register learnt of late. Made up. */
const LATE = { delivered: 20, changed: 120, ended: 110 };
/** In a thousand: pick-up ordered before the return; never returned, deregistered instead; a return that was none. Made up. */
const PICKUP_ORDERED = 550;
const DEREGISTERED = 60;
const MISTAKEN = 4;

/**
 * A stay as the register has it, event by event with the day on which it learnt of each. An item that `mayBeLost` is rented to
 * nobody after this.
 */
export function rentalOf(id: string, article: string, item: string | null, stay: Stay, mayBeLost: boolean, dice: Dice): Rental {
  const events: RentalEvent[] = [delivery(stay, dice)];
  const { from, to, turn } = stay;
  if (turn !== undefined) events.push(change(turn, dice));
  if (to !== undefined) ending(events, turn?.on ?? from, to, mayBeLost, dice);
  else if (dice.perMille(MISTAKEN)) mistake(events, Math.max(turn?.on ?? from, FIRST_STOCK) + 1 + dice.below(300), dice);
  return { id, article, item, events };
}

function delivery({ from, payer, quantity, reason }: Stay, dice: Dice): RentalEvent {
  const on = dateText(from);
  const registered = learnt(dice, from, LATE.delivered);
  return registered === undefined ? { kind: 'delivered', on, payer, quantity, reason, vat: VAT } : { kind: 'delivered', on, registered, payer, quantity, reason, vat: VAT };
}

function change({ on, payer, quantity }: Turn, dice: Dice): RentalEvent {
  const registered = learnt(dice, on, LATE.changed);
  return {
    kind: 'changed',
    on: dateText(on),
    ...(registered === undefined ? {} : { registered }),
    ...(payer === undefined ? {} : { payer }),
    ...(quantity === undefined ? {} : { quantity }),
  };
}

function ending(events: RentalEvent[], earliest: number, to: number, mayBeLost: boolean, dice: Dice): void {
  const lost = mayBeLost && dice.perMille(DEREGISTERED);
  if (!lost && dice.perMille(PICKUP_ORDERED)) {
    const ordered = to - dice.small(18);
    if (ordered > earliest && lastOfEra(ordered) === lastOfEra(to)) events.push({ kind: 'pickupOrdered', on: dateText(ordered) });
  }
  const [kind, on, registered] = [lost ? 'deregistered' : 'received', dateText(to), learnt(dice, to, LATE.ended)] as const;
  events.push(registered === undefined ? { kind, on } : { kind, on, registered });
}

/** A return that was registered on the wrong rental, and taken back. */
function mistake(events: RentalEvent[], day: number, dice: Dice): void {
  const corrected = day + 4 + dice.below(25);
  if (corrected > lastOfEra(day)) return;
  events.push({ kind: 'received', on: dateText(day) }, { kind: 'received', on: null, registered: dateText(corrected) });
}

/** Most is registered on the day itself; what is late is known before the next day of stock at any rate. */
function learnt(dice: Dice, day: number, perMille: number): LocalDate | undefined {
  if (!dice.perMille(perMille)) return undefined;
  const late = day + 2 + dice.small(50);
  return late > lastOfEra(day) ? undefined : dateText(late);
}

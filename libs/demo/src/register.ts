import { foundText, HjmError } from '@hjm/core';
import type { Rental } from '@hjm/pricing';
import { SLOTS } from './cohorts.js';
import { type DemoItem, itemOf } from './item.js';
import { lifeOf } from './life.js';

/** How much of the world. */
export type DemoSize = {
  /** So many worlds in a row, each with items and rentals of its own; the stock is so many times the published one. 1 when left out. */
  readonly copies?: number;
};

/**
 * The rentals of the demo world, one at a time, in the order of their items: no item is out twice at once, and nothing is wrong
 * with any of them. Made as they are asked for; nothing is kept.
 *
 * @throws HjmError `invalid-number` when `copies` is no whole number from 1 on
 */
export function* demoRentals(size: DemoSize = {}): Generator<Rental, void, undefined> {
  const slots = slotsOf(size);
  for (let slot = 0; slot < slots; slot++) for (const rental of lifeOf(slot).rentals) yield rental;
}

/** The marked items of the demo world in the order of their rentals, for statistics of life and age. */
export function* demoItems(size: DemoSize = {}): Generator<DemoItem, void, undefined> {
  const slots = slotsOf(size);
  for (let slot = 0; slot < slots; slot++) {
    const item = itemOf(lifeOf(slot));
    if (item !== undefined) yield item;
  }
}

function slotsOf({ copies = 1 }: DemoSize): number {
  if (Number.isSafeInteger(copies) && copies >= 1 && copies <= 1000) return copies * SLOTS;
  const [expected, found] = ['ett heltal från 1 till 1 000', foundText(copies)];
  throw new HjmError('invalid-number', `Antalet kopior av demovärlden: väntade ${expected}, fick ${found}.`, [{ path: 'copies', expected, found }]);
}

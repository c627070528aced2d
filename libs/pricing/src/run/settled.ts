import { lastRegistered } from '../rental/course.js';
import type { DayReader } from '../rental/day-reader.js';
import { ItemsRented } from '../rental/items-rented.js';
import type { Rental } from '../rental/rental.js';
import type { Block } from './blocks.js';
import { isTooLarge } from './charge.js';
import { owedBy } from './correct.js';
import { type Read, readRental, takenAlready, type Wrong } from './read-rental.js';
import type { SettledDays } from './read-period.js';
import { openSetup, type RunSetup } from './setup.js';

/**
 * What earlier runs charged a rental by, worked out again from what they knew: nothing where they kept it apart. Asked for every
 * rental in the order of the register, since an item that is out twice is charged to the rental that came first.
 */
export function settledBlocks(setup: RunSetup, { from, to, knownAt }: SettledDays, readDay: DayReader): (rental: Rental, now: Read | Wrong | undefined) => readonly Block[] {
  const open = openSetup(setup, knownAt);
  const pricesChanged = decidedAfter(setup, knownAt);
  const [items, counted] = [new ItemsRented(), new Set<string>()];
  return (rental, now) => {
    const same = !pricesChanged && lastRegistered(rental) <= knownAt;
    const then = same ? now : readRental(open, rental, knownAt, readDay);
    if (then === undefined || 'code' in then) return [];
    if (!same && tooLarge(then.blocks, from, to)) return [];
    return takenAlready(rental, then, items, counted, () => 0) === undefined ? then.blocks : [];
  };
}

function tooLarge(blocks: readonly Block[], from: number, to: number): boolean {
  try {
    owedBy(blocks, from, to);
    return false;
  } catch (error) {
    if (isTooLarge(error)) return true;
    throw error;
  }
}

function decidedAfter(setup: RunSetup, knownAt: string): boolean {
  return Object.values(setup.tariffs).some(({ prices }) =>
    prices.versions.some((version) => (version.decided ?? version.validFrom) > knownAt || version.approvals?.some(({ decided }) => decided > knownAt)),
  );
}

import { HjmError, type LocalDate, foundText } from '@hjm/core';
import { dateOfDay } from '@hjm/core/calendar';
import { endBeforeStart, faultIn } from '../rental/check-rental.js';
import { type Course, courseOf } from '../rental/course.js';
import type { DayReader } from '../rental/day-reader.js';
import type { ItemsRented } from '../rental/items-rented.js';
import type { Rental } from '../rental/rental.js';
import { type Block, blocksOf } from './blocks.js';
import type { ProblemCode, RentalProblem } from './problem.js';
import type { OpenSetup } from './setup.js';

/** A rental that can be charged. */
export type Read = { readonly course: Course; readonly blocks: readonly Block[] };
/** Why one cannot. */
export type Wrong = Omit<RentalProblem, 'rental' | 'ore'> & { readonly code: ProblemCode };

/** The rental as it was known at the end of `knownAt`, `null`: as it is registered. `undefined`: not known yet, whatever else is wrong with it. */
export function readRental(setup: OpenSetup, rental: Rental, knownAt: LocalDate | null, readDay: DayReader): Read | Wrong | undefined {
  const fault = faultIn(rental, readDay, knownAt);
  if (fault !== undefined) return fault;
  const course = courseOf(rental, knownAt, readDay);
  if (course === undefined) return undefined;
  if (!setup.articles.has(rental.article)) return unknown('unknown-article', 'article', 'en artikel i sortimentet', rental.article, setup.nearestArticle(rental.article));
  const early = endBeforeStart(course);
  if (early !== undefined) return early;
  const blocks = coveredBlocks(setup, rental.article, course);
  if (blocks !== undefined) return 'code' in blocks ? blocks : { course, blocks };
  const payer = course.terms.find((terms) => !setup.parties.has(terms.payer))?.payer ?? '';
  return unknown('unknown-payer', 'payer', 'en känd kostnadsansvarig', payer, setup.nearestParty(payer));
}

/** Working days after a pick-up order can only be counted in the years of the calendar. */
function coveredBlocks(setup: OpenSetup, article: string, course: Course): Block[] | Wrong | undefined {
  try {
    return blocksOf(setup, article, course);
  } catch (error) {
    if (!(error instanceof HjmError && error.code === 'date-out-of-range')) throw error;
    return { code: 'invalid-date', path: 'pickupOrdered', expected: 'en dag i arbetsdagskalenderns år', found: course.pickupOrdered === undefined ? '' : dateOfDay(course.pickupOrdered) };
  }
}

function unknown(code: ProblemCode, path: string, expected: string, value: string, near: string | undefined): Wrong {
  return { code, path, expected, found: foundText(value), ...(near === undefined ? {} : { nearest: near }) };
}

/** Whether the item is rented on these days already, or the rental has come before. What is in the way stays; this one is kept apart. */
export function takenAlready(rental: Rental, { course, blocks }: Read, items: ItemsRented, counted: Set<string>, cost: () => number): Omit<RentalProblem, 'rental'> | undefined {
  if (rental.item === null) {
    if (!counted.has(rental.id)) return void counted.add(rental.id);
    return { code: 'same-id', path: 'id', expected: 'ett id som ingen annan uthyrning har', found: foundText(rental.id), ore: cost() };
  }
  if (course.terms[0]?.quantity === 0 && course.terms.every(({ quantity }) => quantity === 0)) return undefined; // taken back: it was never out
  let last = course.delivered;
  for (const { to } of blocks) last = Math.max(last, to);
  const other = items.add(rental.item, course.delivered, last);
  if (other === undefined) return undefined;
  const days = `${dateOfDay(other.from)}–${other.to === Infinity ? '' : dateOfDay(other.to)}`;
  return { code: 'overlap', path: 'item', expected: `dagar då individen inte är uthyrd (är det ${days})`, found: `leverans ${dateOfDay(course.delivered)}`, ore: cost() };
}

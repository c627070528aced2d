import { HjmError, foundText } from '@hjm/core';
import { dateOfDay } from '@hjm/core/calendar';
import { endBeforeStart, faultIn } from '../../rental/check-rental.js';
import { type Course, courseOf } from '../../rental/course.js';
import { dayReader } from '../../rental/day-reader.js';
import { ItemsRented } from '../../rental/items-rented.js';
import type { Rental } from '../../rental/rental.js';
import type { Article } from '../../run/setup.js';
import { customerSpans } from '../out-spans.js';
import { GroupTally, type ItemRecord } from './group-tally.js';
import { type Item, type LifetimeProblem, readItem } from './item.js';
import type { LifetimeCounts } from './lifetime-counts.js';
import { type LifetimeQuestion, readQuestion } from './lifetime-question.js';
import { inOrder } from './merge-lifetimes.js';

/** Counts lives: first all items, then all rentals, each in any order. */
export type LifetimeRun = {
  /** @throws HjmError `item-after-rental` once a rental has been handed over */
  readonly item: (item: Item, output?: LifetimeOutput) => void;
  readonly rental: (rental: Rental, output?: LifetimeOutput) => void;
  readonly counts: () => LifetimeCounts;
};

/** Where problems go, as they come. */
export type LifetimeOutput = { readonly problem?: (problem: LifetimeProblem) => void };

/**
 * Begins to count ages, lives, use and reuse of marked items, as `lifetimeStatistics` tells them. A rental lasts from its delivery
 * until the day before the item is received or the rental deregistered, whoever pays. Memory is one small record per item and one per
 * rental of it. In shards, with each item and its rentals in one, `mergeLifetimes` gives the same as a whole.
 *
 * @throws HjmError `invalid-date`, `invalid-question`
 */
export function startLifetimes(question: LifetimeQuestion, articles: readonly Article[]): LifetimeRun {
  const asked = readQuestion(question);
  const [readDay, known] = [dayReader(), new Map(articles.map((article) => [article.id, article]))];
  const records = new Map<string, ItemRecord>();
  const rented = new ItemsRented();
  const problems = new Map<string, { about: 'item' | 'rental'; code: string; count: number }>();
  let [rentalsNotMarked, rentalsLater, begun] = [0, 0, false];

  const tell = (problem: LifetimeProblem, { problem: output }: LifetimeOutput): void => {
    const key = `${problem.about} ${problem.code}`;
    problems.set(key, { about: problem.about, code: problem.code, count: 1 + (problems.get(key)?.count ?? 0) });
    output?.(problem);
  };
  const item = (one: Item, output: LifetimeOutput = {}): void => {
    if (begun) throw new HjmError('item-after-rental', 'Alla individer läses in före den första uthyrningen.', [{ path: 'item', expected: 'en individ före den första uthyrningen', found: foundText(one.id) }]);
    const read = readItem(one, known, readDay);
    if ('code' in read) tell(read, output);
    else if (records.has(one.id)) tell({ about: 'item', id: one.id, code: 'same-item', path: 'id', expected: 'en individ som inte redan finns', found: foundText(one.id) }, output);
    else {
      const price = asked.value.by === 'itemPrice' ? one.priceOre : asked.value.prices[one.article];
      records.set(one.id, { ...read, price, first: Infinity, times: 0, begun: 0, rentedDays: 0, rentedDaysNotOwned: 0 });
    }
  };
  /** Notes the rental, or gives what is wrong with it. */
  const noted = (one: Rental): LifetimeProblem | undefined => {
    const about = { about: 'rental', id: one.id } as const;
    const fault = faultIn(one, readDay);
    if (fault !== undefined) return { ...about, ...fault };
    if (one.item === null) {
      rentalsNotMarked += 1;
      return undefined;
    }
    const course = courseOf(one, asked.knownAt, readDay);
    if (course === undefined || course.delivered > asked.on) {
      rentalsLater += 1;
      return undefined;
    }
    const early = endBeforeStart(course);
    if (early !== undefined) return { ...about, ...early };
    const record = records.get(one.item);
    if (record === undefined) return { ...about, code: 'unknown-item', path: 'item', expected: 'en individ i registret', found: foundText(one.item) };
    if (record.purchased !== undefined && record.purchased > asked.on) {
      return { ...about, code: 'not-bought-yet', path: 'item', expected: `en individ som är köpt senast ${question.on}`, found: `köpt ${dateOfDay(record.purchased)}` };
    }
    // The day of return is given too: on it the item may go out again.
    const other = rented.add(one.item, course.delivered, Math.min(course.received ?? Infinity, course.deregistered ?? Infinity));
    if (other !== undefined) {
      const days = `${dateOfDay(other.from)}–${other.to === Infinity ? '' : dateOfDay(other.to)}`;
      return { ...about, code: 'overlap', path: 'item', expected: `dagar då individen inte är uthyrd (är det ${days})`, found: `leverans ${dateOfDay(course.delivered)}` };
    }
    noteRental(record, course, asked);
    return undefined;
  };
  const rental = (one: Rental, output: LifetimeOutput = {}): void => {
    begun = true;
    const problem = noted(one);
    if (problem !== undefined) tell(problem, output);
  };
  const counts = (): LifetimeCounts => {
    const groups = new Map<string, GroupTally>();
    let boughtLater = 0;
    for (const record of records.values()) {
      if (record.purchased !== undefined && record.purchased > asked.on) {
        boughtLater += 1;
        continue;
      }
      let tally = groups.get(record.group);
      if (tally === undefined) groups.set(record.group, (tally = new GroupTally(asked, record.group)));
      tally.add(record);
    }
    return { question, on: question.on, boughtLater, rentalsNotMarked, rentalsLater, problems: inOrder(problems), groups: inOrder(groups).map((tally) => tally.counts()) };
  };
  return { item, rental, counts };
}

function noteRental(record: ItemRecord, course: Course, { on, reuseFrom }: { readonly on: number; readonly reuseFrom: number }): void {
  record.times += 1;
  if (course.delivered >= reuseFrom) record.begun += 1;
  record.first = Math.min(record.first, course.delivered);
  const lastOwned = Math.min(on, (record.scrapped ?? Infinity) - 1);
  for (const { from, to, quantity } of customerSpans(course)) {
    if (quantity === 0) continue;
    const days = Math.max(0, Math.min(to, on) - from + 1);
    const owned = Math.max(0, Math.min(to, lastOwned) - Math.max(from, record.purchased ?? -Infinity) + 1);
    record.rentedDays += owned;
    record.rentedDaysNotOwned += days - owned;
  }
}

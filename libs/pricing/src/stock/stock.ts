import { HjmError, type LocalDate, foundText, parseLocalDate } from '@hjm/core';
import { dateOfDay, dayNumber } from '@hjm/core/calendar';
import { dayReader } from '../rental/day-reader.js';
import { ItemsRented } from '../rental/items-rented.js';
import type { Rental } from '../rental/rental.js';
import type { ProblemCode, RentalProblem } from '../run/problem.js';
import { readRental, takenAlready } from '../run/read-rental.js';
import { openSetup, type RunSetup } from '../run/setup.js';
import { DayCounts, indexOf } from './day-counts.js';
import { chargedSpans, customerSpans } from './out-spans.js';
import { stockDay } from './stock-day.js';
import type { OutDays, Stock, StockCell, StockQuestion } from './stock-types.js';

/** Counts a stock: rentals in, one answer out. */
export type StockRun = {
  /** Counts one rental on all the days asked for. One that a rent run would leave out is kept apart here too, and told. */
  readonly add: (rental: Rental, output?: StockOutput) => void;
  readonly result: () => Stock;
};

/** Where problems go, as they come. They have no amount. */
export type StockOutput = { readonly problem?: (problem: RentalProblem) => void };

/**
 * Begins to count what is out on a day, or on several in one pass. Marked items and counted quantity stand apart. Over the days of a
 * period, what is `charged` adds up to the item-days of a rent run that counts by the day and has a price for every day. Memory is
 * constant but for one small record per rental of a marked item and the ids of the others, and for each party and product group (or
 * article) one count per day asked for. In shards, with each item in one, `mergeStock` gives the same as a whole.
 *
 * ```ts
 * import { SWEDISH_WORKING_DAYS } from '@hjm/core/calendar';
 * import { DAYS_BOTH_ENDS } from '@hjm/pricing';
 * import { startStock } from '@hjm/pricing/stock';
 *
 * const setup = {
 *   parties: [{ id: 'north', nameSv: 'Nordby', principal: 'north', customers: 'principals' }],
 *   articles: [{ id: 'bed', nameSv: 'Säng', group: 'beds' }],
 *   tariffs: { principals: { prices: { id: 'list', titleSv: 'Prislista', unit: 'day', approval: 'none', versions: [] }, time: DAYS_BOTH_ENDS } },
 *   calendar: SWEDISH_WORKING_DAYS,
 * } as const;
 * const run = startStock({ on: ['2024-04-29', '2024-04-30'] }, setup);
 * run.add({ id: 'r1', article: 'bed', item: 'b1', events: [{ kind: 'delivered', on: '2024-04-30', payer: 'north', quantity: 1, reason: null, vat: 'S' }] });
 * run.result().days.map((day) => day.total); // => [{ rentals: 0, marked: 0, counted: 0 }, { rentals: 1, marked: 1, counted: 0 }]
 * ```
 *
 * @throws HjmError `invalid-setup`, `invalid-date`; `invalid-days` when no day is asked for, or one twice
 */
export function startStock(question: StockQuestion, setup: RunSetup): StockRun {
  const { dates, days } = readDays(question.on);
  const knownAt = question.knownAt === undefined ? null : parseLocalDate(question.knownAt, 'knownAt');
  const out = readOut(question.out);
  const byArticle = question.cells === 'article';
  const open = openSetup(setup, knownAt);
  const readDay = dayReader();
  const [items, counted] = [new ItemsRented(), new Set<string>()];
  const cells = new Map<string, Map<string, DayCounts>>();
  const problems = new Map<ProblemCode, number>();
  let [rentals, leftOut] = [0, 0];

  const groupOf = (article: string): string => open.articles.get(article)?.group ?? article;
  const countsOf = (party: string, article: string): DayCounts => {
    const key = byArticle ? article : groupOf(article);
    let ofParty = cells.get(party);
    if (ofParty === undefined) cells.set(party, (ofParty = new Map<string, DayCounts>()));
    let counts = ofParty.get(key);
    if (counts === undefined) ofParty.set(key, (counts = new DayCounts(days.length)));
    return counts;
  };
  const add = (rental: Rental, output: StockOutput = {}): void => {
    rentals += 1;
    const read = readRental(open, rental, knownAt, readDay);
    if (read === undefined) return;
    const wrong = 'code' in read ? read : takenAlready(rental, read, items, counted, () => 0);
    if (wrong !== undefined || 'code' in read) {
      leftOut += 1;
      const problem = { rental: rental.id, ...(wrong as Omit<RentalProblem, 'rental'>), ore: null };
      problems.set(problem.code, (problems.get(problem.code) ?? 0) + 1);
      output.problem?.(problem);
      return;
    }
    for (const { from, to, payer, quantity } of out === 'charged' ? chargedSpans(read.blocks) : customerSpans(read.course)) {
      const [first, end] = [indexOf(days, from), indexOf(days, to + 1)];
      if (first < end && quantity > 0) countsOf(payer, rental.article).add(first, end, rental.item !== null, quantity);
    }
  };
  const result = (): Stock => {
    const byDay: StockCell[][] = dates.map(() => []);
    for (const [party, ofParty] of cells) {
      const principal = open.parties.get(party)?.principal ?? party;
      for (const [key, counts] of ofParty) {
        const about = { party, principal, ...(byArticle ? { group: groupOf(key), article: key } : { group: key, article: null }) };
        let index = 0;
        for (const count of counts.each()) {
          if (count.rentals > 0) byDay[index]?.push({ ...about, ...count });
          index += 1;
        }
      }
    }
    return {
      knownAt,
      out,
      cells: byArticle ? 'article' : 'group',
      rentals,
      leftOut,
      problems: [...problems].map(([code, count]) => ({ code, rentals: count })).sort((x, y) => (x.code < y.code ? -1 : 1)),
      days: dates.map((on, index) => stockDay(on, byDay[index] ?? [])),
    };
  };
  return { add, result };
}

function readDays(on: StockQuestion['on']): { dates: LocalDate[]; days: number[] } {
  const asked = typeof on === 'string' ? [on] : on;
  const days = asked.map((date, index) => dayNumber(parseLocalDate(date, typeof on === 'string' ? 'on' : `on.${index}`))).sort((x, y) => x - y);
  const dates = days.map(dateOfDay);
  const twice = dates.find((date, index) => date === dates[index + 1]);
  if (days.length === 0 || twice !== undefined) throw wrong('on', 'minst en dag, och varje dag en gång', twice ?? asked);
  return { dates, days };
}

function readOut(out: OutDays = 'charged'): OutDays {
  if ((['charged', 'atCustomer'] as readonly string[]).includes(out)) return out;
  throw wrong('out', '"charged" eller "atCustomer"', out);
}

function wrong(path: string, expected: string, value: unknown): HjmError {
  const found = foundText(value);
  return new HjmError('invalid-days', `Dagarna för beståndet: ${path}: väntade ${expected}, fick ${found}.`, [{ path, expected, found }]);
}

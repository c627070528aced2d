import { HjmError, foundText, nearest } from '@hjm/core';
import type { RentalProblem } from '../run/problem.js';
import { type RunOutput, type RunPeriod, startRentRun } from '../run/rent-run.js';
import type { RunSetup } from '../run/setup.js';
import type { Rental } from '../rental/rental.js';
import { Amounts, type Pair } from './amounts.js';
import { DIMENSIONS, groupsOf, keyOf, rowsOf } from './scenario-rows.js';
import type { ApartRental, Priceable, ScenarioDimension, ScenarioResult } from './scenario-types.js';

/** Two setups on the same rentals: rentals in, one comparison out. */
export type Scenario = {
  /** Prices one rental on both sides. One that a side cannot price, or not on all its days, is kept apart and told. */
  readonly add: (rental: Rental, output?: ScenarioOutput) => void;
  readonly result: () => ScenarioResult;
};

/** Where rentals that are kept apart go, as they come. */
export type ScenarioOutput = { readonly apart?: (rental: ApartRental) => void };

/**
 * Begins a comparison of A with B – other price lists, prices from another model, other rules of time – on the same rentals and days.
 * Both sides are plain rent runs, and the sums of each table are theirs to the öre. Memory is that of two rent runs: constant but for
 * one small record per rental of a marked item and the ids of the others. In shards, with each item in one, `mergeScenarios` gives
 * the same as a whole.
 *
 * ```ts
 * import { SWEDISH_WORKING_DAYS } from '@hjm/core/calendar';
 * import { DAYS_BOTH_ENDS } from '@hjm/pricing';
 * import { asIfInForce, describeScenario, repriced, startScenario } from '@hjm/pricing/scenario';
 *
 * const list = { id: 'list', titleSv: 'Prislista', unit: 'day', approval: 'none', versions: [{ id: '2024', validFrom: '2024-01-01', decided: null, citation: null, prices: [{ article: 'bed', ore: 1000 }] }] } as const;
 * const next = { id: '2025', validFrom: '2025-01-01', decided: null, citation: null };
 * const dearer = repriced(list, { version: next, changes: [{ percent: '2.5' }], rounding: 'halfUp' }).list;
 * const setup = {
 *   parties: [{ id: 'north', nameSv: 'Nordby', principal: 'north', customers: 'principals' }],
 *   articles: [{ id: 'bed', nameSv: 'Säng', group: 'beds' }],
 *   tariffs: { principals: { prices: list, time: DAYS_BOTH_ENDS } },
 *   calendar: SWEDISH_WORKING_DAYS,
 * };
 * const raised = { ...setup, tariffs: { principals: { prices: asIfInForce(dearer), time: DAYS_BOTH_ENDS } } };
 * const scenario = startScenario(setup, raised, { from: '2024-03-01', to: '2024-03-31' });
 * scenario.add({ id: 'r1', article: 'bed', item: 'b1', events: [{ kind: 'delivered', on: '2024-03-22', payer: 'north', quantity: 1, reason: null, vat: 'S' }] });
 * scenario.result().compared; // => { rentals: 1, more: 1, less: 0, equal: 0, a: 10_000, b: 10_250, difference: 250 }
 * describeScenario(scenario.result())[1]; // => 'Av 1 uthyrning som jämförs kostar 1 mer, 0 mindre och 0 lika mycket.'
 * ```
 *
 * @param dimensions - what is told by; principal, party and product group when left out
 * @throws HjmError `invalid-setup`, `invalid-period` as `startRentRun`; `unknown-dimension`
 */
export function startScenario(a: RunSetup, b: RunSetup, period: RunPeriod, dimensions: readonly ScenarioDimension[] = ['principal', 'party', 'group']): Scenario {
  checkDimensions(dimensions);
  const runs = { a: startRentRun(a, period), b: startRentRun(b, period) };
  const tables = dimensions.map((dimension) => new TableOf(dimension));
  const groups = groupsOf(a, b);
  const all = new Amounts();
  const apart: Record<Priceable, Amounts> = { onlyA: new Amounts(), onlyB: new Amounts(), neither: new Amounts() };
  let [rentals, notCharged] = [0, 0];
  let one: OneRental = fresh();

  const into = (side: 'a' | 'b'): RunOutput => ({
    line: (line) => {
      one.lines += 1;
      one.cost[side] += line.ore;
      for (const table of tables) table.line(side, keyOf(table.dimension, line, groups), line.ore);
    },
    problem: (problem) => void one.problems.push({ side, problem }),
  });
  const [intoA, intoB] = [into('a'), into('b')];

  const add = (rental: Rental, output: ScenarioOutput = {}): void => {
    one = fresh();
    rentals += 1;
    runs.a.add(rental, intoA);
    runs.b.add(rental, intoB);
    const priceable = priceableBy(one.problems);
    if (priceable !== 'both') {
      apart[priceable].keepApart(one.cost);
      output.apart?.({ rental: rental.id, priceable, ...one.cost, problems: one.problems });
    } else if (one.lines === 0) notCharged += 1;
    else all.compare(one.cost);
    for (const table of tables) table.close(priceable === 'both');
  };
  return {
    add,
    result: () => ({
      period,
      rentals,
      compared: all.compared(),
      notCharged,
      apart: { onlyA: apart.onlyA.apart(), onlyB: apart.onlyB.apart(), neither: apart.neither.apart() },
      tables: tables.map(({ dimension, amounts }) => ({ dimension, rows: rowsOf(dimension, amounts, [a, b]) })),
      runs: { a: runs.a.totals(), b: runs.b.totals() },
    }),
  };
}

type OneRental = { lines: number; readonly cost: Pair; readonly problems: { side: 'a' | 'b'; problem: RentalProblem }[] };

function fresh(): OneRental {
  return { lines: 0, cost: { a: 0, b: 0 }, problems: [] };
}

function priceableBy(problems: OneRental['problems']): Priceable | 'both' {
  const [wrongA, wrongB] = [problems.some(({ side }) => side === 'a'), problems.some(({ side }) => side === 'b')];
  return wrongA ? (wrongB ? 'neither' : 'onlyB') : wrongB ? 'onlyA' : 'both';
}

/** One dimension: the rental at hand by key, and the sums so far. */
class TableOf {
  readonly dimension: ScenarioDimension;
  readonly amounts: Map<string | null, Amounts> = new Map<string | null, Amounts>();
  readonly #rental = new Map<string | null, Pair>();

  constructor(dimension: ScenarioDimension) {
    this.dimension = dimension;
  }

  line(side: 'a' | 'b', key: string | null, ore: number): void {
    let pair = this.#rental.get(key);
    if (pair === undefined) this.#rental.set(key, (pair = { a: 0, b: 0 }));
    pair[side] += ore;
  }

  /** Adds the rental at hand to the sums, compared or kept apart. */
  close(compared: boolean): void {
    for (const [key, pair] of this.#rental) {
      let sums = this.amounts.get(key);
      if (sums === undefined) this.amounts.set(key, (sums = new Amounts()));
      if (compared) sums.compare(pair);
      else sums.keepApart(pair);
    }
    this.#rental.clear();
  }
}

function checkDimensions(dimensions: readonly string[]): void {
  for (const [index, dimension] of dimensions.entries()) {
    if ((DIMENSIONS as readonly string[]).includes(dimension) && dimensions.indexOf(dimension) === index) continue;
    const near = nearest(dimension, DIMENSIONS);
    const [path, expected, found] = [`dimensions.${index}`, `var och en högst en gång av ${DIMENSIONS.join(', ')}`, foundText(dimension)];
    throw new HjmError('unknown-dimension', `Jämförelsen redovisas efter ${DIMENSIONS.join(', ')}, var och en högst en gång; fick ${found}.`, [{ path, expected, found, ...(near === undefined ? {} : { nearest: near }) }]);
  }
}

import { sumOre, type Ore } from '@hjm/core/money';
import type { InvoiceLine } from './line.js';
import type { ProblemCode, RentalProblem } from './problem.js';

/** A sum of lines. */
export type Sum = { readonly lines: number; readonly ore: Ore };

/** Control totals of a run: what came in, what was charged, what was left out. */
export type RentTotals = {
  /** Rentals that were handed over; the next three add up to it. */
  readonly rentals: number;
  /** … with at least one line. */
  readonly charged: number;
  /** … without any, because nothing of them falls on the period. */
  readonly notCharged: number;
  /** … kept apart because something is wrong with them; without lines but for credits of what earlier runs charged. */
  readonly leftOut: number;
  readonly lines: number;
  readonly ore: Ore;
  /** Of `ore`: what belongs to the period, what was taken back and what was added for earlier periods. */
  readonly period: Sum;
  readonly credits: Sum;
  readonly late: Sum;
  /** Days times quantity of lines that count by the day. */
  readonly itemDays: number;
  /** By payer, in order of their ids. */
  readonly payers: readonly ({ readonly payer: string; readonly principal: string } & Sum)[];
  /** By reason, in order of their codes. What the left out would have cost is told where it can be worked out. */
  readonly problems: readonly { readonly code: ProblemCode; readonly rentals: number; readonly ore: Ore; readonly withoutAmount: number }[];
};

type Tally = { lines: number; ore: number };

/** Adds up lines and problems as they come. */
export class Tallies {
  #rentals = 0;
  #charged = 0;
  #leftOut = 0;
  #itemDays = 0;
  readonly #kinds = { period: tally(), credits: tally(), late: tally() };
  readonly #payers = new Map<string, Tally & { principal: string }>();
  readonly #problems = new Map<ProblemCode, { rentals: number; ore: number; withoutAmount: number }>();

  rental(outcome: 'charged' | 'notCharged' | 'leftOut'): void {
    this.#rentals += 1;
    if (outcome === 'charged') this.#charged += 1;
    if (outcome === 'leftOut') this.#leftOut += 1;
  }

  line(line: InvoiceLine, byDay: boolean): void {
    add(this.#kinds[line.correction === null ? 'period' : line.correction === 'credit' ? 'credits' : 'late'], line.ore);
    let payer = this.#payers.get(line.payer);
    if (payer === undefined) this.#payers.set(line.payer, (payer = { principal: line.principal, lines: 0, ore: 0 }));
    add(payer, line.ore);
    if (byDay && line.kind === 'rent') this.#itemDays += (line.correction === 'credit' ? -1 : 1) * line.count * line.quantity;
  }

  problem({ code, ore }: RentalProblem): void {
    let sum = this.#problems.get(code);
    if (sum === undefined) this.#problems.set(code, (sum = { rentals: 0, ore: 0, withoutAmount: 0 }));
    sum.rentals += 1;
    if (ore === null) sum.withoutAmount += 1;
    else sum.ore = plus(sum.ore, ore);
  }

  totals(): RentTotals {
    const { period, credits, late } = this.#kinds;
    return {
      rentals: this.#rentals,
      charged: this.#charged,
      notCharged: this.#rentals - this.#charged - this.#leftOut,
      leftOut: this.#leftOut,
      lines: period.lines + credits.lines + late.lines,
      ore: sumOre([period.ore, credits.ore, late.ore]),
      period: { ...period },
      credits: { ...credits },
      late: { ...late },
      itemDays: this.#itemDays,
      payers: [...this.#payers].map(([payer, { principal, lines, ore }]) => ({ payer, principal, lines, ore })).sort(by('payer')),
      problems: [...this.#problems].map(([code, sum]) => ({ code, ...sum })).sort(by('code')),
    };
  }
}

/** The totals of two runs of different rentals as those of one run of all of them. */
export function mergeTotals(a: RentTotals, b: RentTotals): RentTotals {
  return {
    rentals: a.rentals + b.rentals,
    charged: a.charged + b.charged,
    notCharged: a.notCharged + b.notCharged,
    leftOut: a.leftOut + b.leftOut,
    lines: a.lines + b.lines,
    ore: sumOre([a.ore, b.ore]),
    period: both(a.period, b.period),
    credits: both(a.credits, b.credits),
    late: both(a.late, b.late),
    itemDays: a.itemDays + b.itemDays,
    payers: joined(a.payers, b.payers, 'payer', (x, y) => ({ ...x, ...both(x, y) })),
    problems: joined(a.problems, b.problems, 'code', (x, y) => ({ ...x, rentals: x.rentals + y.rentals, ore: sumOre([x.ore, y.ore]), withoutAmount: x.withoutAmount + y.withoutAmount })),
  };
}

function both(a: Sum, b: Sum): Sum {
  return { lines: a.lines + b.lines, ore: sumOre([a.ore, b.ore]) };
}

function joined<K extends string, T extends Readonly<Record<K, string>>>(a: readonly T[], b: readonly T[], key: K, join: (x: T, y: T) => T): T[] {
  const found = new Map(a.map((entry) => [entry[key] as string, entry]));
  for (const entry of b) {
    const other = found.get(entry[key]);
    found.set(entry[key], other === undefined ? entry : join(other, entry));
  }
  return [...found.values()].sort(by(key));
}

function by<K extends string>(key: K): (a: Readonly<Record<K, string>>, b: Readonly<Record<K, string>>) => number {
  return (a, b) => (a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : 0);
}

function tally(): Tally {
  return { lines: 0, ore: 0 };
}

function add(sum: Tally, ore: number): void {
  sum.lines += 1;
  sum.ore = plus(sum.ore, ore);
}

function plus(a: Ore, b: Ore): Ore {
  return Number.isSafeInteger(a + b) ? a + b : sumOre([a, b]); // throws
}

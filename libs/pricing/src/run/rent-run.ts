import { HjmError, type LocalDate, foundText, nearest, parseLocalDate } from '@hjm/core';
import { dateOfDay, dayNumber } from '@hjm/core/calendar';
import { endBeforeStart, faultIn } from '../rental/check-rental.js';
import { type Course, courseOf, lastRegistered } from '../rental/course.js';
import { type DayReader, dayReader } from '../rental/day-reader.js';
import { ItemsRented } from '../rental/items-rented.js';
import type { Rental } from '../rental/rental.js';
import { type Block, blocksOf } from './blocks.js';
import { chargesIn } from './charge.js';
import { corrections, type Owed } from './correct.js';
import { type InvoiceLine, lineMaker } from './line.js';
import type { ProblemCode, RentalProblem } from './problem.js';
import { type OpenSetup, openSetup, type RunSetup } from './setup.js';
import { type RentTotals, Tallies } from './totals.js';

/** Which days are charged, and what is known. */
export type RunPeriod = {
  /** First and last day, both charged. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Only what was registered by the end of this day counts; left out: all. */
  readonly knownAt?: LocalDate;
  /**
   * Days that earlier runs have charged, and what was known then. What was registered since gives credits and late lines for them.
   * Left out: nothing was charged before.
   */
  readonly settled?: { readonly from: LocalDate; readonly to: LocalDate; readonly knownAt: LocalDate };
};

/** Where lines and problems go, as they come. */
export type RunOutput = { readonly line?: (line: InvoiceLine) => void; readonly problem?: (problem: RentalProblem) => void };

/** A run of rents: rentals in, lines out, totals at the end. */
export type RentRun = {
  /** Charges one rental. What is wrong with it is a problem, never an error. */
  readonly add: (rental: Rental, output?: RunOutput) => void;
  readonly totals: () => RentTotals;
};

/**
 * Begins a run. Rentals are handed over one at a time and in any order; nothing of them is kept but the days on which each marked item was rented
 * and the ids of other rentals. A register in shards gives the same as a whole if each item is in one shard: `mergeTotals`.
 *
 * @throws HjmError `invalid-setup`; `invalid-period` when an end is before a start, or settled days are not before the period's
 */
export function startRentRun(setup: RunSetup, period: RunPeriod): RentRun {
  const { from, to, settled } = readPeriod(period);
  const knownAt = period.knownAt ?? null;
  const open = openSetup(setup, knownAt);
  const openThen = settled === undefined ? undefined : openSetup(setup, settled.knownAt);
  const pricesChanged = settled !== undefined && decidedAfter(setup, settled.knownAt);
  const tallies = new Tallies();
  const items = new ItemsRented();
  const counted = new Set<string>();
  const lineOf = lineMaker();
  const readDay = dayReader();

  const owedFor = (rental: Rental, { blocks }: Read): OwedNow | Wrong => {
    try {
      const period = blocks.flatMap((block) => chargesIn(block, from, to).map((charge) => ({ block, charge })));
      if (settled === undefined || openThen === undefined || !(pricesChanged || lastRegistered(rental) > settled.knownAt)) return { period, credits: [], late: [] };
      const then = readRental(openThen, rental, settled.knownAt, readDay);
      return { period, ...corrections(then === undefined || 'code' in then ? [] : then.blocks, blocks, settled.from, settled.to) };
    } catch (error) {
      if (!(error instanceof HjmError && error.code === 'amount-too-large')) throw error;
      return { code: 'amount-too-large', path: 'quantity', expected: 'ett belopp som kan räknas exakt', found: error.message };
    }
  };
  const add = (rental: Rental, output: RunOutput = {}): void => {
    const tell = (problem: Omit<RentalProblem, 'rental'>): void => {
      const whole = { rental: rental.id, ...problem };
      tallies.problem(whole);
      output.problem?.(whole);
    };
    const read = readRental(open, rental, knownAt, readDay);
    if (read === undefined) {
      tallies.rental('notCharged');
      return;
    }
    const owed = 'code' in read ? read : owedFor(rental, read);
    const wrong = 'code' in owed ? { ...owed, ore: null } : takenAlready(rental, read as Read, items, counted, () => sumOf(owed.period));
    if (wrong !== undefined || 'code' in owed || 'code' in read) {
      if (wrong !== undefined) tell(wrong);
      tallies.rental('leftOut');
      return;
    }
    let lines = 0;
    const emit = (charges: readonly Owed[], correction: InvoiceLine['correction']): void => {
      lines += charges.length;
      for (const { block, charge } of charges) {
        const line = lineOf(rental, block, charge, correction);
        tallies.line(line, block.tariff.time.counting.by === 'day');
        output.line?.(line);
      }
    };
    emit(owed.period, null);
    emit(owed.credits, 'credit');
    emit(owed.late, 'late');
    const bare = withoutPrice(read.blocks, from, to);
    if (bare !== undefined) tell({ code: 'no-price', path: 'article', expected: `ett pris på ${rental.article} alla dagar`, found: `inget pris ${dateOfDay(bare.from)}–${dateOfDay(bare.to)}`, ore: null });
    tallies.rental(lines > 0 ? 'charged' : 'notCharged');
  };
  return { add, totals: () => tallies.totals() };
}

type OwedNow = { readonly period: readonly Owed[]; readonly credits: readonly Owed[]; readonly late: readonly Owed[] };
/** A rental that can be charged. */
export type Read = { readonly course: Course; readonly blocks: readonly Block[] };
/** Why one cannot. */
export type Wrong = Omit<RentalProblem, 'rental' | 'ore'> & { readonly code: ProblemCode };

/** `undefined`: not known yet. */
export function readRental(setup: OpenSetup, rental: Rental, knownAt: LocalDate | null, readDay: DayReader): Read | Wrong | undefined {
  const fault = faultIn(rental, readDay);
  if (fault !== undefined) return fault;
  if (!setup.articles.has(rental.article)) {
    return wrong('unknown-article', 'article', 'en artikel i sortimentet', rental.article, setup.articles.keys());
  }
  const course = courseOf(rental, knownAt, readDay);
  if (course === undefined) return undefined;
  const early = endBeforeStart(course);
  if (early !== undefined) return early;
  const blocks = blocksOf(setup, rental.article, course);
  if (blocks !== undefined) return { course, blocks };
  const payer = course.terms.find((terms) => !setup.parties.has(terms.payer))?.payer;
  return wrong('unknown-payer', 'payer', 'en känd kostnadsansvarig', payer, setup.parties.keys());
}

function wrong(code: ProblemCode, path: string, expected: string, value: string | undefined, words: Iterable<string>): Wrong {
  const near = nearest(value ?? '', words);
  return { code, path, expected, found: foundText(value), ...(near === undefined ? {} : { nearest: near }) };
}

/** Whether the item is rented on these days already, or the rental has come before. What is in the way stays; this one is kept apart. */
export function takenAlready(rental: Rental, { course, blocks }: Read, items: ItemsRented, counted: Set<string>, cost: () => number): Omit<RentalProblem, 'rental'> | undefined {
  if (rental.item === null) {
    if (!counted.has(rental.id)) return void counted.add(rental.id);
    return { code: 'same-id', path: 'id', expected: 'ett id som ingen annan uthyrning har', found: foundText(rental.id), ore: cost() };
  }
  const other = items.add(rental.item, course.delivered, Math.max(course.delivered, blocks.at(-1)?.to ?? course.delivered));
  if (other === undefined) return undefined;
  const days = `${dateOfDay(other.from)}–${other.to === Infinity ? '' : dateOfDay(other.to)}`;
  return { code: 'overlap', path: 'item', expected: `dagar då individen inte är uthyrd (är det ${days})`, found: `leverans ${dateOfDay(course.delivered)}`, ore: cost() };
}

function sumOf(owed: readonly Owed[]): number {
  return owed.reduce((sum, { charge }) => sum + charge.ore, 0);
}

function withoutPrice(blocks: readonly Block[], from: number, to: number): { from: number; to: number } | undefined {
  for (const { pieces } of blocks) {
    for (const piece of pieces) {
      if (piece.ore === undefined && piece.from <= to && piece.to >= from) return { from: Math.max(piece.from, from), to: Math.min(piece.to, to) };
    }
  }
  return undefined;
}

function decidedAfter(setup: RunSetup, knownAt: LocalDate): boolean {
  return Object.values(setup.tariffs).some(({ prices }) =>
    prices.versions.some((version) => (version.decided ?? version.validFrom) > knownAt || version.approvals?.some(({ decided }) => decided > knownAt)),
  );
}

function readPeriod(period: RunPeriod): { from: number; to: number; settled?: { from: number; to: number; knownAt: LocalDate } } {
  const span = (path: string, start: LocalDate, end: LocalDate): { from: number; to: number } => {
    const [from, to] = [dayNumber(parseLocalDate(start, `${path}from`)), dayNumber(parseLocalDate(end, `${path}to`))];
    if (to < from) throw invalid(`${path}to`, `tidigast ${start}`, end);
    return { from, to };
  };
  const { from, to } = span('', period.from, period.to);
  if (period.knownAt !== undefined) parseLocalDate(period.knownAt, 'knownAt');
  if (period.settled === undefined) return { from, to };
  const settled = { ...span('settled.', period.settled.from, period.settled.to), knownAt: parseLocalDate(period.settled.knownAt, 'settled.knownAt') };
  if (settled.to >= from) throw invalid('settled.to', `en dag före ${period.from}`, period.settled.to);
  if (period.knownAt !== undefined && settled.knownAt > period.knownAt) throw invalid('settled.knownAt', `senast ${period.knownAt}`, settled.knownAt);
  return { from, to, settled };
}

function invalid(path: string, expected: string, value: unknown): HjmError {
  const found = foundText(value);
  return new HjmError('invalid-period', `Perioden: ${path}: väntade ${expected}, fick ${found}.`, [{ path, expected, found }]);
}

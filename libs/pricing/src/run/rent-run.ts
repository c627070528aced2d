import type { LocalDate } from '@hjm/core';
import { dayReader } from '../rental/day-reader.js';
import { ItemsRented } from '../rental/items-rented.js';
import type { Rental } from '../rental/rental.js';
import type { Block } from './blocks.js';
import { chargesIn, isTooLarge } from './charge.js';
import { corrections, type Owed } from './correct.js';
import { daysWithoutPrice, priceWanted } from './gaps.js';
import { type InvoiceLine, lineMaker } from './line.js';
import type { RentalProblem } from './problem.js';
import { readPeriod, type SettledDays } from './read-period.js';
import { type Read, readRental, takenAlready, type Wrong } from './read-rental.js';
import { settledBlocks } from './settled.js';
import { openSetup, type RunSetup } from './setup.js';
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
   * Left out: nothing was charged before. Articles and parties have no history: the earlier runs are taken to have had those of now.
   */
  readonly settled?: { readonly from: LocalDate; readonly to: LocalDate; readonly knownAt: LocalDate };
};

/** Where lines and problems go, as they come. */
export type RunOutput = { readonly line?: (line: InvoiceLine) => void; readonly problem?: (problem: RentalProblem) => void };

/** A run of rents: rentals in, lines out, totals at the end. */
export type RentRun = {
  /**
   * Charges one rental. What is wrong with it is a problem, never an error.
   *
   * @throws HjmError `amount-too-large` when the sums of the run can no longer be exact
   */
  readonly add: (rental: Rental, output?: RunOutput) => void;
  readonly totals: () => RentTotals;
};

/**
 * Begins a run. Rentals are handed over one at a time; nothing of them is kept but the days on which each marked item was rented and the
 * ids of other rentals (with settled days: twice, as known now and then). Their order decides only which of two rentals of one item is
 * charged, the first; it must be the same from run to run. A register in shards gives the same as a whole if each item is in one shard:
 * `mergeTotals`.
 *
 * @throws HjmError `invalid-setup`; `invalid-period` when an end is before a start, or settled days are not before the period's
 */
export function startRentRun(setup: RunSetup, period: RunPeriod): RentRun {
  const { from, to, settled } = readPeriod(period);
  const knownAt = period.knownAt ?? null;
  const open = openSetup(setup, knownAt);
  const tallies = new Tallies();
  const items = new ItemsRented();
  const counted = new Set<string>();
  const lineOf = lineMaker();
  const readDay = dayReader();
  const blocksThen = settled === undefined ? undefined : settledBlocks(setup, settled, readDay);

  const owedFor = ({ blocks }: Read, then: readonly Block[]): OwedNow | Wrong => {
    try {
      const charges: Owed[] = [];
      for (const block of blocks) for (const charge of chargesIn(block, from, to)) charges.push({ block, charge });
      const { credits, late } = corrected(then, blocks, settled);
      return { period: charges, credits, late };
    } catch (error) {
      if (!isTooLarge(error)) throw error;
      return { code: 'amount-too-large', path: 'quantity', expected: 'ett belopp som kan räknas exakt', found: error.message };
    }
  };
  const add = (rental: Rental, output: RunOutput = {}): void => {
    const tell = (problem: Omit<RentalProblem, 'rental'>): void => {
      const whole = { rental: rental.id, ...problem };
      tallies.problem(whole);
      output.problem?.(whole);
    };
    let lines = 0;
    const emit = (charges: readonly Owed[], correction: InvoiceLine['correction']): void => {
      lines += charges.length;
      for (const { block, charge } of charges) {
        const line = lineOf(rental, block, charge, correction);
        tallies.line(line, block.tariff.time.counting.by === 'day');
        output.line?.(line);
      }
    };
    const read = readRental(open, rental, knownAt, readDay);
    const then = blocksThen?.(rental, read) ?? NO_BLOCKS;
    if (read === undefined) {
      tallies.rental('notCharged');
      return;
    }
    const owed = 'code' in read ? read : owedFor(read, then);
    const wrong = 'code' in owed ? { ...owed, ore: null } : takenAlready(rental, read as Read, items, counted, () => sumOf(owed.period));
    if (wrong !== undefined || 'code' in owed || 'code' in read) {
      if (wrong !== undefined) tell(wrong);
      emit(corrected(then, [], settled).credits, 'credit');
      tallies.rental('leftOut');
      return;
    }
    emit(owed.period, null);
    emit(owed.credits, 'credit');
    emit(owed.late, 'late');
    const bare = daysWithoutPrice(read.blocks, then, { from, to }, settled);
    if (bare.length > 0) tell({ code: 'no-price', path: 'article', expected: priceWanted(rental.article, read.blocks), found: `inget pris ${bare.join(', ')}`, ore: null });
    tallies.rental(lines > 0 ? 'charged' : 'notCharged');
  };
  return { add, totals: () => tallies.totals() };
}

type Corrected = ReturnType<typeof corrections>;
type OwedNow = Corrected & { readonly period: readonly Owed[] };

function corrected(then: readonly Block[], now: readonly Block[], settled: SettledDays | undefined): Corrected {
  return settled === undefined || then === now ? NOTHING : corrections(then, now, settled.from, settled.to);
}
const NO_BLOCKS: readonly Block[] = [];
const NOTHING: Corrected = { credits: [], late: [] };

function sumOf(owed: readonly Owed[]): number {
  return owed.reduce((sum, { charge }) => sum + charge.ore, 0);
}

import { HjmError } from '@hjm/core';
import type { Ore } from '@hjm/core/money';
import { monthOf, monthStart, monthsAfter } from '../time/months.js';
import { PARTS, partsOf } from '../time/shares.js';
import type { Counting } from '../time/time-rule.js';
import type { Block, Piece } from './blocks.js';

/** What a charge is for. */
export type ChargeKind = 'rent' | 'minimum' | 'startFee';

/** One amount of a block. Days are day numbers, both ends included. */
export type Charge = {
  readonly kind: ChargeKind;
  readonly from: number;
  readonly to: number;
  readonly piece: Piece;
  /** Days of `rent` by the day, else 1. */
  readonly count: number;
  readonly ore: Ore;
};

/**
 * The charges that fall on the days from `from` to `to`, in order of days. Cutting a period never changes what it costs: the charges
 * of the parts are the charges of the whole, to the öre, for an amount by the day is the difference of two rounded running sums.
 */
export function chargesIn(block: Block, from: number, to: number): Charge[] {
  const charges: Charge[] = [];
  const first = block.pieces[0];
  if (first === undefined || from > block.to || to < block.from) return charges;
  const { startFee, time } = block.tariff;
  if (startFee !== undefined && from <= block.from) charges.push({ kind: 'startFee', from: block.from, to: block.from, piece: first, count: 1, ore: startFee.ore });
  if (time.counting.by === 'day') byDay(block, time.counting.unit, from, to, charges);
  else byPeriod(block, time.counting, from, to, charges);
  if (time.minimum !== undefined && block.ends && block.to >= from && block.to <= to) topUp(block, time.minimum, first, charges);
  return charges;
}

function byDay(block: Block, unit: keyof typeof PARTS, from: number, to: number, charges: Charge[]): void {
  const parts = PARTS[unit];
  let ore = 0;
  let rest = 0; // parts of an öre, fewer than `parts`
  const add = (piece: Piece, first: number, last: number): void => {
    const each = (piece.ore as number) * piece.quantity;
    exact(each * parts);
    const counted = partsOf(unit, first, last);
    rest += each * (counted % parts);
    ore += each * Math.floor(counted / parts) + Math.floor(rest / parts);
    rest %= parts;
  };
  // Halves away from zero; running sums are never negative.
  const rounded = (): number => exact(ore + (rest * 2 >= parts ? 1 : 0));
  for (const piece of block.pieces) {
    if (piece.from > to) break;
    if (piece.ore === undefined) continue;
    const start = Math.max(piece.from, from);
    if (piece.from < start) add(piece, piece.from, Math.min(piece.to, start - 1));
    const last = Math.min(piece.to, to);
    if (last < start) continue;
    const before = rounded();
    add(piece, start, last);
    charges.push({ kind: 'rent', from: start, to: last, piece, count: last - start + 1, ore: rounded() - before });
  }
}

type ByPeriod = Extract<Counting, { by: 'period' }>;

function byPeriod(block: Block, counting: ByPeriod, from: number, to: number, charges: Charge[]): void {
  const begins = periodStart(block.from, counting);
  const last = Math.min(to, block.to);
  for (let index = firstPeriod(block.from, counting, Math.max(from, block.from)); ; index++) {
    const start = begins(index);
    if (start > last) return;
    const end = begins(index + 1) - 1;
    if (counting.charged === 'completed' && (start < block.from || end > last)) continue;
    const day = counting.charged === 'begun' ? Math.max(start, block.from) : end;
    if (day < from) continue;
    const piece = block.pieces.find((candidate) => candidate.from <= day && day <= candidate.to);
    if (piece?.ore !== undefined) charges.push({ kind: 'rent', from: Math.max(start, block.from), to: end, piece, count: 1, ore: exact(piece.ore * piece.quantity) });
  }
}

function periodStart(blockFrom: number, counting: ByPeriod): (index: number) => number {
  if (counting.from === 'calendar') return (index) => monthStart(monthOf(blockFrom) + index);
  return counting.unit === '30days' ? (index) => blockFrom + 30 * index : (index) => monthsAfter(blockFrom, index);
}

/** The period that the day is in, or one before it. */
function firstPeriod(blockFrom: number, counting: ByPeriod, day: number): number {
  if (counting.unit === '30days') return Math.floor((day - blockFrom) / 30);
  return Math.max(0, monthOf(day) - monthOf(blockFrom) - 1);
}

/** What is missing to the minimum, by the terms and the price that the rental began with; charged to whoever pays on the last day. */
function topUp(block: Block, minimum: number, first: Piece, charges: Charge[]): void {
  if (first.ore === undefined) return;
  const own: Charge[] = [];
  const { counting } = block.tariff.time;
  if (counting.by === 'day') byDay(block, counting.unit, block.from, block.to, own);
  else byPeriod(block, counting, block.from, block.to, own);
  const missing = exact(first.ore * first.quantity * minimum) - own.reduce((sum, { ore }) => sum + ore, 0);
  const { party, vat } = block.pieces.at(-1) ?? first;
  if (missing > 0) charges.push({ kind: 'minimum', from: block.to, to: block.to, piece: { ...first, party, vat }, count: 1, ore: missing });
}

function exact(ore: number): Ore {
  if (Number.isSafeInteger(ore)) return ore;
  throw new HjmError('amount-too-large', 'Beloppet är för stort för att räknas exakt.');
}

/** Whether a charge could not be reckoned exactly. */
export function isTooLarge(error: unknown): error is HjmError {
  return error instanceof HjmError && error.code === 'amount-too-large';
}

import type { Course, TermsFrom } from '../rental/course.js';
import type { Stop, TimeRule } from '../time/time-rule.js';
import type { OpenSetup, OpenTariff, Party } from './setup.js';

/** A stretch of days with one payer, quantity, reason and price. Days are day numbers, both ends included. */
export type Piece = {
  readonly from: number;
  readonly to: number;
  readonly party: Party;
  readonly quantity: number;
  readonly reason: string | null;
  readonly vat: string;
  /** The version of the price list, and its price; both `undefined` on days without one. */
  readonly version: string | undefined;
  readonly ore: number | undefined;
};

/** Days in a row that are charged by one tariff; amounts are rounded once over a whole block. */
export type Block = {
  readonly tariff: OpenTariff;
  /** First day charged. */
  readonly from: number;
  /** Last day charged, `Infinity` while the rental goes on. */
  readonly to: number;
  /** Whether the rental ends with this block, and its end is known. */
  readonly ends: boolean;
  readonly pieces: readonly Piece[];
};

/**
 * The charged days of a rental. A block begins with the rental or where another tariff begins, and ends where the next one begins or
 * where its own rule of time says that the rental ended.
 *
 * `undefined` when a payer is not among the parties.
 */
export function blocksOf(setup: OpenSetup, article: string, course: Course): Block[] | undefined {
  const blocks: Block[] = [];
  const { terms } = course;
  for (let index = 0; index < terms.length; ) {
    const first = terms[index] as TermsFrom;
    const party = setup.parties.get(first.payer);
    if (party === undefined) return undefined;
    const tariff = setup.tariffOf(party.customers);
    let end = index + 1;
    while (end < terms.length && setup.parties.get((terms[end] as TermsFrom).payer)?.customers === party.customers) end += 1;
    if (end < terms.length && !setup.parties.has((terms[end] as TermsFrom).payer)) return undefined;
    const from = index === 0 && tariff.time.start === 'dayAfterDelivery' ? first.from + 1 : first.from;
    const stop = stopOf(setup, tariff.time, course);
    const next = end < terms.length ? (terms[end] as TermsFrom).from - 1 : Infinity;
    const to = Math.min(stop, next);
    blocks.push({ tariff, from, to, ends: stop <= next && stop !== Infinity, pieces: piecesOf(setup, tariff, article, terms.slice(index, end), from, to) });
    if (stop <= next) break;
    index = end;
  }
  return blocks;
}

/** The last day that the rule charges, `Infinity` while nothing has ended the rental. */
function stopOf(setup: OpenSetup, rule: TimeRule, course: Course): number {
  let stop = Infinity;
  for (const kind of rule.stops) stop = Math.min(stop, endBy(setup, kind, course));
  return rule.lastDay === 'charged' ? stop : stop - 1;
}

function endBy(setup: OpenSetup, stop: Stop, course: Course): number {
  if (stop === 'received') return course.received ?? Infinity;
  if (stop === 'deregistered') return course.deregistered ?? Infinity;
  return course.pickupOrdered === undefined ? Infinity : setup.workingDaysAfter(course.pickupOrdered, stop.workingDaysAfterPickupOrder);
}

/** The terms cut where prices change; days without a price are pieces of their own, days of quantity 0 are none. */
function piecesOf(setup: OpenSetup, { book }: OpenTariff, article: string, terms: readonly TermsFrom[], from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  for (const [index, { payer, quantity, reason, vat, from: start }] of terms.entries()) {
    const party = setup.parties.get(payer) as Party;
    let day = index === 0 ? from : start;
    const last = Math.min(to, (terms[index + 1]?.from ?? Infinity) - 1);
    if (quantity === 0) continue; // nothing is out
    const push = (upTo: number, version: string | undefined, ore: number | undefined): void => {
      if (day <= upTo) pieces.push({ from: day, to: upTo, party, quantity, reason, vat, version, ore });
      day = Math.max(day, upTo + 1);
    };
    for (const span of book.spansOf(party.principal)) {
      if (span.to < day) continue;
      if (span.from > last) break;
      push(Math.min(span.from - 1, last), undefined, undefined);
      const ore = book.priceIn(span.version, article, reason);
      push(Math.min(span.to, last), ore === undefined ? undefined : span.version.id, ore);
    }
    push(last, undefined, undefined);
  }
  return pieces;
}

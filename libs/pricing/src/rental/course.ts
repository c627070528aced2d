import type { LocalDate } from '@hjm/core';
import type { DayReader } from './day-reader.js';
import type { Delivered, Rental, RentalTerms } from './rental.js';

/** Terms that hold from a day on. Days are day numbers. */
export type TermsFrom = RentalTerms & { readonly from: number };

/** What is known of a rental on a day: from when it ran on which terms, and what may have ended it. */
export type Course = {
  /** The day of delivery. */
  readonly delivered: number;
  /** In order of days; the first begins on the day of delivery. */
  readonly terms: readonly TermsFrom[];
  readonly received: number | undefined;
  readonly deregistered: number | undefined;
  readonly pickupOrdered: number | undefined;
};

type EndKind = 'received' | 'deregistered' | 'pickupOrdered';

/** The course as the register knew it at the end of `knownAt`; `undefined` when the delivery was not known yet. `null`: all that is registered. The rental's own days must be checked. */
export function courseOf(rental: Rental, knownAt: LocalDate | null, readDay: DayReader): Course | undefined {
  const day = (text: LocalDate): number => readDay(text) as number;
  let delivered: Delivered | undefined;
  let deliveredSeen = '';
  let changes: { from: number; seen: string; terms: Partial<RentalTerms> }[] | undefined;
  const ends: Record<EndKind, { on: LocalDate | null; seen: string } | undefined> = { received: undefined, deregistered: undefined, pickupOrdered: undefined };
  for (const event of rental.events) {
    const seen = event.registered ?? event.on ?? '';
    if (knownAt !== null && seen > knownAt) continue;
    if (event.kind === 'delivered') {
      if (seen >= deliveredSeen) [delivered, deliveredSeen] = [event, seen];
    } else if (event.kind === 'changed') {
      (changes ??= []).push({ from: day(event.on), seen, terms: event });
    } else {
      const before = ends[event.kind];
      if (before === undefined || seen >= before.seen) ends[event.kind] = { on: event.on, seen };
    }
  }
  if (delivered === undefined) return undefined;
  const first = day(delivered.on);
  return {
    delivered: first,
    terms: changes === undefined ? [{ from: first, ...pick(delivered, delivered) }] : changedTerms(first, delivered, changes),
    received: ends.received?.on == null ? undefined : day(ends.received.on),
    deregistered: ends.deregistered?.on == null ? undefined : day(ends.deregistered.on),
    pickupOrdered: ends.pickupOrdered?.on == null ? undefined : day(ends.pickupOrdered.on),
  };
}

/** Changes in the order of their days, of one day the last registered; what is said before the delivery holds from the delivery. */
function changedTerms(first: number, delivered: Delivered, changes: { from: number; seen: string; terms: Partial<RentalTerms> }[]): TermsFrom[] {
  changes.sort((a, b) => a.from - b.from || (a.seen < b.seen ? -1 : a.seen > b.seen ? 1 : 0));
  const terms: TermsFrom[] = [{ from: first, ...pick(delivered, delivered) }];
  for (const change of changes) {
    const from = Math.max(first, change.from);
    const before = terms.at(-1) as TermsFrom;
    const next = { from, ...pick(change.terms, before) };
    if (before.from === from) terms.pop();
    terms.push(next);
  }
  return terms;
}

function pick(terms: Partial<RentalTerms>, otherwise: RentalTerms): RentalTerms {
  return {
    payer: terms.payer ?? otherwise.payer,
    quantity: terms.quantity ?? otherwise.quantity,
    reason: terms.reason === undefined ? otherwise.reason : terms.reason,
    vat: terms.vat ?? otherwise.vat,
  };
}

/** The last registration that the rental holds, for telling whether anything is newer than a day. */
export function lastRegistered(rental: Rental): LocalDate {
  let last = '';
  for (const event of rental.events) {
    const seen = event.registered ?? event.on ?? '';
    if (seen > last) last = seen;
  }
  return last;
}

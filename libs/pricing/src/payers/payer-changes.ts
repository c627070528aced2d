import { foundText, HjmError, isLocalDate, type LocalDate } from '@hjm/core';
import { dateOfDay } from '@hjm/core/calendar';
import { type Course, courseOf } from '../rental/course.js';
import { faultIn } from '../rental/check-rental.js';
import { type DayReader, dayReader, FIRST_DAY, LAST_DAY } from '../rental/day-reader.js';
import type { Changed, Rental } from '../rental/rental.js';
import { type Known, knownSituations, type PayerOn, payerOn, sameSlice } from './payer-on.js';
import type { PayerRules, Situation } from './payer-rules.js';

/** Days of a rental with one payer, or with one reason why nobody can be said to pay. */
export type PayerSlice = {
  readonly from: LocalDate;
  /** Last day; `null`: still out. */
  readonly to: LocalDate | null;
  /** The party, or `null` where nobody can be said to pay. */
  readonly payer: string | null;
  readonly on: PayerOn;
};

/** A change of payer to add to the register, and who paid before. */
export type PayerChange = {
  readonly rental: string;
  readonly event: Changed & { readonly payer: string };
  readonly before: string;
  /** What made it: rules, the register's own payer again, or why nobody can be said to pay. */
  readonly said: PayerOn;
};

/** What the rules make of a rental. */
export type PayerCourse = {
  /** As known last, without gaps from the first day to the last. */
  readonly slices: readonly PayerSlice[];
  /** In the order of their registration. Read with the rental, they give the payers that the rules gave by what was known on each day. */
  readonly changes: readonly PayerChange[];
};

/**
 * Folds what is known of a person into the changes of payer of one rental. Bitemporal: a change is registered on the first day on which
 * all that it follows from was known – the situation, the rental, the edition of the rules. Where the payer stays, nothing changes. Before
 * the first situation the register's own payer stays; where the rules leave the payer open, `open` is written and the slice says why.
 *
 * @param notBefore - the first day on which something new can be registered, since earlier runs have charged by what was known before
 * it: then the changes give credits, and what was known is not rewritten. `null`: nothing has been charged
 * @throws HjmError `invalid-rental` for a rental, `invalid-situation` for a situation with days that do not exist
 */
export function payerChanges<Facts>(rental: Rental, situations: readonly Situation<Facts>[], rules: PayerRules<Facts>, notBefore: LocalDate | null = null): PayerCourse {
  const readDay = dayReader();
  check(rental, situations, readDay);
  const dateOf = dayWriter();
  const seen = [...rental.events.map(({ on, registered }) => registered ?? on ?? ''), ...situations.map(({ from, registered }) => registered ?? from), ...rules.decided];
  const moments = [...new Set(seen.map((day) => (notBefore !== null && day < notBefore ? notBefore : day)))].sort();
  const changes: PayerChange[] = [];
  let last: { readonly wanted: ReadonlyMap<number, PayerOn>; readonly own: Course } | undefined;
  for (const moment of moments) {
    const own = courseOf(rental, moment, readDay);
    if (own === undefined) continue;
    const known = knownSituations(situations, moment);
    const wanted = wantedDays(own, known, moment, rules, readDay, dateOf);
    const read = (): Course => (changes.length === 0 ? own : (courseOf({ ...rental, events: [...rental.events, ...changes.map(({ event }) => event)] }, moment, readDay) as Course));
    let now = read();
    for (const day of new Set([...wanted.keys(), ...changes.map(({ event }) => readDay(event.on) as number)].sort((a, b) => a - b))) {
      if (day < own.delivered || day > lastDay(own)) continue;
      const on = dateOf(day);
      const said = wanted.get(day) ?? payerOn(known, on, moment, rules);
      const payer = said.by === 'rules' ? said.payer : said.by === 'nobody' ? rules.open : payerAt(own, day);
      const before = payerAt(now, day);
      if (before === payer) continue;
      changes.push({ rental: rental.id, before, said, event: { kind: 'changed', on, ...(on === moment ? {} : { registered: moment }), payer } });
      now = read();
    }
    last = { wanted, own };
  }
  return { slices: last === undefined ? [] : slicesOf(last.wanted, last.own), changes };
}

type DayWriter = (day: number) => LocalDate;

/** The same few days are written for each moment. */
function dayWriter(): DayWriter {
  const written = new Map<number, LocalDate>();
  return (day) => {
    const text = written.get(day) ?? dateOfDay(day);
    written.set(day, text);
    return text;
  };
}

/** Each day on which the payer may change, with who pays from then on. */
function wantedDays<Facts>(own: Course, known: Known<Facts>, moment: LocalDate, rules: PayerRules<Facts>, readDay: DayReader, dateOf: DayWriter): Map<number, PayerOn> {
  const days = [own.delivered, ...own.terms.map(({ from }) => from), ...[...known.map(({ from }) => from), ...rules.begins].flatMap((day) => readDay(day) ?? [])];
  const inside = [...new Set(days)].filter((day) => day >= own.delivered && day <= lastDay(own)).sort((a, b) => a - b);
  return new Map(inside.map((day) => [day, payerOn(known, dateOf(day), moment, rules)]));
}

function slicesOf(wanted: ReadonlyMap<number, PayerOn>, own: Course): PayerSlice[] {
  const slices: { from: number; payer: string | null; on: PayerOn }[] = [];
  for (const [from, on] of wanted) {
    const payer = on.by === 'rules' ? on.payer : on.by === 'nobody' ? null : payerAt(own, from);
    const last = slices.at(-1);
    if (last?.payer !== payer || !sameSlice(last.on, on)) slices.push({ from, payer, on });
  }
  const end = lastDay(own);
  return slices.map(({ from, payer, on }, index) => {
    const next = slices[index + 1]?.from;
    return { from: dateOfDay(from), to: next !== undefined ? dateOfDay(next - 1) : end === Infinity ? null : dateOfDay(end), payer, on };
  });
}

function payerAt({ terms }: Course, day: number): string {
  return (terms.findLast(({ from }) => from <= day) ?? terms[0])?.payer ?? '';
}

function lastDay({ received, deregistered }: Course): number {
  return Math.min(received ?? Infinity, deregistered ?? Infinity);
}

function check<Facts>(rental: Rental, situations: readonly Situation<Facts>[], readDay: DayReader): void {
  const fault = faultIn(rental, readDay);
  if (fault !== undefined) {
    const { path, expected, found } = fault;
    throw new HjmError('invalid-rental', `Uthyrningen ${rental.id} går inte att följa.`, [{ path, expected, found }]);
  }
  for (const [index, { from, registered }] of situations.entries()) {
    for (const [path, day] of [['from', from], ['registered', registered ?? from]] as const) {
      if (isLocalDate(day) && readDay(day) !== undefined) continue;
      throw new HjmError('invalid-situation', 'En situation har en dag som inte finns.', [{ path: `situations.${index}.${path}`, expected: `en dag från ${FIRST_DAY} till ${LAST_DAY}, skriven ÅÅÅÅ-MM-DD`, found: foundText(day) }]);
    }
  }
}

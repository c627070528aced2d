import type { KpiRecord } from '@hjm/kpi';
import { dayNumber } from '@hjm/core/calendar';
import { allocate } from '@hjm/core/money';
import { type Dice, diceFor } from '../dice.js';
import { DEMO_SEED } from '../world-days.js';
import { type DemoMonth, MONTHS } from './months.js';

/** Seeds of their own, so that the rentals stay as they are whatever becomes of the events. */
const EVENT_SEED = DEMO_SEED ^ dayNumber('2024-06-30');

/** Dice of a table, for what is settled once, or of one of its months. */
export function diceOf(letters: string, month = 999): Dice {
  return diceFor(EVENT_SEED, Array.from(letters).reduce((code, letter) => code * 31 + letter.charCodeAt(0), month));
}

/** One kind of rows of a table: how many in each month, and how many of these are hits, such as what is in time. */
export type Kind<Name extends string> = { readonly kind: Name; readonly counts: readonly number[]; readonly hits?: readonly number[] };

/** What a row is made from. */
export type Place<Name extends string> = {
  readonly id: string;
  readonly day: number;
  readonly kind: Name;
  readonly hit: boolean;
  readonly month: DemoMonth;
  /** From 0, among the hits, or the others, of its kind in the month. */
  readonly nth: number;
  readonly dice: Dice;
};

/**
 * The rows of a table day by day, each with an opaque key such as `BO-000123`. Counts and hits come out exactly: days get their
 * share by largest remainder, and the dice only choose which rows are the hits.
 */
export function* rowsOf<Name extends string>(letters: string, kinds: readonly Kind<Name>[], make: (place: Place<Name>) => KpiRecord, months: readonly DemoMonth[] = MONTHS): Generator<KpiRecord, void, undefined> {
  let number = 0;
  for (const month of months) {
    const dice = diceOf(letters, month.index);
    const left = kinds.map(({ counts, hits }) => ({ rows: counts[month.index] ?? 0, hits: hits?.[month.index] ?? 0 }));
    const done = kinds.map(() => ({ hits: 0, others: 0 }));
    const perDay = kinds.map(({ counts }) => shareOut(counts[month.index] ?? 0, month, dice));
    for (const [at, day] of month.workingDays.entries()) {
      for (const [place, { kind }] of kinds.entries()) {
        const [rest, so] = [left[place], done[place]] as [{ rows: number; hits: number }, { hits: number; others: number }];
        for (let row = perDay[place]?.[at] ?? 0; row > 0; row--) {
          const hit = dice.below(rest.rows) < rest.hits;
          rest.rows -= 1;
          if (hit) rest.hits -= 1;
          number += 1;
          yield make({ id: `${letters}-${String(number).padStart(6, '0')}`, day, kind, hit, month, nth: hit ? so.hits++ : so.others++, dice });
        }
      }
    }
  }
}

/** How much busier the days of a week are, Monday to Friday. Made up. */
const WEEKDAYS = [112, 107, 102, 98, 81];

/** A number over the working days of a month, exactly. */
export function shareOut(count: number, { workingDays }: DemoMonth, dice: Dice): readonly number[] {
  if (count === 0) return [];
  return allocate(count, workingDays.map((day) => (WEEKDAYS[(day + 3) % 7] as number) + dice.below(21))); // day 0 was a Thursday
}

/** The same rows, but every so often one comes some thousands of rows later: registered long after it happened. */
export function* withLateRows(rows: Iterable<KpiRecord>, every: number, later: number): Generator<KpiRecord, void, undefined> {
  const held: { readonly after: number; readonly row: KpiRecord }[] = [];
  let number = 0;
  for (const row of rows) {
    number += 1;
    if (number % every === 0) held.push({ after: number + later, row });
    else yield row;
    if (held[0] !== undefined && held[0].after <= number) yield (held.shift() as (typeof held)[number]).row;
  }
  for (const { row } of held) yield row;
}

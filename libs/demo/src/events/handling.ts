import type { KpiRecord } from '@hjm/kpi';
import { addWorkingDays, SWEDISH_WORKING_DAYS } from '@hjm/core/calendar';
import type { Dice } from '../dice.js';
import { dateText } from '../world-days.js';
import { CHOSEN_COUNTS, CHOSEN_PARTS } from './chosen-bases.js';
import { genderOf, groupOf, mostly, principalOf, seen, unitOf } from './marks.js';
import { monthlyCounts, monthlyParts } from './monthly.js';
import { lastOfStretch } from './months.js';
import { PUBLISHED_COUNTS } from './published-counts.js';
import { diceOf, type Place, rowsOf, withLateRows } from './rows.js';

type Rows = Generator<KpiRecord, void, undefined>;

/** The working day so many after the day. */
export function later(day: number, workingDays: number): number {
  return addWorkingDays(day, workingDays, SWEDISH_WORKING_DAYS);
}

/** Orders; every three hundred and seventh is registered some weeks late. */
export function* orders(): Rows {
  const kinds = [{ kind: 'order', counts: monthlyCounts(PUBLISHED_COUNTS.orders) }] as const;
  yield* withLateRows(rowsOf('BO', kinds, ({ id, day, dice }) => ({ id, ordered: dateText(day), ...whose(dice, 'orders'), gender: genderOf(dice) })), 307, 5200);
}

export function* returns(): Rows {
  const kinds = [{ kind: 'return', counts: monthlyCounts(PUBLISHED_COUNTS.returns) }] as const;
  yield* withLateRows(rowsOf('RE', kinds, ({ id, day, dice }) => ({ id, received: dateText(day), ...whose(dice, 'stock') })), 401, 2900);
}

/** Pick-up orders; what is still to be collected when the world ends has no day of it. */
export function* pickups(): Rows {
  const kinds = [{ kind: 'pickup', counts: monthlyCounts(PUBLISHED_COUNTS.pickups) }] as const;
  yield* rowsOf('HO', kinds, ({ id, day, dice }) => ({ id, ordered: dateText(day), collected: seen(later(day, 1 + dice.small(9))), ...whose(dice, 'stock') }));
}

/** Prescriptions; nothing of them is published. */
export function* prescriptions(): Rows {
  const kinds = [{ kind: 'prescription', counts: monthlyCounts(CHOSEN_COUNTS.prescriptions) }] as const;
  yield* rowsOf('FO', kinds, ({ id, day, dice }) => ({
    id,
    prescribed: dateText(day),
    quantity: 1 + dice.small(3),
    ...whose(dice, 'orders'),
    gender: genderOf(dice),
  }));
}

/** Deliveries by their planned day: on it, before it or after it. None of January–April is delivered in another period. */
export function* deliveries(): Rows {
  const counts = monthlyCounts(CHOSEN_COUNTS.deliveries);
  const kinds = [
    { kind: 'planned', counts, hits: monthlyParts(counts, CHOSEN_PARTS.onPlannedDay, diceOf('LE')) },
    { kind: 'unplanned', counts: monthlyCounts(CHOSEN_COUNTS.unplanned) },
  ] as const;
  yield* rowsOf('LE', kinds, (place) => {
    const { id, day, kind, dice } = place;
    const stocked = dice.perMille(715);
    const ordered = later(day, -(stocked ? 1 + dice.small(6) : 4 + dice.small(18)));
    return {
      id,
      ordered: dateText(ordered),
      planned: kind === 'planned' ? dateText(day) : null,
      delivered: seen(deliveredOn(place)),
      source: mostly(dice, stocked ? 'stock' : 'ordered'),
      ...whose(dice, 'stock'),
    };
  });
}

function deliveredOn({ day, kind, hit, month, dice }: Place<'planned' | 'unplanned'>): number {
  if (hit || kind === 'unplanned') return day;
  const after = later(day, 1 + dice.small(6));
  // At the end of the world it is simply still under way; at the end of a period of the report it comes a day too early instead.
  return after <= lastOfStretch(month) || month.index >= 16 ? after : later(day, -1);
}

/** Whose the record is, and who did the work: each now and then not filled in. */
export function whose(dice: Dice, work: Parameters<typeof unitOf>[1]): KpiRecord {
  return { principal: mostly(dice, principalOf(dice)), unit: unitOf(dice, work), group: mostly(dice, groupOf(dice)) };
}

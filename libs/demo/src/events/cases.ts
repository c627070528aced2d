import type { KpiRecord } from '@hjm/kpi';
import { isWorkingDay, SWEDISH_WORKING_DAYS } from '@hjm/core/calendar';
import type { Dice } from '../dice.js';
import { dateText } from '../world-days.js';
import { CHOSEN_COUNTS } from './chosen-bases.js';
import { later, whose } from './handling.js';
import { genderOf, seen } from './marks.js';
import { inInterims, monthlyCounts, type Interims } from './monthly.js';
import { lastOfStretch, MONTHS } from './months.js';
import { PUBLISHED_FEW, PUBLISHED_GRANTED_ORE } from './published-counts.js';
import { type Place, rowsOf } from './rows.js';

type Rows = Generator<KpiRecord, void, undefined>;
type CaseKind = 'errand1177' | 'rehabilitation' | 'granted' | 'rejected';

/** Cases: via 1177, outside the assortment, and rehabilitation of employees. Each is decided in the stretch that it was opened in. */
export function* cases(): Rows {
  const kinds = [
    { kind: 'errand1177', counts: monthlyCounts(CHOSEN_COUNTS.errands1177) },
    { kind: 'rehabilitation', counts: few(PUBLISHED_FEW.rehabilitation, 'LLLLLLLLHL') },
    { kind: 'granted', counts: few(CHOSEN_COUNTS.granted, 'HHLHHVHHHL') },
    { kind: 'rejected', counts: few(CHOSEN_COUNTS.rejected, 'HLLHHLVLHH') },
  ] as const;
  yield* rowsOf<CaseKind>('AE', kinds, caseOf);
}

function caseOf(place: Place<CaseKind>): KpiRecord {
  const { id, kind, day, dice } = place;
  const none = { principal: null, unit: null, group: null, gender: null };
  if (kind === 'rehabilitation') return { id, kind, opened: dateText(day), decided: null, outcome: null, cost: null, ...none };
  if (kind === 'errand1177') {
    return { id, kind, opened: dateText(day), decided: seen(decidedOn(place, 5)), outcome: null, cost: null, ...whose(dice, 'orders'), gender: genderOf(dice) };
  }
  const decided = seen(decidedOn(place, 25));
  const outcome = decided === null ? null : kind;
  return {
    id,
    kind: 'outOfAssortment',
    opened: dateText(day),
    decided,
    outcome,
    cost: outcome === 'granted' ? costOf(place) : null,
    ...whose(dice, 'orders'),
    gender: genderOf(dice),
  };
}

/** Some working days later, but within the stretch; in the last month what is later is not known yet. */
function decidedOn({ day, month, dice }: Place<CaseKind>, most: number): number {
  const decided = later(day, 1 + dice.small(most));
  if (month.index >= 16) return decided;
  const last = lastOfStretch(month);
  return Math.max(day, Math.min(decided, isWorkingDay(last, SWEDISH_WORKING_DAYS) ? last : later(last, -1)));
}

/** What is published for January–April 2024, in the order of the report; otherwise made up. */
function costOf({ month, nth, dice }: Place<CaseKind>): number {
  const before = few(CHOSEN_COUNTS.granted, '').slice(12, month.index).reduce((sum, count) => sum + count, 0);
  return (month.index >= 12 ? PUBLISHED_GRANTED_ORE[before + nth] : undefined) ?? madeUpCost(dice);
}

function madeUpCost(dice: Dice): number {
  return (490 + dice.small(48_000)) * 100;
}

/** Few in number: exact in January–April, and in the other ten months one (H), two (V) or none (L). */
export function few(interims: Interims, elsewhere: string): readonly number[] {
  const outside = [4, 5, 6, 7, 8, 9, 10, 11, 16, 17];
  const counts = MONTHS.map(({ index }) => ({ H: 1, V: 2 })[elsewhere[outside.indexOf(index)] ?? ''] ?? 0);
  return inInterims(counts, interims, MONTHS.map(({ workingDays }) => workingDays.length));
}

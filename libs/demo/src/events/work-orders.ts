import type { KpiRecord } from '@hjm/kpi';
import { SWEDISH_WORKING_DAYS, workingDaysBetween } from '@hjm/core/calendar';
import type { Dice } from '../dice.js';
import { dateText, LAST } from '../world-days.js';
import { CHOSEN_COUNTS, CHOSEN_PARTS, PREVENTIVE } from './chosen-bases.js';
import { later, whose } from './handling.js';
import { seen } from './marks.js';
import { monthlyCounts, monthlyParts } from './monthly.js';
import { PUBLISHED_COUNTS } from './published-counts.js';
import { diceOf, type Place, rowsOf, withLateRows } from './rows.js';

type Work = 'corrective' | 'preventive' | 'reconditioning';

/** What the clock of a repair allows, in working days. */
const IN_TIME = 5;

/**
 * Work orders. Repairs take at most five working days, or longer, exactly as often as planned, waiting included; many that take
 * longer wait for the patient in between, so that a clock with pauses gives a higher share.
 */
export function* workOrders(): Generator<KpiRecord, void, undefined> {
  const counts = monthlyCounts(CHOSEN_COUNTS.corrective);
  const kinds = [
    { kind: 'corrective', counts, hits: monthlyParts(counts, CHOSEN_PARTS.repaired, diceOf('AO')) },
    { kind: 'preventive', counts: monthlyCounts(PREVENTIVE) },
    { kind: 'reconditioning', counts: monthlyCounts(PUBLISHED_COUNTS.reconditioning) },
  ] as const;
  yield* withLateRows(rowsOf<Work>('AO', kinds, workOrder), 499, 3300);
}

function workOrder(place: Place<Work>): KpiRecord {
  const { id, kind, day, dice } = place;
  const { paused, resumed, finished } = daysOf(place);
  const [morning, afternoon] = [clockTime(7 + dice.below(5), dice), clockTime(12 + dice.below(4), dice)];
  return {
    id,
    kind,
    reported: dateText(day),
    paused,
    resumed,
    finished,
    reportedAt: `${dateText(day)}T${morning}`,
    finishedAt: finished === null ? null : `${finished}T${afternoon}`,
    ...whose(dice, kind === 'reconditioning' ? 'reconditioning' : 'repairs'),
  };
}

type Days = { readonly paused: string | null; readonly resumed: string | null; readonly finished: string | null };

function daysOf({ kind, day, hit, month, dice }: Place<Work>): Days {
  const none = { paused: null, resumed: null };
  if (kind === 'preventive') return { ...none, finished: seen(later(day, dice.small(31))) };
  if (kind === 'reconditioning') return { ...none, finished: seen(later(day, 1 + dice.small(15))) };
  const taken = hit ? dice.small(IN_TIME + 1) : IN_TIME + 1 + dice.small(22);
  const finished = later(day, taken);
  // In the last two months a few are forgotten, and never finished.
  if (!dice.perMille(hit ? 30 : 250)) return { ...none, finished: month.index >= 16 && dice.perMille(6) ? null : seen(finished) };
  const paused = later(day, dice.below(taken + 1));
  const resumed = later(paused, dice.below(workingDaysBetween(paused, finished, SWEDISH_WORKING_DAYS) + 1));
  if (paused > LAST) return { ...none, finished: null };
  return { paused: seen(paused), resumed: seen(resumed), finished: seen(finished) };
}

function clockTime(hour: number, dice: Dice): string {
  return `${String(hour).padStart(2, '0')}:${String(dice.below(60)).padStart(2, '0')}`;
}

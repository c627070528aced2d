import { dayNumber, type SpanCounter } from '@hjm/core/calendar';
import type { Clock } from '../definition/definition-types.js';
import { type ColumnBatch, NO_DAY } from '../table/table-types.js';
import { daysOf } from './batch-reader.js';
import { counterOf, type FoldOptions, rulesOf } from './fold-options.js';
import { NO, RUNNING, UNKNOWN, YES } from './verdict.js';

const DAY_MINUTES = 1440;

/** What a clock has counted, row by row, in its units: NaN where it has not started or contradicts itself. Stopped: 1, running: 0. */
type ClockReading = { readonly elapsed: Float64Array; readonly stopped: Uint8Array };

/** Judges rows by a clock, the row `from` first, and writes down what it has counted where a reading is wanted. */
export type ClockJudge = (batch: ColumnBatch, from: number, to: number, verdicts: Uint8Array, reading?: ClockReading) => void;

/** In time or not, by the rules of the clock. */
export function judgeClock(clock: Clock, options: FoldOptions): ClockJudge {
  const count = counterOf(clock, options);
  const now = nowOf(clock, options);
  const { within } = clock;
  const { running } = rulesOf(clock);
  const [runningInTime, runningLate] = [running === 'late' ? NO : RUNNING, running === 'leaveOut' ? RUNNING : NO];
  return (batch, from, to, verdicts, reading) => {
    const starts = daysOf(batch, clock.start);
    const stops = daysOf(batch, clock.stop);
    const pauses = pausesIn(batch, clock);
    for (let row = from; row < to; row++) {
      const start = starts[row] as number;
      const stop = stops[row] as number;
      const isStopped = stop !== NO_DAY && stop <= now;
      const end = isStopped ? stop : now;
      let taken = start <= end ? count(start, end) : NaN;
      if (pauses.length > 0 && taken >= 0) taken -= pausedTime(pauses, row, start, end, count);
      if (!(taken >= 0)) verdicts[row - from] = UNKNOWN;
      else if (taken <= within) verdicts[row - from] = isStopped ? YES : runningInTime;
      else verdicts[row - from] = isStopped ? NO : runningLate;
      if (reading === undefined) continue;
      reading.elapsed[row - from] = taken;
      reading.stopped[row - from] = isStopped ? 1 : 0;
    }
  };
}

/** The last day, or the last minute, that the clock knows of. */
export function nowOf(clock: Clock, { asOf }: FoldOptions): number {
  const day = dayNumber(asOf);
  return clock.unit === 'openMinutes' ? (day + 1) * DAY_MINUTES - 1 : day;
}

type Pauses = readonly { readonly from: Int32Array; readonly to: Int32Array }[];

/** The pauses of which the batch has the fields at all. */
function pausesIn(batch: ColumnBatch, { pauses = [] }: Clock): Pauses {
  return pauses.filter(({ from }) => batch.columns[from] !== undefined).map(({ from, to }) => ({ from: daysOf(batch, from), to: daysOf(batch, to) }));
}

/**
 * The time of the pauses of a row, that of two at once only once; NaN when one ends before it begins. Counted from the start of the clock
 * throughout, so that a rule of starts holds for that start and never for that of a pause.
 */
function pausedTime(pauses: Pauses, row: number, start: number, end: number, count: SpanCounter): number {
  const inOrder = pauses.length === 1 ? pauses : [...pauses].sort((one, other) => (one.from[row] as number) - (other.from[row] as number));
  let time = 0;
  let reached = start;
  for (const { from, to } of inOrder) {
    const paused = from[row] as number;
    if (paused === NO_DAY || paused > end) continue;
    const resumed = to[row] as number;
    const until = resumed === NO_DAY || resumed > end ? end : resumed;
    if (until < paused) return NaN;
    const since = Math.max(paused, reached);
    reached = Math.max(until, since);
    time += count(start, reached) - count(start, since);
  }
  return time;
}

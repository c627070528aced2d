import { dayNumber } from '@hjm/core/calendar';
import type { Clock } from '../definition/definition-types.js';
import { type ColumnBatch, NO_DAY } from '../table/table-types.js';
import { daysOf } from './batch-reader.js';
import type { Judge } from './condition-verdicts.js';
import { counterOf, type FoldOptions, rulesOf } from './fold-options.js';
import { NO, RUNNING, UNKNOWN, YES } from './verdict.js';

const DAY_MINUTES = 1440;

/** The last day, or the last minute, that the clock knows of. */
function nowOf(clock: Clock, { asOf }: FoldOptions): number {
  const day = dayNumber(asOf);
  return clock.unit === 'openMinutes' ? (day + 1) * DAY_MINUTES - 1 : day;
}

/**
 * How long each row has taken, in units of the clock: NaN when it has not started or contradicts itself. `stopped` gets 1
 * where the clock has been stopped, 0 where it is running.
 */
export function elapsedReader(clock: Clock, options: FoldOptions): (batch: ColumnBatch, from: number, to: number, elapsed: Float64Array, stopped: Uint8Array) => void {
  const count = counterOf(clock, options);
  const now = nowOf(clock, options);
  const pauses = clock.pauses ?? [];
  return (batch, from, to, elapsed, stopped) => {
    const starts = daysOf(batch, clock.start);
    const stops = daysOf(batch, clock.stop);
    const breaks = pauses.map((pause) => ({ from: daysOf(batch, pause.from), to: daysOf(batch, pause.to) }));
    for (let row = from; row < to; row++) {
      const start = starts[row] as number;
      const stop = stops[row] as number;
      const isStopped = stop !== NO_DAY && stop <= now;
      const end = isStopped ? stop : now;
      let taken = start <= end ? count(start, end) : NaN;
      for (const pause of breaks) {
        const paused = pause.from[row] as number;
        if (paused === NO_DAY || paused > end) continue;
        const resumed = pause.to[row] as number;
        const until = resumed === NO_DAY || resumed > end ? end : resumed;
        taken -= until < paused ? NaN : count(Math.max(paused, start), Math.max(until, start));
      }
      elapsed[row - from] = taken;
      stopped[row - from] = isStopped ? 1 : 0;
    }
  };
}

/** In time or not, by the rules of the clock. */
export function judgeClock(clock: Clock, options: FoldOptions): Judge {
  const read = elapsedReader(clock, options);
  const { running } = rulesOf(clock);
  let elapsed = new Float64Array();
  let stopped = new Uint8Array();
  return (batch, from, to, verdicts) => {
    const rows = to - from;
    if (elapsed.length < rows) {
      elapsed = new Float64Array(rows);
      stopped = new Uint8Array(rows);
    }
    read(batch, from, to, elapsed, stopped);
    for (let at = 0; at < rows; at++) {
      const taken = elapsed[at] as number;
      const late = !(taken <= clock.within);
      if (!(taken >= 0)) verdicts[at] = UNKNOWN;
      else if (stopped[at] === 1) verdicts[at] = late ? NO : YES;
      else verdicts[at] = running === 'late' || (running === 'lateWhenOver' && late) ? NO : RUNNING;
    }
  };
}

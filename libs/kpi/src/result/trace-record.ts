import type { LocalDate } from '@hjm/core';
import { dateOfDay, dayNumber } from '@hjm/core/calendar';
import type { Clock, KpiDefinition } from '../definition/definition-types.js';
import { daysOf, numbersOf } from '../fold/batch-reader.js';
import { judgeClock } from '../fold/clock-verdicts.js';
import { judgeOf } from '../fold/condition-verdicts.js';
import { clocksOf } from '../fold/fields-of.js';
import { type FoldOptions, tableById } from '../fold/fold-options.js';
import { type Strand, strandsOf } from '../fold/strand.js';
import { NO, RUNNING, YES } from '../fold/verdict.js';
import { batchOf } from '../table/batch-of.js';
import { type ColumnBatch, type KpiRecord, NO_DAY } from '../table/table-types.js';
import { type WhyUnknown, whyUnknown } from './why-unknown.js';

/**
 * How a record counts. `met`: in the share, the count or the sum. `notMet`: only in what is divided by. `unknown`: left out, since
 * something that is asked for is `missing` or `contradicts`. `running`: left out, since its clock runs. `outside`: not asked for, or its day is not known.
 */
export type RecordTrace = WhyUnknown & {
  readonly side: 'numerator' | 'denominator';
  readonly counts: 'met' | 'notMet' | 'unknown' | 'running' | 'outside';
  /** The day that places it in a month. */
  readonly on?: LocalDate;
  /** What the clock has counted, and the most that is in time. */
  readonly clock?: { readonly elapsed: number; readonly within: number; readonly unit: Clock['unit']; readonly isStopped: boolean };
};

/** Says of each record how it counts, once for each side of the indicator that is counted from the table. */
export type RecordTracer = (record: KpiRecord) => readonly RecordTrace[];

/**
 * How records of a table count towards an indicator: what is shown when somebody asks what a figure is made of.
 *
 * @throws HjmError `unknown-table`, `unknown-calendar`; the tracer: `invalid-record`
 */
export function recordTracer(definition: KpiDefinition, table: string, options: FoldOptions): RecordTracer {
  const known = tableById(table, options);
  const tracers = strandsOf(definition).filter(({ rows }) => rows.table === table).map((strand) => strandTracer(definition, strand, options));
  return (record) => {
    const batch = batchOf(known, [record]);
    return tracers.map((trace) => trace(batch));
  };
}

function strandTracer({ id }: KpiDefinition, { id: strand, rows, work }: Strand, options: FoldOptions): (batch: ColumnBatch) => RecordTrace {
  const side = strand === id ? 'numerator' : 'denominator';
  const lastDay = dayNumber(options.asOf);
  const where = rows.where === undefined ? undefined : judgeOf(rows.where, options);
  const part = work.kind === 'share' ? judgeOf(work.part, options) : undefined;
  const whyWhere = rows.where === undefined ? undefined : whyUnknown(rows.where, options);
  const whyPart = work.kind === 'share' ? whyUnknown(work.part, options) : undefined;
  const clock = work.kind === 'share' ? clockReader(clocksOf(work.part)[0], options) : undefined;
  return (batch) => {
    const day = daysOf(batch, rows.on)[0] as number;
    if (day === NO_DAY || day > lastDay) return { side, counts: 'outside' };
    const on = dateOfDay(day);
    const verdict = new Uint8Array(1).fill(YES);
    where?.(batch, 0, 1, verdict);
    if (verdict[0] === NO) return { side, counts: 'outside', on };
    const why = verdict[0] === YES ? whyPart : whyWhere;
    if (verdict[0] === YES) part?.(batch, 0, 1, verdict);
    if (verdict[0] === YES && 'field' in work && Number.isNaN(numbersOf(batch, work.field)[0])) return { side, counts: 'unknown', on, missing: [work.field] };
    const counts = verdict[0] === YES ? 'met' : verdict[0] === NO ? 'notMet' : verdict[0] === RUNNING ? 'running' : 'unknown';
    return { side, counts, on, ...(counts === 'unknown' ? why?.(batch) : {}), ...clock?.(batch) };
  };
}

/** A clock that has not started, or contradicts itself, has counted nothing. */
function clockReader(clock: Clock | undefined, options: FoldOptions): ((batch: ColumnBatch) => Pick<RecordTrace, 'clock'>) | undefined {
  if (clock === undefined) return undefined;
  const { within, unit } = clock;
  const judge = judgeClock(clock, options);
  return (batch) => {
    const reading = { elapsed: new Float64Array(1), stopped: new Uint8Array(1) };
    judge(batch, 0, 1, new Uint8Array(1), reading);
    const elapsed = reading.elapsed[0] as number;
    return elapsed >= 0 ? { clock: { elapsed, within, unit, isStopped: reading.stopped[0] === 1 } } : {};
  };
}

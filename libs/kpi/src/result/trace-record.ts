import type { LocalDate } from '@hjm/core';
import { dateOfDay, dayNumber } from '@hjm/core/calendar';
import type { Clock, KpiDefinition } from '../definition/definition-types.js';
import { daysOf } from '../fold/batch-reader.js';
import { elapsedReader } from '../fold/clock-verdicts.js';
import { judgeOf } from '../fold/condition-verdicts.js';
import { clocksOf } from '../fold/fields-of.js';
import { type FoldOptions, tableById } from '../fold/fold-options.js';
import { type Strand, strandsOf } from '../fold/strand.js';
import { NO, RUNNING, YES } from '../fold/verdict.js';
import { batchOf } from '../table/batch-of.js';
import { type ColumnBatch, type KpiRecord, NO_DAY } from '../table/table-types.js';

/**
 * How a record counts. `met`: in the share, the count or the sum. `notMet`: only in what is divided by. `unknown`: left out, since
 * something that is asked for is missing or contradicts. `running`: left out, since its clock runs. `outside`: not asked for, or its day is not known.
 */
export type RecordTrace = {
  readonly side: 'numerator' | 'denominator';
  readonly counts: 'met' | 'notMet' | 'unknown' | 'running' | 'outside';
  /** The day that places it in a month. */
  readonly on?: LocalDate;
  /** What the clock has counted, and the most that is in time. */
  readonly clock?: { readonly elapsed: number; readonly within: number; readonly unit: Clock['unit']; readonly isStopped: boolean };
};

/** How a record of a table counts towards an indicator, once for each side of it that is counted from the table. */
export function traceRecord(definition: KpiDefinition, table: string, record: KpiRecord, options: FoldOptions): readonly RecordTrace[] {
  const batch = batchOf(tableById(table, options), [record]);
  return strandsOf(definition).flatMap((strand) => (strand.rows.table === table ? [traceOf(definition, strand, batch, options)] : []));
}

function traceOf({ id }: KpiDefinition, { id: strand, rows, work }: Strand, batch: ColumnBatch, options: FoldOptions): RecordTrace {
  const side = strand === id ? 'numerator' : 'denominator';
  const day = daysOf(batch, rows.on)[0] as number;
  if (day === NO_DAY || day > dayNumber(options.asOf)) return { side, counts: 'outside' };
  const verdict = new Uint8Array(1).fill(YES);
  if (rows.where !== undefined) judgeOf(rows.where, options)(batch, 0, 1, verdict);
  const on = dateOfDay(day);
  if (verdict[0] === NO) return { side, counts: 'outside', on };
  if (verdict[0] === YES && work.kind === 'share') judgeOf(work.part, options)(batch, 0, 1, verdict);
  if (verdict[0] === YES && 'field' in work) {
    const column = batch.columns[work.field];
    if (Number.isNaN(column?.values[0])) return { side, counts: 'unknown', on };
  }
  const counts = verdict[0] === YES ? 'met' : verdict[0] === NO ? 'notMet' : verdict[0] === RUNNING ? 'running' : 'unknown';
  const clock = work.kind === 'share' ? clocksOf(work.part)[0] : undefined;
  return { side, counts, on, ...(clock === undefined ? {} : { clock: clockOf(clock, batch, options) }) };
}

function clockOf(clock: Clock, batch: ColumnBatch, options: FoldOptions): NonNullable<RecordTrace['clock']> {
  const [elapsed, stopped] = [new Float64Array(1), new Uint8Array(1)];
  elapsedReader(clock, options)(batch, 0, 1, elapsed, stopped);
  return { elapsed: elapsed[0] as number, within: clock.within, unit: clock.unit, isStopped: stopped[0] === 1 };
}

import { HjmError } from '@hjm/core';
import { dayNumber } from '@hjm/core/calendar';
import { monthOfDay } from '../period/month.js';
import { type ColumnBatch, NO_DAY } from '../table/table-types.js';
import { daysOf, numbersOf } from './batch-reader.js';
import { type Cell, Cells } from './cells.js';
import { judgeOf } from './condition-verdicts.js';
import type { FoldOptions } from './fold-options.js';
import { groupReader, type GroupReader, wholeReader } from './group-reader.js';
import { GroupTally } from './group-tally.js';
import type { Strand } from './strand.js';
import { NO, RUNNING, UNKNOWN, YES } from './verdict.js';

/** Rows that are worked through at a time: all of it stays in the cache of a small processor. */
const SLICE = 16_384;

/** What a strand adds up to. */
export type StrandSums = {
  readonly cells: { readonly [cell: string]: Cell };
  readonly groups: { readonly [cell: string]: { readonly [group: string]: readonly [records: number, need: number] } };
  /** First and last month with a record. */
  readonly seen: readonly [first: number, last: number] | undefined;
};

/** Folds batches of the strand's table: once for the whole, and once for each breakdown that the table has the fields of. */
export class StrandFold {
  readonly strand: Strand;
  readonly #divisions: readonly { readonly id: string; readonly reader: GroupReader; readonly cells: Cells; readonly tally: GroupTally | undefined }[];
  readonly #where: ReturnType<typeof judgeOf> | undefined;
  readonly #part: ReturnType<typeof judgeOf> | undefined;
  readonly #lastDay: number;
  #first = Infinity;
  #last = -Infinity;
  readonly #times = new Int32Array(SLICE);
  readonly #groups = new Int32Array(SLICE);
  readonly #verdicts = new Uint8Array(SLICE);
  readonly #parts = new Uint8Array(SLICE);

  constructor(strand: Strand, options: FoldOptions) {
    this.strand = strand;
    const { rows, work } = strand;
    const division = (id: string, reader: GroupReader) => ({ id, reader, cells: new Cells(), tally: work.kind === 'groups' ? new GroupTally(work) : undefined });
    this.#divisions = [division('', wholeReader()), ...strand.breakdowns.map((breakdown) => division(breakdown.id, groupReader(breakdown)))];
    this.#where = rows.where === undefined ? undefined : judgeOf(rows.where, options);
    this.#part = work.kind === 'share' ? judgeOf(work.part, options) : undefined;
    this.#lastDay = dayNumber(options.asOf);
  }

  add(batch: ColumnBatch): void {
    const days = daysOf(batch, this.strand.rows.on);
    for (let from = 0; from < batch.rows; from += SLICE) {
      const to = Math.min(from + SLICE, batch.rows);
      this.#place(days, from, to);
      if (this.#where === undefined) this.#verdicts.fill(YES, 0, to - from);
      else this.#where(batch, from, to, this.#verdicts);
      this.#part?.(batch, from, to, this.#parts);
      for (const { reader, cells, tally } of this.#divisions) {
        if (!reader.read(batch, from, to, this.#groups)) continue;
        tally?.add(batch, from, to, this.#times, this.#groups, this.#verdicts);
        this.#count(batch, from, to, cells);
      }
    }
  }

  sums(): StrandSums {
    const cells: Record<string, Cell> = {};
    const groups: Record<string, { readonly [group: string]: readonly [number, number] }> = {};
    for (const { id, reader, cells: own, tally } of this.#divisions) {
      const name = (time: number, group: number): string => `${time}|${id}|${reader.key(group)}`;
      for (const [group, time, cell] of own.entries()) {
        if (!Number.isSafeInteger(cell[0]) || !Number.isSafeInteger(cell[1])) throw tooLarge(this.strand.id);
        cells[name(time, group)] = cell;
      }
      for (const [group, time, records] of tally?.entries() ?? []) groups[name(time, group)] = records;
    }
    return { cells, groups, seen: this.#first <= this.#last ? [monthOfDay(this.#first), monthOfDay(this.#last)] : undefined };
  }

  /** In which month, or for a stock on which day; -1 where the day is missing or not yet known. */
  #place(days: Int32Array, from: number, to: number): void {
    const byDay = this.strand.work.kind === 'stock';
    const times = this.#times;
    let [first, last] = [this.#first, this.#last];
    for (let row = from; row < to; row++) {
      const day = days[row] as number;
      if (day === NO_DAY || day > this.#lastDay) times[row - from] = -1;
      else {
        if (day < first) first = day;
        if (day > last) last = day;
        times[row - from] = byDay ? day : monthOfDay(day);
      }
    }
    [this.#first, this.#last] = [first, last];
  }

  #count(batch: ColumnBatch, from: number, to: number, cells: Cells): void {
    const { work } = this.strand;
    const values = 'field' in work ? numbersOf(batch, work.field) : undefined;
    const [times, groups, verdicts, parts, isShare] = [this.#times, this.#groups, this.#verdicts, this.#parts, work.kind === 'share'];
    for (let at = 0; at < to - from; at++) {
      const time = times[at] as number;
      let verdict = verdicts[at] as number;
      if (time < 0 || verdict === NO) continue;
      const slot = cells.at(groups[at] as number, time);
      const sums = cells.sums;
      let numerator = 1;
      if (verdict === YES) {
        if (isShare) {
          const part = parts[at] as number;
          if (part > YES) verdict = part;
          else numerator = part;
        } else if (values !== undefined) {
          numerator = values[from + at] as number;
          if (Number.isNaN(numerator)) verdict = UNKNOWN;
        }
      }
      if (verdict === YES) {
        (sums[slot] as number) += numerator;
        (sums[slot + 1] as number) += 1;
        (sums[slot + 2] as number) += 1;
      } else (sums[slot + (verdict === RUNNING ? 4 : 3)] as number) += 1;
    }
  }
}

function tooLarge(strand: string): HjmError {
  return new HjmError('too-large', 'Summan är större än vad som kan räknas exakt.', [{ path: strand, expected: 'en summa under nio biljarder', found: 'en större summa' }]);
}

import { dayNumber } from '@hjm/core/calendar';
import { monthTable } from '../period/month.js';
import type { ColumnBatch } from '../table/table-types.js';
import { daysOf, numbersOf } from './batch-reader.js';
import { addCells, type Cell } from './cells.js';
import { judgeOf } from './condition-verdicts.js';
import { Counters } from './counters.js';
import { type FoldOptions, tableById } from './fold-options.js';
import { groupReader, type GroupReader, isDividedBy, wholeReader } from './group-reader.js';
import { GroupTally } from './group-tally.js';
import type { Strand } from './strand.js';
import { tooLarge } from './too-large.js';
import { NO, RUNNING, UNKNOWN, YES } from './verdict.js';

/** Rows that are worked through at a time: all of it stays in the cache of a small processor. */
const SLICE = 8192;

/** Verdicts on the rows that are being worked through, one strand after another; those of a strand that asks for nothing are all yes. */
const WHERES: Uint8Array = new Uint8Array(SLICE);
const PARTS: Uint8Array = new Uint8Array(SLICE);
const ALL: Uint8Array = new Uint8Array(SLICE).fill(YES);

/** What a strand adds up to. */
export type StrandSums = {
  readonly cells: { readonly [cell: string]: Cell };
  readonly groups: { readonly [cell: string]: { readonly [group: string]: readonly [records: number, need: number] } };
  /** First and last month with a record. */
  readonly seen: readonly [first: number, last: number] | undefined;
};

type Division = { readonly id: string; readonly reader: GroupReader; readonly counters: Counters; readonly tally: GroupTally | undefined };

/** Folds batches of the strand's table. The rows of a breakdown add up to the whole, so the whole is counted by itself only where there is none. */
export class StrandFold {
  readonly strand: Strand;
  readonly #whole: Division;
  readonly #divisions: readonly Division[];
  readonly #where: ReturnType<typeof judgeOf> | undefined;
  readonly #part: ReturnType<typeof judgeOf> | undefined;
  readonly #lastDay: number;
  readonly #wheres: Uint8Array;
  readonly #parts: Uint8Array;
  #first = Infinity;
  #last = -Infinity;

  constructor(strand: Strand, options: FoldOptions) {
    this.strand = strand;
    const { rows, work } = strand;
    const division = (id: string, reader: GroupReader): Division => ({ id, reader, counters: new Counters(), tally: work.kind === 'groups' ? new GroupTally(work) : undefined });
    this.#whole = division('', wholeReader());
    const table = tableById(rows.table, options);
    this.#divisions = strand.breakdowns.filter((breakdown) => isDividedBy(breakdown, table)).map((breakdown) => division(breakdown.id, groupReader(breakdown)));
    this.#where = rows.where === undefined ? undefined : judgeOf(rows.where, options);
    this.#part = work.kind === 'share' ? judgeOf(work.part, options) : undefined;
    this.#wheres = this.#where === undefined && work.kind !== 'groups' ? ALL : WHERES;
    this.#parts = this.#part === undefined ? ALL : PARTS;
    const { monthOf, firstDay } = monthTable();
    this.#lastDay = Math.min(dayNumber(options.asOf), firstDay + monthOf.length - 1);
  }

  add(batch: ColumnBatch): void {
    for (let from = 0; from < batch.rows; from += SLICE) {
      const to = Math.min(from + SLICE, batch.rows);
      this.#judge(batch, from, to);
      for (const division of this.#divisions) this.#count(division, batch, from, to);
      if (this.#divisions.length === 0 || this.#whole.tally !== undefined) this.#count(this.#whole, batch, from, to);
    }
  }

  sums(): StrandSums {
    const cells: Record<string, Cell> = {};
    const groups: Record<string, StrandSums['groups'][string]> = {};
    const isSum = 'field' in this.strand.work;
    for (const [place, { id, reader, counters, tally }] of [this.#whole, ...this.#divisions].entries()) {
      for (const [group, time, cell] of counters.cells(isSum)) {
        if (!Number.isSafeInteger(cell[0])) throw tooLarge(this.strand.id, cell[0]);
        if (place === 0 || cell.some((number) => number !== 0)) cells[`${time}|${id}|${reader.key(group)}`] = cell;
        if (place === 1 && tally === undefined) cells[`${time}||`] = addCells(cells[`${time}||`] ?? [0, 0, 0, 0, 0], cell);
      }
      for (const [group, time, records] of tally?.entries() ?? []) groups[`${time}|${id}|${reader.key(group)}`] = records;
    }
    const { monthOf, firstDay } = monthTable();
    const month = (day: number): number => monthOf[day - firstDay] as number;
    return { cells, groups, seen: this.#first <= this.#last ? [month(this.#first), month(this.#last)] : undefined };
  }

  #judge(batch: ColumnBatch, from: number, to: number): void {
    this.#where?.(batch, from, to, this.#wheres);
    this.#part?.(batch, from, to, this.#parts);
    if (this.#whole.tally === undefined) return;
    if (this.#where === undefined) this.#wheres.fill(YES);
    this.#whole.tally.judge(batch, from, to, this.#wheres);
  }

  #count({ reader, counters, tally }: Division, batch: ColumnBatch, from: number, to: number): void {
    const view = reader.view(batch, from, to);
    const { work, rows } = this.strand;
    const days = daysOf(batch, rows.on);
    if (tally !== undefined) tally.add(batch, days, view, this.#wheres, from, to, this.#lastDay);
    const values = 'field' in work ? numbersOf(batch, work.field) : undefined;
    const { monthOf, firstDay } = monthTable();
    const lastDay = this.#lastDay;
    const byDay = work.kind === 'stock';
    const [wheres, parts] = [this.#wheres, this.#parts];
    const { groupOf, values: groups, from: firstRow } = view;
    let { slots, counts, span, first } = counters;
    let [earliest, latest] = [this.#first, this.#last];
    let [dayBefore, isKnown, time] = [NaN, false, 0]; // files come in the order of their days, mostly
    for (let row = from; row < to; row++) {
      const day = days[row] as number;
      if (day !== dayBefore) {
        dayBefore = day;
        isKnown = day >= firstDay && day <= lastDay;
        if (isKnown) {
          if (day < earliest) earliest = day;
          if (day > latest) latest = day;
          time = byDay ? day : (monthOf[day - firstDay] as number);
        }
      }
      if (!isKnown) continue;
      let verdict = TOGETHER[((wheres[row - from] as number) << 2) | (parts[row - from] as number)] as number;
      // Stock is taken on a day with any record of it, also when none of them is asked for: then there is none.
      if (verdict === OUTSIDE && !byDay) continue;
      const group = groupOf[groups[row - firstRow] as number] as number;
      if (time < first || time >= first + span || group * span >= slots.length) {
        counters.reserve(reader.size(), time);
        ({ slots, span, first } = counters);
      }
      const place = group * span + time - first;
      let slot = slots[place] as number;
      if (slot < 0) {
        slot = counters.open(place);
        counts = counters.counts;
      }
      if (verdict === OUTSIDE) continue;
      if (values !== undefined && verdict === YES) {
        const value = values[row] as number;
        if (Number.isNaN(value)) verdict = UNKNOWN;
        else counters.add(slot, value);
      }
      (counts[slot + verdict] as number) += 1;
    }
    [this.#first, this.#last] = [earliest, latest];
  }
}

/** Beside the verdicts: the record is not asked for. */
const OUTSIDE = 4;

/** At where × 4 + part: a record that is asked for is judged by its part, one that is not stays outside. */
const TOGETHER = Uint8Array.from([NO, YES, UNKNOWN, RUNNING].flatMap((where) => [NO, YES, UNKNOWN, RUNNING].map((part) => (where === YES ? part : where === NO ? OUTSIDE : where))));

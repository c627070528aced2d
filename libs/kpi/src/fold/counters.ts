import type { Cell } from './cells.js';
import { NO, RUNNING, UNKNOWN, YES } from './verdict.js';

const VERDICTS = 4;

/**
 * Counts verdicts, and adds up values, by group and time. A dense table that grows with the groups and times it meets: a row costs a look-up
 * and an addition.
 */
export class Counters {
  /** At `slots[group * span + time - first]`: where the counts of the group at the time begin, or -1. */
  slots: Int32Array = new Int32Array();
  span = 0;
  first = 0;
  /** How many rows got each verdict. */
  counts: Uint32Array = new Uint32Array(VERDICTS * 64);
  /** What the values of the rows add up to, see {@link Counters.add}. */
  sums: Float64Array = new Float64Array(64);
  #used = 0;
  #groups = 0;

  /** Makes room for so many groups, and for the time beside those that there is room for. */
  reserve(groups: number, time: number): void {
    const first = this.span === 0 ? time : Math.min(time, this.first);
    const last = this.span === 0 ? time : Math.max(time, this.first + this.span - 1);
    const [span, rows] = [last - first + 1, Math.max(groups, this.#groups)];
    const grown = new Int32Array(span * rows).fill(-1);
    for (let group = 0; group < this.#groups; group++) grown.set(this.slots.subarray(group * this.span, (group + 1) * this.span), group * span + this.first - first);
    [this.slots, this.span, this.first, this.#groups] = [grown, span, first, rows];
  }

  /** Where the counts of a place in {@link slots} begin, made when it is met for the first time. */
  open(place: number): number {
    const slot = this.#used;
    this.#used += VERDICTS;
    if (this.#used > this.counts.length) {
      const [counts, sums] = [new Uint32Array(this.counts.length * 2), new Float64Array(this.sums.length * 2)];
      counts.set(this.counts);
      sums.set(this.sums);
      [this.counts, this.sums] = [counts, sums];
    }
    this.slots[place] = slot;
    return slot;
  }

  /** Adds to what the values add up to. */
  add(slot: number, value: number): void {
    (this.sums[slot / VERDICTS] as number) += value;
  }

  /** Every cell there is; `isSum` says that the numerator is what values add up to, else how many rows got the verdict yes. */
  *cells(isSum: boolean): Generator<readonly [group: number, time: number, cell: Cell]> {
    for (const [place, slot] of this.slots.entries()) {
      if (slot < 0) continue;
      const count = (verdict: number): number => this.counts[slot + verdict] as number;
      const records = count(YES) + count(NO);
      const numerator = isSum ? (this.sums[slot / VERDICTS] as number) : count(YES);
      yield [Math.floor(place / this.span), this.first + (place % this.span), [numerator, records, records, count(UNKNOWN), count(RUNNING)]];
    }
  }
}

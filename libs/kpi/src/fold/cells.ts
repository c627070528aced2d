/** Numerator, denominator, records counted, records unknown, records running. */
export type Cell = readonly [numerator: number, denominator: number, records: number, unknown: number, running: number];

export const CELL_SIZE = 5;

/** Sums by group and time, found in a few nanoseconds: a dense table per group, that grows with the times it meets. */
export class Cells {
  sums: Float64Array = new Float64Array(CELL_SIZE * 64);
  #used = 0;
  readonly #slots: (Int32Array | undefined)[] = [];
  readonly #first: number[] = [];

  /** Where the sums of the group at the time begin. */
  at(group: number, time: number): number {
    const slots = this.#slots[group];
    if (slots !== undefined) {
      const slot = slots[time - (this.#first[group] as number)];
      if (slot !== undefined && slot >= 0) return slot;
    }
    return this.#make(group, time);
  }

  *entries(): Generator<readonly [group: number, time: number, cell: Cell]> {
    for (const [group, slots] of this.#slots.entries()) {
      for (const [place, slot] of (slots ?? []).entries()) {
        if (slot >= 0) yield [group, (this.#first[group] as number) + place, [...this.sums.subarray(slot, slot + CELL_SIZE)] as unknown as Cell];
      }
    }
  }

  #make(group: number, time: number): number {
    const old = this.#slots[group];
    const first = old === undefined ? time : Math.min(this.#first[group] as number, time);
    const last = old === undefined ? time : Math.max((this.#first[group] as number) + old.length - 1, time);
    if (old === undefined || last - first >= old.length) {
      const grown = new Int32Array(last - first + 1).fill(-1);
      if (old !== undefined) grown.set(old, (this.#first[group] as number) - first);
      this.#slots[group] = grown;
      this.#first[group] = first;
    }
    const slot = this.#used;
    this.#used += CELL_SIZE;
    if (this.#used > this.sums.length) {
      const grown = new Float64Array(this.sums.length * 2);
      grown.set(this.sums);
      this.sums = grown;
    }
    (this.#slots[group] as Int32Array)[time - first] = slot;
    return slot;
  }
}

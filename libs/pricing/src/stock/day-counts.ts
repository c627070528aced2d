import type { StockCount } from './stock-types.js';

/**
 * Counts over a row of days: what is out from one day on is added where it begins and taken away where it ends, and summed when it is
 * read. A rental of ten years costs as much as one of a day.
 */
export class DayCounts {
  readonly #changes: Float64Array;

  constructor(days: number) {
    this.#changes = new Float64Array(3 * (days + 1));
  }

  /** From the day with index `first` until before the one with index `end`. */
  add(first: number, end: number, marked: boolean, quantity: number): void {
    this.#change(first, marked, 1, quantity);
    this.#change(end, marked, -1, -quantity);
  }

  #change(at: number, marked: boolean, rentals: number, quantity: number): void {
    const slot = 3 * at;
    const [changes, kind] = [this.#changes, marked ? 1 : 2];
    changes[slot] = (changes[slot] ?? 0) + rentals;
    changes[slot + kind] = (changes[slot + kind] ?? 0) + quantity;
  }

  /** The count of each day. */
  *each(): Generator<StockCount> {
    let [rentals, marked, counted] = [0, 0, 0];
    for (let slot = 0; slot + 3 < this.#changes.length; slot += 3) {
      rentals += this.#changes[slot] ?? 0;
      marked += this.#changes[slot + 1] ?? 0;
      counted += this.#changes[slot + 2] ?? 0;
      yield { rentals, marked, counted };
    }
  }
}

/** How many of the ordered days are before this one: the index of the first that is not. */
export function indexOf(days: readonly number[], day: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

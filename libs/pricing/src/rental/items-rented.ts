/**
 * Which days each marked item has been rented so far: one small record per rental, no objects. Constant memory is not to be had
 * here, since two rentals of one item may stand anywhere in a register.
 */
export class ItemsRented {
  readonly #last = new Map<string, number>();
  #from = new Int32Array(1024);
  #to = new Int32Array(1024);
  #before = new Int32Array(1024);
  #size = 0;

  /**
   * Notes the days, unless the item was rented on one of them already: then those other days are given back and nothing is noted.
   * A day on which one rental ends and the next begins is no overlap.
   */
  add(item: string, from: number, to: number): { readonly from: number; readonly to: number } | undefined {
    const end = Math.min(to, FOREVER);
    const newest = this.#last.get(item) ?? -1;
    for (let at = newest; at >= 0; at = this.#before[at] as number) {
      const [otherFrom, otherTo] = [this.#from[at] as number, this.#to[at] as number];
      const touching = (from === otherTo && from > otherFrom) || (end === otherFrom && end > from);
      if (from <= otherTo && otherFrom <= end && !touching) return { from: otherFrom, to: otherTo === FOREVER ? Infinity : otherTo };
    }
    if (this.#size === this.#from.length) this.#grow();
    this.#from[this.#size] = from;
    this.#to[this.#size] = end;
    this.#before[this.#size] = newest;
    this.#last.set(item, this.#size);
    this.#size += 1;
    return undefined;
  }

  #grow(): void {
    const wider = (values: Int32Array): Int32Array<ArrayBuffer> => {
      const copy = new Int32Array(values.length * 2);
      copy.set(values);
      return copy;
    };
    this.#from = wider(this.#from);
    this.#to = wider(this.#to);
    this.#before = wider(this.#before);
  }
}

const FOREVER = 2 ** 31 - 1;

import { type Ore, sumOre } from '@hjm/core/money';
import type { Compared, KeptApart } from './scenario-types.js';

/** What a rental costs on each side. */
export type Pair = { a: Ore; b: Ore };

/** Adds up rentals of one key as they come. */
export class Amounts {
  #rentals = 0;
  #more = 0;
  #less = 0;
  #a = 0;
  #b = 0;
  readonly #apart = { rentals: 0, a: 0, b: 0 };

  compare({ a, b }: Pair): void {
    this.#rentals += 1;
    if (b > a) this.#more += 1;
    if (b < a) this.#less += 1;
    this.#a += a;
    this.#b += b;
  }

  keepApart({ a, b }: Pair): void {
    this.#apart.rentals += 1;
    this.#apart.a += a;
    this.#apart.b += b;
  }

  compared(): Compared {
    const equal = this.#rentals - this.#more - this.#less;
    return { rentals: this.#rentals, more: this.#more, less: this.#less, equal, ...differing(this.#a, this.#b) };
  }

  apart(): KeptApart {
    return { rentals: this.#apart.rentals, a: sumOre([this.#apart.a]), b: sumOre([this.#apart.b]) };
  }
}

/** The two sums and their difference. A sum that was no longer exact is refused here. */
function differing(a: Ore, b: Ore): { a: Ore; b: Ore; difference: Ore } {
  return { a: sumOre([a]), b: sumOre([b]), difference: sumOre([b, -a]) };
}

export function bothCompared(x: Compared, y: Compared): Compared {
  return { rentals: x.rentals + y.rentals, more: x.more + y.more, less: x.less + y.less, equal: x.equal + y.equal, ...differing(sumOre([x.a, y.a]), sumOre([x.b, y.b])) };
}

export function bothApart(x: KeptApart, y: KeptApart): KeptApart {
  return { rentals: x.rentals + y.rentals, a: sumOre([x.a, y.a]), b: sumOre([x.b, y.b]) };
}

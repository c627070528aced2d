/**
 * Chance that always falls out alike: the 32-bit generator known as mulberry32 (Tommy Ettinger, 2017, public domain), which adds a
 * fixed odd number to its state and mixes the result with two multiplications. Whole numbers only, so every machine gives the same.
 * Good enough to make up a world; not for anything secret.
 */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  /** A whole number from 0 to 2³² − 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }

  /** A whole number from 0 to `count` − 1. */
  below(count: number): number {
    return Math.floor((this.next() / 2 ** 32) * count);
  }

  /** As {@link below}, but small numbers come oftener: the distribution of a square. */
  small(count: number): number {
    const share = this.next() / 2 ** 32;
    return Math.floor(share * share * count);
  }

  /** Whether something happens that happens so many times in a thousand. */
  perMille(times: number): boolean {
    return this.below(1000) < times;
  }
}

/** Dice of its own for each number, so that any part of the world can be made without the parts before it. */
export function diceFor(seed: number, number: number): Dice {
  return new Dice(new Dice(seed ^ Math.imul(number + 1, 0x9e3779b1)).next());
}

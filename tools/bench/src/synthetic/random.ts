/** A source of chance that gives the same numbers for the same seed on every machine. */
export type Random = {
  /** A whole number from 0 up to and not including `below`. */
  readonly int: (below: number) => number;
  /** One of the items. */
  readonly pick: <T>(items: readonly T[]) => T;
  /** Some different items, in the order in which they stand. */
  readonly sample: <T>(items: readonly T[], count: number) => T[];
  /** True with this probability. */
  readonly chance: (probability: number) => boolean;
};

/** Tommy Ettinger's mulberry32: 32 bits of state, good enough to make packages with. */
export function seeded(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below: number): number => Math.floor(next() * below);
  return {
    int,
    pick: <T>(items: readonly T[]): T => items[int(items.length)] as T,
    sample: <T>(items: readonly T[], count: number): T[] => {
      const left = items.map((_, index) => index);
      const taken = Array.from({ length: Math.min(count, items.length) }, () => left.splice(int(left.length), 1)[0] as number);
      return taken.sort((a, b) => a - b).map((index) => items[index] as T);
    },
    chance: (probability) => next() < probability,
  };
}

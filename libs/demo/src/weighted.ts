import type { Dice } from './dice.js';

/** Picks entries as often as their weights say. */
export function weighted<T>(entries: readonly T[], weightOf: (entry: T) => number): (dice: Dice) => T {
  const ends: number[] = [];
  let total = 0;
  for (const entry of entries) ends.push((total += weightOf(entry)));
  return (dice) => {
    const at = dice.below(total);
    let index = 0;
    while ((ends[index] as number) <= at) index += 1;
    return entries[index] as T;
  };
}

import type { Dice } from './dice.js';

/** Picks entries as often as their weights say. */
export function weighted<T>(entries: readonly T[], weightOf: (entry: T) => number): (dice: Dice) => T {
  const ends: number[] = [];
  let total = 0;
  for (const entry of entries) ends.push((total += weightOf(entry)));
  return (dice) => {
    const at = dice.below(total);
    return entries[ends.findIndex((end) => at < end)] as T;
  };
}

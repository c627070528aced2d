import type { Ore } from '@hjm/core/money';

/** A line from zero at the year's start through the months that have an amount; empty when January has none. */
export function pathOf(months: readonly (Ore | null)[], x: (month: number) => number, y: (ore: Ore) => number): string {
  const gap = months.indexOf(null);
  const known = (gap === -1 ? months : months.slice(0, gap)).filter((ore) => ore !== null);
  if (known.length === 0) return '';
  return `M${[0, ...known].map((ore, at) => `${x(at).toFixed(1)} ${y(ore).toFixed(1)}`).join('L')}`;
}

/** Heights of texts moved apart so that none covers another, and none is below the lowest: the order stays, each as near its own place as there is room for. */
export function apart(heights: readonly number[], least: number, lowest: number): readonly number[] {
  const order = heights.map((height, at) => ({ height, at })).toSorted((a, b) => a.height - b.height);
  const moved = order.map(({ height }) => height);
  for (let round = 0; round < heights.length * 4; round++) {
    for (let at = 1; at < moved.length; at++) {
      const missing = least - ((moved[at] ?? 0) - (moved[at - 1] ?? 0));
      if (missing > 0) {
        moved[at - 1] = (moved[at - 1] ?? 0) - missing / 2;
        moved[at] = (moved[at] ?? 0) + missing / 2;
      }
    }
  }
  const below = Math.max(0, (moved.at(-1) ?? 0) - lowest);
  return heights.map((_, at) => (moved[order.findIndex((one) => one.at === at)] ?? 0) - below);
}

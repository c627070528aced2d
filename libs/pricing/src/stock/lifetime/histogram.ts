/** How many items have each value, in order of values. */
export type Histogram = readonly { readonly value: number; readonly items: number }[];

/** Counts values as they come. */
export class HistogramCount {
  readonly #items = new Map<number, number>();

  add(value: number): void {
    this.#items.set(value, (this.#items.get(value) ?? 0) + 1);
  }

  histogram(): Histogram {
    return ordered(this.#items);
  }
}

export function bothHistograms(x: Histogram, y: Histogram): Histogram {
  const items = new Map(x.map((bar) => [bar.value, bar.items]));
  for (const bar of y) items.set(bar.value, (items.get(bar.value) ?? 0) + bar.items);
  return ordered(items);
}

export function itemsIn(histogram: Histogram): number {
  return histogram.reduce((sum, { items }) => sum + items, 0);
}

function ordered(items: ReadonlyMap<number, number>): Histogram {
  return [...items].sort(([x], [y]) => x - y).map(([value, count]) => ({ value, items: count }));
}

/** The first whole number of a span for which something holds that then holds for all after it; its last one must. */
export function firstWhere(from: number, last: number, holds: (value: number) => boolean): number {
  let [low, high] = [from, last];
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
